// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feed_link.h"
#include "feed/feed_query.h"

// One reader of a topic: where it is in the stream.
struct Subscriber
{
    enum class State : quint8 {
        Waiting, // for a commit that is on its way, or for the state that it is to be given
        Loading, // what it missed is being read or counted in the archive
        Live,
        Closing, // was closed by the hub; the link reports its end through the event loop
    };

    FeedLink *link = nullptr;
    FeedQuery query;
    quint64 number = 0; // within its topic; never used twice
    State state = State::Live;
    qint64 position = 0;    // the last it was sent
    qint64 start = 0;       // the position of which all that it shows is; -1: that is not known
    quint64 tick = 0;       // the last tick whose numbers it was sent
    quint64 panelTick = 0;  // the last tick whose panel it was sent
    qint64 lastFrameAt = 0; // ms UTC
    qint64 since = 0;       // when it subscribed, ms UTC
    qint64 heldSince = 0;   // when its outbox went over the soft limit, ms UTC; 0 when it is not
    bool mustSkip = false;  // it was held for so long that it is not caught up message by message

    // Whether it has been welcomed and is not on its way out.
    bool isListening() const { return state == State::Live || state == State::Loading; }
};
