// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "sql_connection.h"

// The reads of messages, each within the transaction of its caller. They block on the disk. Errors:
// Unavailable with the reason of the database.
namespace message_queries {

Expected<ChatMessages> newest(SqlConnection &connection, const MessageFilter &filter,
                              std::optional<TimelinePosition> before, int limit);

struct NewestPart
{
    ChatMessages messages;
    bool hasOlder = false;
};

// newest(), and whether there are more.
Expected<NewestPart> newestPart(SqlConnection &connection, const MessageFilter &filter,
                                std::optional<TimelinePosition> before, int limit);

Expected<MessagePage> page(SqlConnection &connection, const MessageFilter &filter,
                           std::optional<TimelinePosition> before, int limit);

// Oldest first.
Expected<NewerPage> newer(SqlConnection &connection, const MessageFilter &filter,
                          const TimelinePosition &after, int limit);

Expected<ChatMessages> after(SqlConnection &connection, const MessageFilter &filter, qint64 after,
                             qint64 upTo, int limit);

Expected<StretchPart> stretch(SqlConnection &connection, const MessageFilter &filter, qint64 after,
                              qint64 upTo, int limit);

Expected<NewestBetween> newestBetween(SqlConnection &connection, const MessageFilter &filter, qint64 after,
                                      qint64 upTo, int limit);

Expected<qint64> countAfter(SqlConnection &connection, const MessageFilter &filter, qint64 after,
                            qint64 upTo);

} // namespace message_queries
