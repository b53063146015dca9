// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_profiles.h"
#include "chat/user_query.h"
#include "sql_connection.h"

// The reads of users, each within the transaction of its caller. They block on the disk. Errors: Unavailable
// with the reason of the database; NotFound where archive_reader.h says so.
namespace user_queries {

Expected<UserPage> page(SqlConnection &connection, const UserQuery &query, int limit);
Expected<UserPage> withIds(SqlConnection &connection, const QList<qint64> &ids);
Expected<UserProfile> profile(SqlConnection &connection, const Utf8 &login, const Utf8 &source, int latest);

} // namespace user_queries
