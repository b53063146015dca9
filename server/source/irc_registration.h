// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"
#include "irc_capabilities.h"
#include "irc_line.h"
#include "irc_sasl.h"

#include <QList>
#include <QString>

// The way from an open connection to 001, and what may change of it later: capabilities, login, nick. Pure:
// lines in, lines to send out. One per connection. A login that fails does not stop the registration: what
// can be heard without is heard, and loginProblem() says it. A server without CAP is registered with as well.
class IrcRegistration final
{
public:
    // `login` is empty where there is none, or where it must not be sent on this connection.
    explicit IrcRegistration(Utf8 nick, IrcLogin login = {});

    // What to send first.
    QList<QByteArray> begin() const;

    // Takes CAP, AUTHENTICATE, NICK and numerics; others are not its business. Returns what to send. Also to
    // be called after registration: a server may offer or withdraw capabilities (CAP NEW, CAP DEL), and nicks
    // change.
    QList<QByteArray> handle(const IrcLine &line);

    bool isRegistered() const { return m_registered; }

    // Our nick, as the server has it.
    const Utf8 &nick() const { return m_nick; }

    // What to send to get the nick that we want, where the server has given us another; to be called now and
    // then.
    QList<QByteArray> reclaimNick();

    // Why registration cannot succeed on this connection, or empty.
    const QString &failure() const { return m_failure; }

    // Why we are not logged in although we should be; empty when we are, or need not be.
    Utf8 loginProblem() const;

    // See IrcCapabilities.
    quint16 securePort() const { return m_capabilities.securePort(); }

    bool hasCapability(const QByteArray &name) const { return m_capabilities.isEnabled(name); }

private:
    QList<QByteArray> handleCap(const IrcLine &line);
    QList<QByteArray> handleNumeric(const IrcLine &line);
    QList<QByteArray> tryAnotherNick(const IrcLine &line);
    QList<QByteArray> endNegotiation();

    Utf8 m_wantedNick;
    Utf8 m_nick;
    int m_nickTries = 0;
    bool m_nickIsPossible = true;
    bool m_registered = false;
    bool m_negotiated = false; // CAP END is sent
    QString m_failure;
    bool m_withLogin;
    IrcCapabilities m_capabilities;
    IrcSasl m_sasl;
};
