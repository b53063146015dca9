// SPDX-License-Identifier: GPL-3.0-or-later
#include "web_socket_handshake.h"

#include <QCryptographicHash>

namespace web_socket_handshake {

bool isKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == 16;
}

QByteArray answer(const QByteArray &key)
{
    // Section 1.3 gives the constant.
    const QByteArray accept =
        QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
            .toBase64();
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
           "Upgrade\r\nSec-WebSocket-Accept: " +
           accept + "\r\n\r\n";
}

} // namespace web_socket_handshake
