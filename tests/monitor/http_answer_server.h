// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

// Answers every request with the same bytes and hangs up, but for paths that have an answer of their own;
// with none it takes connections and stays silent until it is told what to answer.
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
    // To requests of this path, whatever their query; an empty one gives them the answer of all again.
    void answerAt(const QByteArray &path, const QByteArray &answer) { m_answersAt.insert(path, answer); }

    static QByteArray json(int status, const QByteArray &body);

private:
    void send(QTcpSocket *socket, const QByteArray &answer);

    QByteArray m_answer;
    QHash<QByteArray, QByteArray> m_answersAt; // by path
    QList<QPointer<QTcpSocket>> m_waiting;
    int m_requests = 0;
};
