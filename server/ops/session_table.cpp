// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_table.h"

#include "base/secret.h"
#include "query_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Found = Expected<std::optional<StoredIdentity>>;

Outcome done(SqlConnection &connection, const QString &statement, const SqlValues &values)
{
    return connection.run(statement, values).map([](const SqlRows &) {});
}

Found found(SqlConnection &connection, const QString &statement, const SqlValues &values)
{
    return query_parts::list<StoredIdentity>(connection, statement, values,
                                             [](const SqlRows &row) {
                                                 StoredIdentity stored = token_table::identityFrom(row);
                                                 stored.identity.sessionId = row.integer(5);
                                                 return stored;
                                             })
        .map([](const QList<StoredIdentity> &all) {
            return all.isEmpty() ? std::nullopt : std::optional(all.first());
        });
}

SessionInfo infoFrom(const SqlRows &rows)
{
    return {rows.integer(0),
            QString::fromUtf8(rows.text(1)),
            roleFromName(rows.text(2)).value_or(Role::Anonymous),
            rows.integer(3),
            rows.integer(4),
            rows.integer(5),
            QString::fromUtf8(rows.text(6)),
            QString::fromUtf8(rows.text(7))};
}

} // namespace

namespace session_table {

Expected<OpenedSession> open(SqlConnection &connection, const Identity &owner, const ClientTraits &client,
                             qint64 now)
{
    const qint64 latest = owner.expiresAt == 0 ? now + longestMs : owner.expiresAt;
    const OpenedSession session{secret::make(), std::min(now + longestMs, latest)};
    const auto kept =
        done(connection, u"sessions/delete_over"_s, {now, now - idleMs})
            .and_then([&] {
                return done(connection, u"sessions/insert"_s,
                            {owner.tokenId, secret::hashOf(session.secret), now, session.expiresAt,
                             client.address, client.agent});
            })
            .and_then([&] {
                return done(connection, u"sessions/delete_oldest"_s, {owner.tokenId, mostOfToken});
            });
    return kept.map([&] { return session; });
}

Expected<std::optional<StoredIdentity>> find(SqlConnection &connection, const QByteArray &secret, qint64 now)
{
    return found(connection, u"sessions/of_hash"_s, {secret::hashOf(secret), now, now - idleMs});
}

Expected<std::optional<StoredIdentity>> find(SqlConnection &connection, qint64 sessionId, qint64 now)
{
    return found(connection, u"sessions/of_id"_s, {sessionId, now});
}

Expected<QList<SessionInfo>> list(SqlConnection &connection, qint64 tokenId, qint64 now)
{
    return tokenId == 0 ? query_parts::list<SessionInfo>(connection, u"sessions/all"_s,
                                                         {now, now - idleMs, mostListed}, infoFrom)
                        : query_parts::list<SessionInfo>(connection, u"sessions/of_token"_s,
                                                         {tokenId, now, now - idleMs}, infoFrom);
}

Outcome end(SqlConnection &connection, qint64 sessionId)
{
    const auto deleted = connection.run(u"sessions/delete"_s, {sessionId});
    if (!deleted)
        return tl::unexpected(deleted.error());
    if (deleted->affected() == 0)
        return failure(ErrorCode::NotFound, u"there is no such session; it may be over already"_s);
    return {};
}

Outcome touch(SqlConnection &connection, qint64 sessionId, qint64 now)
{
    return done(connection, u"sessions/touch"_s, {sessionId, now});
}

} // namespace session_table
