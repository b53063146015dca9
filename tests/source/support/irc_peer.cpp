// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_peer.h"

#include <QSslServer>
#include <QTest>

using namespace Qt::StringLiterals;

IrcPeer::IrcPeer()
    : m_server(std::make_unique<QTcpServer>())
{
    start();
}

IrcPeer::IrcPeer(const QSslConfiguration &tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    start();
}

void IrcPeer::start()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &IrcPeer::onConnection);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
}

IrcSettings IrcPeer::settings(const QList<Utf8> &channels) const
{
    using std::chrono::milliseconds;
    IrcSettings settings;
    settings.name = "irc.example.org";
    settings.host = u"127.0.0.1"_s;
    settings.port = port();
    settings.channels = channels;
    settings.timings.retryFirst = milliseconds(20);
    settings.timings.retryLongest = milliseconds(100);
    settings.timings.rejoinFirst = milliseconds(20);
    settings.timings.rejoinLongest = milliseconds(50);
    return settings;
}

void IrcPeer::onConnection()
{
    while (QTcpSocket *client = m_server->nextPendingConnection()) {
        if (m_client != nullptr)
            m_client->disconnect(this);
        m_client = client;
        m_bytes.clear();
        m_lines.clear();
        ++m_connections;
        connect(client, &QTcpSocket::readyRead, this, &IrcPeer::onReadyRead);
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            if (m_client == client)
                m_client = nullptr;
        });
        onReadyRead();
    }
}

void IrcPeer::onReadyRead()
{
    if (m_client == nullptr)
        return;
    m_bytes += m_client->readAll();
    for (qsizetype end = 0; (end = m_bytes.indexOf("\r\n")) >= 0; m_bytes.remove(0, end + 2))
        m_lines.append(m_bytes.first(end));
}

bool IrcPeer::waitForConnection(int number)
{
    return QTest::qWaitFor([&] { return m_connections >= number; }, patienceMs);
}

QByteArray IrcPeer::waitForLine(const QByteArray &start)
{
    QByteArray found;
    const auto look = [&] {
        while (!m_lines.isEmpty() && found.isEmpty()) {
            const QByteArray line = m_lines.takeFirst();
            if (line.startsWith(start))
                found = line;
        }
        return !found.isEmpty();
    };
    return QTest::qWaitFor(look, patienceMs) ? found : QByteArray();
}

void IrcPeer::sendRaw(const QByteArray &bytes)
{
    if (m_client == nullptr)
        qFatal("the peer has no client to send to");
    m_client->write(bytes);
    m_client->flush();
}

qint64 IrcPeer::unsentBytes() const
{
    return m_client == nullptr ? 0 : m_client->bytesToWrite();
}

bool IrcPeer::welcome(const QByteArray &nick)
{
    if (waitForLine("CAP LS 302").isEmpty() || waitForLine("NICK ").isEmpty() ||
        waitForLine("USER ").isEmpty())
        return false;
    send(":irc.example.org CAP * LS :");
    if (waitForLine("CAP END").isEmpty())
        return false;
    send(":irc.example.org 001 " + nick + " :Welcome");
    send(":irc.example.org 005 " + nick +
         " CASEMAPPING=rfc1459 CHANTYPES=# STATUSMSG=@+ :are supported by this server");
    return true;
}

bool IrcPeer::letJoin(const QByteArray &channel, const QByteArray &nick)
{
    if (waitForLine("JOIN " + channel).isEmpty())
        return false;
    send(':' + nick + "!~weir@localhost JOIN " + channel);
    send(":irc.example.org 353 " + nick + " = " + channel + " :" + nick);
    send(":irc.example.org 366 " + nick + ' ' + channel + " :End of /NAMES list.");
    return true;
}

void IrcPeer::drop()
{
    if (m_client != nullptr)
        m_client->disconnectFromHost();
}
