// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "join_planner.h"

#include <QString>

// How long the Twitch source waits for what; what concerns JOINs is in JoinPlanner::Limits. The defaults are
// for Twitch; tests shorten them.
struct TwitchTimings
{
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds connecting{20'000};  // TCP and TLS
    Milliseconds registering{20'000}; // until 001
    Milliseconds silence{30'000};     // without a byte: ask with a PING
    Milliseconds answer{10'000};      // to that PING
    Milliseconds retryFirst{1'000};   // a new connection, doubling
    Milliseconds retryLongest{60'000};
    Milliseconds retryRefused{300'000}; // after a refused login, which fast retries would only make worse
    Milliseconds stable{30'000};        // ready for so long: the next retry starts with retryFirst again
    Milliseconds linger{2'000};         // what is still under way on a connection that is to be left
};

// Twitch's chat, as one account or as nobody.
struct TwitchSettings
{
    static constexpr auto sourceName = "twitch";

    QString host = QStringLiteral("irc.chat.twitch.tv");
    quint16 port = 6697;
    bool tls = true;
    QString caFile;       // PEM: the only authorities trusted when set, else the system's
    QList<Utf8> channels; // names in lower case without '#', in the order of priority
    Utf8 login;           // in lower case; empty: anonymous
    Utf8 token;           // with or without "oauth:"; in no log and no message
    TwitchTimings timings;
    JoinPlanner::Limits joins;

    // Twitch lets an account be in 100 channels, and in those that it moderates. Connections without a login
    // are accounts of their own.
    JoinPlanner::Limits joinLimits() const
    {
        constexpr int perAccount = 100;
        JoinPlanner::Limits limits = joins;
        limits.channelsPerAccount = login.isEmpty() ? 0 : perAccount;
        return limits;
    }
};
