// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_settings.h"
#include "subscriber.h"

// What a reader's outbox allows.
enum class OutboxState : quint8 {
    Free,    // it takes frames
    Held,    // over the soft limit: it gets nothing until it has drained
    TooSlow, // so for too long, or over the hard limit: it is to be closed
};

// Looks at the outbox, and keeps in the subscriber since when it is held and whether that makes it skip what
// it misses. `now` ms UTC.
OutboxState watchOutbox(Subscriber &subscriber, const FeedSettings &settings, qint64 now);
