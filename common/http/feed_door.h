// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "feed/feed_query.h"

#include <QFuture>
#include <QList>

// The live feed for those who cannot have a WebSocket. Called on the main thread; does not block.
class FeedDoor
{
public:
    virtual ~FeedDoor() = default;

    // The frames that a subscriber with this query would be sent at once, up to the head of the stream; each
    // is one JSON object. The future finishes on the main thread, at the latest when the feed gives the
    // reader up. Errors: Busy when there is no room, Unavailable when the archive does not answer.
    virtual QFuture<Expected<QList<QByteArray>>> poll(const FeedQuery &query) = 0;
};
