// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

// Answers every request with the same bytes and hangs up; with none it takes connections and stays silent.
class HttpAnswerServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpAnswerServer)

public:
    explicit HttpAnswerServer(QByteArray answer);

    QString address() const;
    int requests() const { return m_requests; }

    static QByteArray json(int status, const QByteArray &body);

private:
    QByteArray m_answer;
    int m_requests = 0;
};
