// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feed_link.h"
#include "feed/feed_query.h"

// One reader of a topic: where it is in the stream.
struct Subscriber
{
    enum class State : quint8 {
        Waiting, // its cursor is ahead of what the hub has heard of; a commit is on its way
        Loading, // what it missed is being read from the archive
        Live,
        Closing, // was closed by the hub; the link reports its end through the event loop
    };

    FeedLink *link = nullptr;
    FeedQuery query;
    State state = State::Live;
    qint64 position = 0;    // the last id it was sent
    quint64 tick = 0;       // the last tick whose numbers it was sent
    qint64 lastFrameAt = 0; // ms UTC
    qint64 since = 0;       // when it subscribed, ms UTC
    qint64 heldSince = 0;   // when its outbox went over the soft limit, ms UTC; 0 when it is not

    // Whether it has been welcomed and is not on its way out.
    bool isListening() const { return state == State::Live || state == State::Loading; }
};
