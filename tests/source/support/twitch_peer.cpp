// SPDX-License-Identifier: GPL-3.0-or-later
#include "twitch_peer.h"

#include <QTest>

using namespace Qt::StringLiterals;

TwitchPeer::TwitchPeer()
{
    connect(&m_server, &QTcpServer::newConnection, this, &TwitchPeer::onConnection);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
}

TwitchPeer::~TwitchPeer()
{
    for (const Client &client : std::as_const(m_clients)) {
        if (client.socket != nullptr)
            client.socket->disconnect(this);
    }
}

TwitchSettings TwitchPeer::settings(const QList<Utf8> &channels) const
{
    using std::chrono::milliseconds;
    TwitchSettings settings;
    settings.host = u"127.0.0.1"_s;
    settings.port = m_server.serverPort();
    settings.tls = false;
    settings.channels = channels;
    settings.timings.retryFirst = milliseconds(20);
    settings.timings.retryLongest = milliseconds(100);
    settings.timings.linger = milliseconds(50);
    settings.joins.connectionEvery = milliseconds(10);
    settings.joins.retryFirst = milliseconds(50);
    settings.joins.retryLongest = milliseconds(100);
    return settings;
}

void TwitchPeer::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_clients.append({socket, {}, {}, {}});
        const int client = clientCount();
        connect(socket, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(socket, &QTcpSocket::disconnected, this,
                [this, client] { m_clients[client - 1].socket = nullptr; });
        read(client);
    }
}

void TwitchPeer::read(int client)
{
    if (!isOpen(client))
        return;
    m_clients[client - 1].bytes += m_clients[client - 1].socket->readAll();
    for (qsizetype end = 0; (end = m_clients[client - 1].bytes.indexOf("\r\n")) >= 0;) {
        const QByteArray line = m_clients[client - 1].bytes.first(end);
        m_clients[client - 1].bytes.remove(0, end + 2);
        m_clients[client - 1].lines.append(line);
        answer(client, line);
    }
}

void TwitchPeer::answer(int client, const QByteArray &line)
{
    if (line.startsWith("CAP REQ :"))
        return send(client, ":tmi.twitch.tv CAP * ACK :" + line.mid(9));
    if (line.startsWith("NICK ")) {
        m_clients[client - 1].nick = line.mid(5);
        if (!m_loginRefusal.isEmpty())
            return send(client, ":tmi.twitch.tv NOTICE * :" + m_loginRefusal);
        return send(client, ":tmi.twitch.tv 001 " + line.mid(5) + " :Welcome, GLHF!");
    }
    if (line.startsWith("JOIN #") && !m_silent.contains(line.mid(6)))
        confirm(client, line.mid(6));
}

void TwitchPeer::confirm(int client, const QByteArray &channel)
{
    const QByteArray nick = m_clients.at(client - 1).nick;
    send(client, ':' + nick + '!' + nick + '@' + nick + ".tmi.twitch.tv JOIN #" + channel);
    send(client, ":" + nick + ".tmi.twitch.tv 353 " + nick + " = #" + channel + " :" + nick);
    send(client, ":" + nick + ".tmi.twitch.tv 366 " + nick + " #" + channel + " :End of /NAMES list");
    send(client, "@emote-only=0;followers-only=-1;r9k=0;room-id=" + roomId(channel) +
                     ";slow=0;subs-only=0 :tmi.twitch.tv ROOMSTATE #" + channel);
}

void TwitchPeer::send(int client, const QByteArray &line)
{
    if (!isOpen(client))
        return;
    m_clients.at(client - 1).socket->write(line + "\r\n");
    m_clients.at(client - 1).socket->flush();
}

void TwitchPeer::drop(int client)
{
    if (isOpen(client))
        m_clients.at(client - 1).socket->disconnectFromHost();
}

QList<QByteArray> TwitchPeer::linesWith(int client, const QByteArray &part) const
{
    QList<QByteArray> found = lines(client);
    found.removeIf([&part](const QByteArray &line) { return !line.contains(part); });
    return found;
}

bool TwitchPeer::waitForClient(int client) const
{
    return QTest::qWaitFor([&] { return clientCount() >= client; }, patienceMs);
}

bool TwitchPeer::waitForLine(int client, const QByteArray &line) const
{
    return waitForClient(client) && QTest::qWaitFor([&] { return lines(client).contains(line); }, patienceMs);
}

bool TwitchPeer::waitForClose(int client) const
{
    return QTest::qWaitFor([&] { return clientCount() >= client && !isOpen(client); }, patienceMs);
}

QByteArray TwitchPeer::chat(const QByteArray &channel, const QByteArray &id, const QByteArray &text)
{
    return "@display-name=Ada;id=" + id + ";room-id=" + roomId(channel) +
           ";tmi-sent-ts=1790000000000;user-id=77 :ada!ada@ada.tmi.twitch.tv PRIVMSG #" + channel + " :" +
           text;
}
