// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "chat/source_history.h"
#include "listening_row.h"
#include "sql_connection.h"

// What sources and their admins need to know of the past. One read transaction each; belongs to a reader's
// thread.
namespace history_queries {

Expected<GapPage> gaps(SqlConnection &connection, int limit);

// By source. Open gaps and channels beyond the limits of history_queries.cpp are left out, the oldest first.
Expected<QHash<Utf8, SourceHistory>> sourceHistories(SqlConnection &connection);

Expected<QList<ListeningRow>> listening(SqlConnection &connection);

} // namespace history_queries
