// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_socket.h"

#include <QTimer>

#include <sys/socket.h>

using namespace std::chrono_literals;

FeedSocket::FeedSocket(QWebSocket *webSocket, QTcpSocket *socket)
    : m_webSocket(webSocket)
    , m_socket(socket)
{
    webSocket->setParent(this);
    // Nothing is expected from a client but pongs and a close.
    webSocket->setMaxAllowedIncomingFrameSize(4'096);
    webSocket->setMaxAllowedIncomingMessageSize(16'384);
    connect(webSocket, &QWebSocket::textMessageReceived, this, [this] { close(CloseCode::Unexpected); });
    connect(webSocket, &QWebSocket::binaryMessageReceived, this, [this] { close(CloseCode::Unexpected); });
    // Queued: the hub may be walking through its subscribers when a send finds the line dead.
    connect(webSocket, &QWebSocket::disconnected, this, &FeedSocket::onDisconnected, Qt::QueuedConnection);
}

FeedSocket::~FeedSocket() = default;

void FeedSocket::send(const TextFrame &frame)
{
    if (m_isClosing || !m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray &bytes = frame.bytes();
    qsizetype sent = 0;
    if (m_socket->bytesToWrite() == 0) {
        const ssize_t taken = ::send(static_cast<int>(m_socket->socketDescriptor()), bytes.constData(),
                                     static_cast<std::size_t>(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
        sent = qMax<qsizetype>(taken, 0); // an error shows itself to Qt's own write below
    }
    if (sent == 0)
        m_socket->write(bytes);
    else if (sent < bytes.size())
        m_socket->write(bytes.sliced(sent));
}

qint64 FeedSocket::pendingBytes() const
{
    return m_socket ? m_socket->bytesToWrite() : 0;
}

void FeedSocket::close(CloseCode code)
{
    if (m_isClosing)
        return;
    m_isClosing = true;
    m_closeCode = code;
    if (pendingBytes() > 0) {
        m_webSocket->abort(); // a close frame would wait behind the backlog, without a time-out
        return;
    }
    m_webSocket->close(static_cast<QWebSocketProtocol::CloseCode>(code),
                       QString::fromLatin1(closeReason(code)));
    QTimer::singleShot(5s, this, [this] { m_webSocket->abort(); });
}

void FeedSocket::onDisconnected()
{
    m_isClosing = true;
    Q_EMIT closed();
    deleteLater();
}
