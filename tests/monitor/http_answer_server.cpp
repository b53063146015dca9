// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_answer_server.h"

using namespace Qt::StringLiterals;

HttpAnswerServer::HttpAnswerServer(QByteArray answer)
    : m_answer(std::move(answer))
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            if (!socket->peek(16'384).contains("\r\n\r\n"))
                return;
            ++m_requests;
            const QByteArray target = socket->readAll().split(' ').value(1);
            const QByteArray special = m_answersAt.value(target.split('?').first());
            if (!special.isEmpty())
                send(socket, special);
            else if (m_answer.isEmpty())
                m_waiting.append(socket);
            else
                send(socket, m_answer);
        });
    });
    if (!listen(QHostAddress::LocalHost))
        qFatal("cannot listen: %s", qPrintable(errorString()));
}

void HttpAnswerServer::send(QTcpSocket *socket, const QByteArray &answer)
{
    socket->write(answer);
    socket->disconnectFromHost();
}

void HttpAnswerServer::answer(const QByteArray &answer)
{
    m_answer = answer;
    for (const auto &socket : std::exchange(m_waiting, {})) {
        if (socket)
            send(socket, m_answer);
    }
}

QString HttpAnswerServer::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(serverPort());
}

QByteArray HttpAnswerServer::json(int status, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Status\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}
