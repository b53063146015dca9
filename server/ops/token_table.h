// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/identity.h"
#include "sql_connection.h"

#include <QList>
#include <QString>

#include <optional>

// A token as it is listed: never itself, nor its hash.
struct TokenRow
{
    QString name;
    Role role = Role::Reader;
    qint64 createdAt = 0;  // ms UTC
    qint64 lastUsedAt = 0; // to the minute; 0: never
    qint64 expiresAt = 0;  // 0: never
};

// Whose a token or a session is, and when it was used, as far as that was written down.
struct StoredIdentity
{
    Identity identity;
    qint64 usedAt = 0; // ms UTC
};

// The tokens of an archive. The functions block on the disk. Errors: Unavailable, and those that are named.
namespace token_table {

// A new token of 256 random bits, "weir_" and 43 characters of base64url. It is stored as its hash only, so
// this is the one time it can be seen. `expiresAt`: ms UTC, 0 for never. Error: Conflict when the name is
// taken, InvalidInput for an unusable name. Within a transaction of its caller.
Expected<QByteArray> create(SqlConnection &connection, const QString &name, Role role, qint64 expiresAt);

// By the time of their making.
Expected<QList<TokenRow>> list(SqlConnection &connection);

// Its sessions go with it. Error: NotFound.
Outcome revoke(SqlConnection &connection, const QString &name);

Expected<bool> hasAny(SqlConnection &connection, Role role);

// None when it is unknown, was revoked, or has expired at `now`.
Expected<std::optional<StoredIdentity>> find(SqlConnection &connection, const QByteArray &token, qint64 now);
Expected<std::optional<StoredIdentity>> find(SqlConnection &connection, qint64 tokenId, qint64 now);

Outcome touch(SqlConnection &connection, qint64 tokenId, qint64 now);

// The columns id, name, role, expires_at, last_used_at of the row that `rows` stands on.
StoredIdentity identityFrom(const SqlRows &rows);

} // namespace token_table
