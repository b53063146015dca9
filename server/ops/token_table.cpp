// SPDX-License-Identifier: GPL-3.0-or-later
#include "token_table.h"

#include "base/secret.h"
#include "base/time_text.h"
#include "query_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Found = Expected<std::optional<StoredIdentity>>;

Found found(SqlConnection &connection, const QString &statement, const SqlValues &values)
{
    return query_parts::list<StoredIdentity>(connection, statement, values, token_table::identityFrom)
        .map([](const QList<StoredIdentity> &all) {
            return all.isEmpty() ? std::nullopt : std::optional(all.first());
        });
}

} // namespace

namespace token_table {

StoredIdentity identityFrom(const SqlRows &rows)
{
    StoredIdentity stored;
    stored.identity.tokenId = rows.integer(0);
    stored.identity.name = QString::fromUtf8(rows.text(1));
    stored.identity.role = roleFromName(rows.text(2)).value_or(Role::Anonymous);
    stored.identity.expiresAt = rows.integer(3);
    stored.usedAt = rows.integer(4);
    return stored;
}

Expected<QByteArray> create(SqlConnection &connection, const QString &name, Role role, qint64 expiresAt)
{
    const bool usable = !name.isEmpty() && name.size() <= 64 &&
                        std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
    if (!usable)
        return failure(ErrorCode::InvalidInput, u"the name of a token is 1 to 64 printable characters"_s);
    const auto taken = query_parts::number(connection, u"tokens/name_count"_s, {name});
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken > 0)
        return failure(ErrorCode::Conflict,
                       u"there is a token named '%1' already; choose another name"_s.arg(name));
    const QByteArray token = "weir_" + secret::make();
    return connection
        .run(u"tokens/insert"_s, {name, QString::fromLatin1(roleName(role)), secret::hashOf(token),
                                  utcNowMs(), expiresAt == 0 ? SqlValue() : SqlValue(expiresAt)})
        .map([&](const SqlRows &) { return token; });
}

Expected<QList<TokenRow>> list(SqlConnection &connection)
{
    return query_parts::list<TokenRow>(connection, u"tokens/all"_s, {}, [](const SqlRows &row) {
        return TokenRow{QString::fromUtf8(row.text(0)), roleFromName(row.text(1)).value_or(Role::Anonymous),
                        row.integer(2), row.integer(3), row.integer(4)};
    });
}

Outcome revoke(SqlConnection &connection, const QString &name)
{
    const auto deleted = connection.run(u"tokens/delete_named"_s, {name});
    if (!deleted)
        return tl::unexpected(deleted.error());
    if (deleted->affected() == 0)
        return failure(ErrorCode::NotFound,
                       u"there is no token named '%1'; weir-server token list tells which there are"_s.arg(
                           name.left(64)));
    return {};
}

Expected<bool> hasAny(SqlConnection &connection, Role role)
{
    return query_parts::number(connection, u"tokens/role_count"_s, {QString::fromLatin1(roleName(role))})
        .map([](qint64 number) { return number > 0; });
}

Expected<std::optional<StoredIdentity>> find(SqlConnection &connection, const QByteArray &token, qint64 now)
{
    return found(connection, u"tokens/of_hash"_s, {secret::hashOf(token), now});
}

Expected<std::optional<StoredIdentity>> find(SqlConnection &connection, qint64 tokenId, qint64 now)
{
    return found(connection, u"tokens/of_id"_s, {tokenId, now});
}

Outcome touch(SqlConnection &connection, qint64 tokenId, qint64 now)
{
    return connection.run(u"tokens/touch"_s, {tokenId, now}).map([](const SqlRows &) {});
}

} // namespace token_table
