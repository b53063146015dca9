// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <QList>
#include <QString>

#include <chrono>

// How long the IRC source waits for what. The defaults are for real networks; tests shorten them.
struct IrcTimings
{
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds connecting{20'000};  // TCP and TLS
    Milliseconds registering{60'000}; // until 001; servers may look up names and identd first
    Milliseconds silence{30'000};     // without a byte: ask with a PING
    Milliseconds answer{10'000};      // to that PING
    Milliseconds retryFirst{1'000};   // reconnect, doubling
    Milliseconds retryLongest{30'000};
    Milliseconds stable{30'000}; // registered for so long: the next reconnect starts with retryFirst again
    Milliseconds joinWindow{10'000}; // at most joinsPerWindow JOINs in it
    int joinsPerWindow = 10;
    Milliseconds joinAnswer{30'000}; // until a JOIN counts as unanswered
    Milliseconds rejoinFirst{5'000}; // after a KICK or a refusal, doubling
    Milliseconds rejoinLongest{300'000};
    Milliseconds retryRefused{120'000}; // reconnect at the earliest after a ban, or when told to slow down
    Milliseconds nickRetry{60'000};     // until the wanted nick is asked for again
    Milliseconds historyAnswer{30'000}; // until a request for history counts as unanswered
};

// For SASL PLAIN. In no log and no message.
struct IrcLogin
{
    Utf8 name; // empty for none
    Utf8 password;
};

// One IRC network to listen to. Made by parseIrcUrl() or from the configuration.
struct IrcSettings
{
    Utf8 name; // of the source, unique: "irc.example.org", with ":PORT" where that is not the default
    QString host;
    quint16 port = 6667;
    bool tls = false;
    QString caFile;       // PEM: the only authorities trusted when set, else the system's
    QList<Utf8> channels; // with their type character: "#weir"
    Utf8 nick = "weir";
    IrcLogin login;
    bool loginWithoutTls = false; // else it is only sent over TLS
    IrcTimings timings;
};
