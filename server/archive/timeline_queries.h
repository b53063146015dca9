// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message_filter_sql.h"
#include "timeline_span.h"

// Reads messages in the order of the timeline, from either end of a span: by words where the filter has a
// text or a user, else along an index of times. Within the transaction of its caller, whose thread blocks on
// the disk. Errors: Unavailable with the reason of the database.
namespace timeline_queries {

// A text or a user is looked for in the index of words; an index in the order of time leads to everything
// else.
bool isForWords(const MessageFilter &filter);

// At most `limit` of those in the span that the filter, its time apart, lets through. `rows`: what it names.
Expected<ChatMessages> read(SqlConnection &connection, const MessageFilter &filter, const FilterRows &rows,
                            const TimelineSpan &span, TimelineOrder order, int limit);

} // namespace timeline_queries
