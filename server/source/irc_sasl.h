// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"
#include "irc_line.h"
#include "irc_settings.h"

#include <QList>

// Logging in by SASL PLAIN (https://ircv3.net/specs/extensions/sasl-3.1). Pure: lines in, lines to send out.
// The password is in no log and no message; the caller sees to it that the line is only sent where it may be.
class IrcSasl final
{
public:
    explicit IrcSasl(IrcLogin login)
        : m_login(std::move(login))
    {}

    // `mechanisms` as the server lists them ("PLAIN,EXTERNAL"), empty when it does not. Returns what to send;
    // nothing when PLAIN is not among them.
    QList<QByteArray> begin(const QByteArray &mechanisms);

    // Takes AUTHENTICATE and the numerics 900 to 908.
    QList<QByteArray> handle(const IrcLine &line);

    bool isUnderWay() const { return m_state == State::Asked || m_state == State::Answered; }
    bool isLoggedIn() const { return m_state == State::LoggedIn; }

    // Why we are not logged in, one English phrase; empty while there is no reason.
    const Utf8 &problem() const { return m_problem; }

private:
    enum class State : quint8 { Idle, Asked, Answered, LoggedIn, Failed };

    QList<QByteArray> answer();
    void fail(const Utf8 &why);

    IrcLogin m_login;
    State m_state = State::Idle;
    Utf8 m_problem;
};
