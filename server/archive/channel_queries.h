// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_profiles.h"
#include "sql_connection.h"

// The reads of channels, each within the transaction of its caller. They block on the disk. Errors:
// Unavailable with the reason of the database; NotFound where archive_reader.h says so.
namespace channel_queries {

Expected<ChannelPage> page(SqlConnection &connection, ChannelSort sort, int limit);
Expected<ChannelProfile> profile(SqlConnection &connection, const Utf8 &name, const Utf8 &source, int latest);

} // namespace channel_queries
