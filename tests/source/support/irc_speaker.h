// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpSocket>

// A second IRC client that speaks in a channel of a real server. Waits run the event loop, five seconds at
// most.
class IrcSpeaker final : public QObject
{
    Q_OBJECT

public:
    explicit IrcSpeaker(QByteArray nick);

    // Connects, registers and joins the channel.
    bool enter(quint16 port, const QByteArray &channel);

    void send(const QByteArray &line);
    bool waitForLine(const QByteArray &part);

private:
    void onReadyRead();

    QByteArray m_nick;
    QTcpSocket m_socket;
    QByteArray m_bytes;
    QList<QByteArray> m_lines;
};
