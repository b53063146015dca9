// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "join_summary.h"

// How the Twitch source is, from how its parts are. Pure.
struct TwitchVerdict
{
    struct Parts
    {
        SourceState before = SourceState::Connecting;
        JoinSummary channels;
        bool isReady = false;   // at least one connection
        bool hasLost = false;   // a connection that was ready is gone and not yet replaced
        bool isRefused = false; // the login, the last time
        Utf8 failure;           // why the last connection has ended; empty when one is ready since
    };

    SourceState state = SourceState::Connecting;
    Utf8 reason;

    static TwitchVerdict of(const Parts &parts);
};
