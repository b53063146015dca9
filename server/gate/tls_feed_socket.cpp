// SPDX-License-Identifier: GPL-3.0-or-later
#include "tls_feed_socket.h"

namespace {

constexpr qint64 mostInTransit = 64 * 1024; // in the socket's buffers, before and after encryption

} // namespace

TlsFeedSocket::TlsFeedSocket(QSslSocket *socket)
    : m_socket(socket)
{
    socket->setParent(this);
}

bool TlsFeedSocket::listen()
{
    connect(m_socket, &QSslSocket::readyRead, this, [this] { received(m_socket->readAll()); });
    connect(m_socket, &QSslSocket::disconnected, this, &TlsFeedSocket::end);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &TlsFeedSocket::onWritten);
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void TlsFeedSocket::onWritten()
{
    if (isOpen() && m_isAwaited && inTransit() < mostInTransit)
        writable();
}

void TlsFeedSocket::awaitRoom(bool isAwaited)
{
    m_isAwaited = isAwaited;
}

qint64 TlsFeedSocket::inTransit() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

// The socket encrypts and sends in the next turn of the event loop. With flush() it would do so here, and
// tell of bytes, of readiness and of its end in the middle of a frame.
qsizetype TlsFeedSocket::writeNow(QByteArrayView bytes)
{
    const qint64 room = mostInTransit - inTransit();
    return room > 0 ? m_socket->write(bytes.data(), qMin(room, bytes.size())) : 0;
}

void TlsFeedSocket::shut()
{
    m_socket->disconnect(this);
    m_socket->flush();
    m_socket->abort();
}
