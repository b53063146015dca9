// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtual_socket.h"

#include <cstring>

VirtualSocket::VirtualSocket(const QHostAddress &peer, quint16 peerPort, QObject *parent)
    : QTcpSocket(parent)
{
    setSocketState(ConnectedState);
    setPeerAddress(peer);
    setPeerPort(peerPort);
    QIODevice::open(ReadWrite | Unbuffered);
}

void VirtualSocket::putRequest(const QByteArray &request)
{
    m_request += request;
    Q_EMIT readyRead();
}

qint64 VirtualSocket::bytesAvailable() const
{
    return m_request.size() + QTcpSocket::bytesAvailable();
}

void VirtualSocket::close()
{
    disconnectFromHost();
}

void VirtualSocket::disconnectFromHost()
{
    if (state() == UnconnectedState)
        return;
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
}

qint64 VirtualSocket::readData(char *data, qint64 size)
{
    const qint64 count = qMin<qint64>(size, m_request.size());
    std::memcpy(data, m_request.constData(), static_cast<std::size_t>(count));
    m_request.remove(0, count);
    return count;
}

// QHttpServer writes an answer in many small pieces; they are handed on together.
qint64 VirtualSocket::writeData(const char *data, qint64 size)
{
    m_answer.append(data, size);
    if (!m_isDeliveryQueued) {
        m_isDeliveryQueued = true;
        QMetaObject::invokeMethod(this, &VirtualSocket::deliver, Qt::QueuedConnection);
    }
    return size;
}

void VirtualSocket::deliver()
{
    m_isDeliveryQueued = false;
    Q_EMIT answered(std::exchange(m_answer, {}));
}
