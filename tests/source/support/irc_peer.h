// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_settings.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

// An IRC server that says what the test tells it to, on a real loopback socket. Waits run the event loop
// until the condition holds or five seconds are over. One client at a time: a newer connection takes the
// place of the older.
class IrcPeer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int patienceMs = 5'000;

    // Listens on a free port of 127.0.0.1.
    IrcPeer();

    // The same with TLS.
    explicit IrcPeer(const QSslConfiguration &tls);

    quint16 port() const { return m_server->serverPort(); }
    int connections() const { return m_connections; }
    bool hasClient() const { return m_client != nullptr; }

    // Settings for a source that talks to this peer, with delays fit for a test.
    IrcSettings settings(const QList<Utf8> &channels) const;

    // Waits until the n-th connection since the construction is there.
    bool waitForConnection(int number);

    // Waits for a line that starts so and returns it, or an empty one. Lines before it are forgotten.
    QByteArray waitForLine(const QByteArray &start);

    // The lines that came and were not waited for.
    QList<QByteArray> lines() const { return m_lines; }

    void send(const QByteArray &line) { sendRaw(line + "\r\n"); }
    void sendRaw(const QByteArray &bytes);

    // What the client's system still takes from us.
    qint64 unsentBytes() const;

    // Goes through the registration of the client that has just connected, without capabilities. False when
    // it does not play its part.
    bool welcome(const QByteArray &nick = "weir");

    // Answers the JOIN of that channel as servers do.
    bool letJoin(const QByteArray &channel, const QByteArray &nick = "weir");

    // Closes the connection.
    void drop();

private:
    void start();
    void onConnection();
    void onReadyRead();

    std::unique_ptr<QTcpServer> m_server;
    QTcpSocket *m_client = nullptr; // child of the server
    QByteArray m_bytes;
    QList<QByteArray> m_lines;
    int m_connections = 0;
};
