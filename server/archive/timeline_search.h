// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/archive_pages.h"
#include "sql_connection.h"

// Finds messages in the order of the timeline, though the index of words is in the order of ids: what came
// late (an import, a history) has high ids and old times. `message_blocks` tells when the messages of each
// block of ids were sent. Blocks that follow each other in both orders make a run; runs are read from their
// ends, the one with the newest message first, until nothing that is left can be newer than what was found.
//
// Within a transaction of its caller, whose thread blocks on the disk. Errors: Unavailable.
class TimelineSearch final
{
public:
    struct Wanted
    {
        Utf8 expression; // of messages_fts, see search_expression.h
        qint64 from = 0; // sent at this time or later, ms UTC
        TimelinePosition before;
        bool isStanding = false; // leaves out messages that are marked deleted
    };

    // Newest first.
    static Expected<QList<TimelinePosition>> newest(SqlConnection &connection, const Wanted &wanted,
                                                    int limit);

    // Of `before` the time alone counts.
    static Expected<MatchCount> count(SqlConnection &connection, const Wanted &wanted);
};
