// SPDX-License-Identifier: GPL-3.0-or-later
#include "socket_backlog.h"

#include <sys/ioctl.h>
#include <sys/socket.h>

#include <QSslSocket>

#include <linux/sockios.h>

namespace {

int descriptorOf(const QTcpSocket &socket)
{
    return static_cast<int>(socket.socketDescriptor());
}

// 0 where the kernel does not say.
int bytesOf(const QTcpSocket &socket, unsigned long request)
{
    int bytes = 0;
    return ::ioctl(descriptorOf(socket), request, &bytes) == 0 ? bytes : 0;
}

} // namespace

namespace socket_backlog {

// What is written to a QSslSocket is encrypted first, and may wait in its buffers for as long as before.
qint64 unsent(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

qint64 untaken(const QTcpSocket &socket)
{
    return unsent(socket) + bytesOf(socket, SIOCOUTQ);
}

bool hasUnread(const QTcpSocket &socket)
{
    return bytesOf(socket, FIONREAD) > 0;
}

void forget(const QTcpSocket &socket)
{
    const linger none{1, 0};
    ::setsockopt(descriptorOf(socket), SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

void endSending(const QTcpSocket &socket)
{
    ::shutdown(descriptorOf(socket), SHUT_WR);
}

} // namespace socket_backlog
