// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/audit_door.h"
#include "sql_connection.h"

// The log of what admins and moderators did, in an archive. The functions block on the disk. Errors:
// Unavailable.
namespace audit_table {

constexpr qint64 mostEntries = 100'000; // the oldest ones go

Outcome add(SqlConnection &connection, const AuditEntry &entry);

// Entries with ids below `before`, newest first; 0: from the newest on.
Expected<AuditPage> page(SqlConnection &connection, qint64 before);

} // namespace audit_table
