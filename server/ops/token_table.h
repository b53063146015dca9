// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/authenticator.h"
#include "sql_connection.h"

#include <QString>

// Makes tokens in an archive. The functions block on the disk.
namespace token_table {

// A new token of 256 random bits, "weir_" and 43 characters of base64url. It is stored as its hash only, so
// this is the one time it can be seen. Error: Conflict when the name is taken, InvalidInput for an unusable
// name.
Expected<QByteArray> create(SqlConnection &connection, const QString &name, Role role);

Expected<bool> hasAny(SqlConnection &connection, Role role);

// The role of a token. Error: Unauthorized when it is unknown or was revoked.
Expected<Role> roleOf(SqlConnection &connection, const QByteArray &token);

} // namespace token_table
