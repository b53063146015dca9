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

qsizetype TlsFeedSocket::writeNow(QByteArrayView bytes)
{
    if (inTransit() >= mostInTransit)
        return 0;
    const qint64 taken = m_socket->write(bytes.data(), bytes.size());
    if (taken > 0)
        m_socket->flush();
    return taken;
}

void TlsFeedSocket::shut()
{
    m_socket->disconnect(this);
    m_socket->flush();
    m_socket->abort();
}
