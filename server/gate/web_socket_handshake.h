// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// The server's part of the opening handshake of a WebSocket (RFC 6455 section 4.2). Pure functions.
namespace web_socket_handshake {

// Whether a Sec-WebSocket-Key is what a client must send: sixteen bytes as base64.
bool isKey(const QByteArray &key);

// The answer 101 to a request with that key. No extension and no subprotocol is ever agreed on.
QByteArray answer(const QByteArray &key);

} // namespace web_socket_handshake
