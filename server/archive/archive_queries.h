// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive_reader.h"
#include "sql_connection.h"

// The reads of the archive on one connection, each within the transaction of its caller. They block on the
// disk. Errors: Unavailable with the reason of the database; NotFound where archive_reader.h says so.
namespace archive_queries {

Expected<HomeData> home(SqlConnection &connection, int latest);
Expected<MessagePage> messages(SqlConnection &connection, std::optional<TimelinePosition> before, int limit);
Expected<ChannelPage> channels(SqlConnection &connection, int limit);
Expected<UserPage> users(SqlConnection &connection, std::optional<UserPosition> after, int limit);
Expected<UserProfile> user(SqlConnection &connection, const Utf8 &login, const Utf8 &source, int latest);
Expected<ChatMessages> messagesAfter(SqlConnection &connection, qint64 after, qint64 upTo, int limit);

} // namespace archive_queries
