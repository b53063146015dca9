// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_speaker.h"

#include <QHostAddress>
#include <QTest>

IrcSpeaker::IrcSpeaker(QByteArray nick)
    : m_nick(std::move(nick))
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &IrcSpeaker::onReadyRead);
}

bool IrcSpeaker::enter(quint16 port, const QByteArray &channel)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!m_socket.waitForConnected(5'000))
        return false;
    send("NICK " + m_nick);
    send("USER " + m_nick + " 0 * :" + m_nick);
    if (!waitForLine(" 001 "))
        return false;
    send("JOIN " + channel);
    return waitForLine(" 366 ");
}

void IrcSpeaker::send(const QByteArray &line)
{
    m_socket.write(line + "\r\n");
    m_socket.flush();
}

bool IrcSpeaker::waitForLine(const QByteArray &part)
{
    const auto came = [&] {
        while (!m_lines.isEmpty()) {
            if (m_lines.takeFirst().contains(part))
                return true;
        }
        return false;
    };
    return QTest::qWaitFor(came, 5'000);
}

void IrcSpeaker::onReadyRead()
{
    m_bytes += m_socket.readAll();
    for (qsizetype end = 0; (end = m_bytes.indexOf("\r\n")) >= 0; m_bytes.remove(0, end + 2)) {
        const QByteArray line = m_bytes.first(end);
        if (line.startsWith("PING "))
            send("PONG " + line.mid(5));
        m_lines.append(line);
    }
}
