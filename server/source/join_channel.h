// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "chat/source_status.h"

// One channel of a JoinPlanner, and how far we are in it. Pure; times as there.
struct JoinChannel
{
    static constexpr int none = -1;

    JoinChannel(Utf8 channelName, const Backoff &delays)
        : name(std::move(channelName))
        , backoff(delays)
    {}

    Utf8 name;
    Backoff backoff;
    bool isPossible = true; // else it stays refused
    ChannelState state = ChannelState::Pending;
    Utf8 reason;
    qint64 since = 0;
    qint64 dueAt = 0; // Asked: when to stop waiting; Refused, Unconfirmed: when to try again
    int on = none;    // Asked, Joined: the connection
    int left = none;  // the connection to be left, where it is still joined

    // As Twitch has them; nothing else may get into a line of ours.
    static bool isPossibleName(const Utf8 &name);

    void enter(ChannelState newState, const Utf8 &why, qint64 now);
    void retryLater(ChannelState newState, const Utf8 &why, qint64 now);

    // Whether a JOIN is due.
    bool wantsJoin(qint64 now) const;
    bool isToBeRetried() const
    {
        return state == ChannelState::Refused || state == ChannelState::Unconfirmed;
    }

    bool isHeard() const { return state == ChannelState::Joined || left != none; }
    bool isHeardOn(int connection) const
    {
        return (state == ChannelState::Joined && on == connection) || left == connection;
    }

    ChannelListening listening() const;
};
