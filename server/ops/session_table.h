// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/session_door.h"
#include "token_table.h"

// The browsers that are signed in, in an archive. A session ends 30 days after it began, 7 days after its
// last use, and with its token. The functions block on the disk. Errors: Unavailable, and those that are
// named.
namespace session_table {

constexpr qint64 longestMs = 30LL * 86'400'000;
constexpr qint64 idleMs = 7LL * 86'400'000;
constexpr int mostOfToken = 50; // the oldest one goes
constexpr int mostListed = 500;

// In a transaction: deletes those that are over, and keeps a new one.
Expected<OpenedSession> open(SqlConnection &connection, const Identity &owner, const ClientTraits &client,
                             qint64 now);

// None when it is unknown or over at `now`.
Expected<std::optional<StoredIdentity>> find(SqlConnection &connection, const QByteArray &secret, qint64 now);
Expected<std::optional<StoredIdentity>> find(SqlConnection &connection, qint64 sessionId, qint64 now);

// Those of one token, or of all where `tokenId` is 0; newest first.
Expected<QList<SessionInfo>> list(SqlConnection &connection, qint64 tokenId, qint64 now);

// Error: NotFound.
Outcome end(SqlConnection &connection, qint64 sessionId);

Outcome touch(SqlConnection &connection, qint64 sessionId, qint64 now);

} // namespace session_table
