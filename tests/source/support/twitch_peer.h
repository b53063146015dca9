// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twitch_settings.h"

#include <QObject>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>

// A server on a real loopback socket that behaves as Twitch's chat does, with several clients at a time,
// which are numbered from 1. It plays the login and lets clients join by itself, but for what it is told not
// to. Waits run the event loop for at most five seconds.
class TwitchPeer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int patienceMs = 5'000;

    TwitchPeer();
    ~TwitchPeer() override;
    Q_DISABLE_COPY_MOVE(TwitchPeer)

    // Settings for a source that talks to this peer, with delays fit for a test.
    TwitchSettings settings(const QList<Utf8> &channels) const;

    void silence(const QByteArray &channel) { m_silent.insert(channel); } // its JOIN is not answered
    void allow(const QByteArray &channel) { m_silent.remove(channel); }
    void refuseLogin(const QByteArray &words) { m_loginRefusal = words; }

    int clientCount() const { return static_cast<int>(m_clients.size()); } // since the construction
    bool isOpen(int client) const { return m_clients.at(client - 1).socket != nullptr; }

    // All that this client has sent, in its order.
    QList<QByteArray> lines(int client) const { return m_clients.at(client - 1).lines; }

    QList<QByteArray> linesWith(int client, const QByteArray &part) const;

    bool waitForClient(int client) const;
    bool waitForLine(int client, const QByteArray &line) const;
    bool waitForClose(int client) const;

    void send(int client, const QByteArray &line);

    // What a channel's server says when somebody has entered.
    void confirm(int client, const QByteArray &channel);

    void drop(int client);

    // "@id=...;room-id=... :ada!ada@ada.tmi.twitch.tv PRIVMSG #channel :text"
    static QByteArray chat(const QByteArray &channel, const QByteArray &id, const QByteArray &text);
    static QByteArray roomId(const QByteArray &channel) { return "room-of-" + channel; }

private:
    struct Client
    {
        QTcpSocket *socket = nullptr; // child of the server; null when it is closed
        QByteArray bytes;
        QList<QByteArray> lines;
        QByteArray nick;
    };

    void onConnection();
    void read(int client);
    void answer(int client, const QByteArray &line);

    QTcpServer m_server;
    QList<Client> m_clients;
    QSet<QByteArray> m_silent;
    QByteArray m_loginRefusal;
};
