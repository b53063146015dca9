// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

// Answers every request with the same bytes and hangs up; with none it takes connections and stays silent
// until it is told what to answer.
class HttpAnswerServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpAnswerServer)

public:
    explicit HttpAnswerServer(QByteArray answer);

    QString address() const;
    int requests() const { return m_requests; }
    // From now on, and to those who wait.
    void answer(const QByteArray &answer);

    static QByteArray json(int status, const QByteArray &body);

private:
    void send(QTcpSocket *socket);

    QByteArray m_answer;
    QList<QPointer<QTcpSocket>> m_waiting;
    int m_requests = 0;
};
