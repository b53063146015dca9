// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "sql_connection.h"
#include "timeline_span.h"

// Finds messages in the order of the timeline, though the index of words is in the order of ids: what came
// late (an import, a history) has high ids and old times. `message_blocks` tells when the messages of each
// block of ids were sent. Blocks that follow each other in both orders make a run; for the newest, runs are
// read from their ends, the one with the newest message first, until nothing that is left can be newer than
// what was found. For the oldest it is the other way round.
//
// Within a transaction of its caller, whose thread blocks on the disk. Errors: Unavailable.
class TimelineSearch final
{
public:
    struct Wanted
    {
        Utf8 expression; // of messages_fts, see search_expression.h
        TimelineSpan span;
        bool isStanding = false; // leaves out messages that are marked deleted
    };

    // The first `limit` of them in that order.
    static Expected<QList<TimelinePosition>> first(SqlConnection &connection, const Wanted &wanted,
                                                   TimelineOrder order, int limit);

    // Of the span the times alone count.
    static Expected<MatchCount> count(SqlConnection &connection, const Wanted &wanted);
};
