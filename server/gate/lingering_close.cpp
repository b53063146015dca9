// SPDX-License-Identifier: GPL-3.0-or-later
#include "lingering_close.h"

#include "socket_backlog.h"

#include <QSslSocket>

LingeringClose::LingeringClose(QTcpSocket *socket, GateShared &shared, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_shared(shared)
    , m_left(shared.limits.lingerBytes)
    , m_hasRoom(shared.gauge.lingering < shared.limits.lingering)
    , m_deadline(this)
{
    ++shared.gauge.lingering;
    socket->setParent(this);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_socket->abort();
        deleteLater(); // it may have been closed before
    });
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(socket, &QTcpSocket::bytesWritten, this, &LingeringClose::onSent);
    connect(socket, &QTcpSocket::readyRead, this, &LingeringClose::discard);
    m_deadline.start(shared.limits.lingerDeadline);
}

LingeringClose::~LingeringClose()
{
    --m_shared.gauge.lingering;
}

void LingeringClose::begin(QTcpSocket *socket, const QByteArray &last, GateShared &shared, QObject *parent)
{
    auto *ending = new LingeringClose(socket, shared, parent);
    socket->write(last);
    socket->flush();
    ending->onSent();
    ending->discard();
}

// Qt's TLS cannot end one direction alone; there the client is told by the answer.
void LingeringClose::onSent()
{
    if (m_saidEnd || socket_backlog::unsent(*m_socket) > 0)
        return;
    m_saidEnd = true;
    if (!m_hasRoom)
        m_socket->disconnectFromHost();
    else if (!qobject_cast<QSslSocket *>(m_socket))
        socket_backlog::endSending(*m_socket);
}

void LingeringClose::discard()
{
    m_left -= m_socket->readAll().size();
    if (m_left < 0)
        m_socket->abort();
}
