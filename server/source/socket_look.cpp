// SPDX-License-Identifier: GPL-3.0-or-later
#include "socket_look.h"

#include <QSslSocket>

#include <poll.h>
#include <sys/socket.h>

bool hasUnread(const QTcpSocket &socket)
{
    if (socket.bytesAvailable() > 0)
        return true;
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    if (tls != nullptr && tls->encryptedBytesAvailable() > 0)
        return true;
    char next = 0;
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
    const bool isNothing = ::recv(descriptor, &next, 1, MSG_PEEK | MSG_DONTWAIT) < 0 &&
                           (errno == EAGAIN || errno == EWOULDBLOCK);
    return !isNothing;
}

bool isHalfClosed(const QTcpSocket &socket)
{
    pollfd one{static_cast<int>(socket.socketDescriptor()), POLLRDHUP, 0};
    return ::poll(&one, 1, 0) > 0 && (one.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0;
}
