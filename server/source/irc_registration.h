// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"
#include "irc_line.h"

#include <QList>
#include <QString>

// The way from an open connection to 001: capability negotiation
// (https://ircv3.net/specs/extensions/capability-negotiation), nick and user. Pure: lines in, lines to send
// out. One per connection.
class IrcRegistration final
{
public:
    explicit IrcRegistration(Utf8 nick)
        : m_wantedNick(nick)
        , m_nick(std::move(nick))
    {}

    // What to send first.
    QList<QByteArray> begin() const;

    // Takes CAP, the registration numerics and NICK; others are not its business. Returns what to send. Also
    // to be called after registration, when a server offers or withdraws capabilities (CAP NEW, CAP DEL).
    QList<QByteArray> handle(const IrcLine &line);

    bool isRegistered() const { return m_registered; }

    // Our nick, as the server has it.
    const Utf8 &nick() const { return m_nick; }

    // Why registration cannot succeed on this connection, or empty.
    const QString &failure() const { return m_failure; }

    bool hasCapability(QByteArrayView name) const { return m_enabled.contains(name); }

private:
    QList<QByteArray> handleCap(const IrcLine &line);
    QList<QByteArray> handleCapList(const IrcLine &line);
    QList<QByteArray> request(const QList<QByteArray> &names) const;
    QList<QByteArray> tryAnotherNick(const IrcLine &line);
    QList<QByteArray> endUnlessRegistered() const;

    Utf8 m_wantedNick;
    Utf8 m_nick;
    int m_nickTries = 0;
    bool m_registered = false;
    QString m_failure;
    QList<QByteArray> m_offered; // of the capabilities we want
    QList<QByteArray> m_enabled;
};
