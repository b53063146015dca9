// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "sql_connection.h"

#include <QString>

// Checks, before anything is written, that `path` is an archive this version can use: not there yet, empty,
// or a Weir archive of this or an older schema. Only reads; the file stays as it is. Error: Incompatible,
// with a sentence that says what the file is and what to do.
Outcome checkArchiveFile(const QString &path);

// Brings an archive opened for writing to the newest schema, each migration in a transaction of its own, and
// gives a new one its epoch. Error: Unavailable or Internal, with the number of the migration.
Outcome migrateArchive(SqlConnection &connection);
