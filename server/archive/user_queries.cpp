// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_queries.h"

#include "message_queries.h"
#include "query_parts.h"

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Statement
{
    QString name;
    SqlValues values; // without the limit
};

Statement statementFor(const UserQuery &query)
{
    const UserPosition start = query.after.value_or(UserPosition{std::numeric_limits<qint64>::max(), {}, 0});
    const SqlValue begins = sqlValue(query.begins);
    if (query.sort == UserSort::Name)
        return {u"read/users_by_name"_s, {begins, sqlValue(start.name), start.id}};
    const bool isSeen = query.sort == UserSort::Seen;
    if (query.begins.isEmpty())
        return {isSeen ? u"read/users_by_seen"_s : u"read/users_by_messages"_s, {start.number, start.id}};
    return {isSeen ? u"read/named_users_by_seen"_s : u"read/named_users_by_messages"_s,
            {begins, start.number, start.id}};
}

// For the first page of names that many have, in another order than theirs: sorting takes all of them, and
// `limit` of them stand among about limit * users / matches that are read in the order. Empty where that is
// not less.
std::optional<Statement> walkFor(const UserQuery &query, qint64 matches, qint64 users, int limit)
{
    constexpr double slack = 4; // they need not be spread evenly
    if (query.begins.isEmpty() || query.after || query.sort == UserSort::Name || matches <= 0)
        return {};
    const double reach = slack * limit * static_cast<double>(users) / static_cast<double>(matches);
    if (reach >= static_cast<double>(matches))
        return {};
    return Statement{query.sort == UserSort::Seen ? u"read/common_users_by_seen"_s
                                                  : u"read/common_users_by_messages"_s,
                     {sqlValue(query.begins), static_cast<qint64>(reach)}};
}

Expected<QList<UserRow>> rowsOf(SqlConnection &connection, const Statement &statement, int limit)
{
    return query_parts::list<UserRow>(connection, statement.name, statement.values + SqlValues{limit},
                                      query_parts::userFrom);
}

} // namespace

namespace user_queries {

Expected<UserPage> page(SqlConnection &connection, const UserQuery &query, int limit)
{
    const auto head = query_parts::head(connection);
    if (!head)
        return tl::unexpected(head.error());
    const auto matches = query.begins.isEmpty() ? Expected<qint64>(head->totals.users)
                                                : query_parts::number(connection, u"read/count_named_users"_s,
                                                                      {sqlValue(query.begins)});
    if (!matches)
        return tl::unexpected(matches.error());
    Expected<QList<UserRow>> rows = QList<UserRow>();
    if (const auto walk = walkFor(query, *matches, head->totals.users, limit))
        rows = rowsOf(connection, *walk, limit + 1);
    if (rows && rows->size() <= limit)
        rows = rowsOf(connection, statementFor(query), limit + 1);
    if (!rows)
        return tl::unexpected(rows.error());
    UserPage page{head->cursor, head->totals, *matches, {}, rows->size() > limit};
    rows->resize(std::min<qsizetype>(rows->size(), limit));
    page.users = std::move(*rows);
    return page;
}

Expected<UserPage> withIds(SqlConnection &connection, const QList<qint64> &ids)
{
    const auto head = query_parts::head(connection);
    if (!head)
        return tl::unexpected(head.error());
    UserPage page{head->cursor, head->totals, head->totals.users, {}, false};
    for (const qint64 id : ids) {
        const auto rows =
            query_parts::list<UserRow>(connection, u"read/user_with_id"_s, {id}, query_parts::userFrom);
        if (!rows)
            return tl::unexpected(rows.error());
        page.users += *rows;
    }
    return page;
}

Expected<UserProfile> profile(SqlConnection &connection, const Utf8 &login, const Utf8 &source, int latest)
{
    const auto head = query_parts::head(connection);
    if (!head)
        return tl::unexpected(head.error());
    const auto named = query_parts::list<UserRow>(connection, u"read/users_by_login"_s, {sqlValue(login)},
                                                  query_parts::userFrom);
    if (!named)
        return tl::unexpected(named.error());
    UserProfile profile;
    profile.cursor = head->cursor;
    const auto chosen = query_parts::choose(*named, source, profile.elsewhere);
    if (!chosen)
        return failure(ErrorCode::NotFound, u"no user '%1' in the archive"_s.arg(QString::fromUtf8(login)));
    profile.user = *chosen;
    auto channels = query_parts::list<UserChannelActivity>(
        connection, u"read/channels_of_user"_s, {chosen->count.id}, [](const SqlRows &row) {
            return UserChannelActivity{row.text(0), row.text(1), row.integer(2)};
        });
    if (!channels)
        return tl::unexpected(channels.error());
    profile.channels = std::move(*channels);
    auto names = query_parts::list<UserName>(connection, u"read/names_of_user"_s, {chosen->count.id},
                                             [](const SqlRows &row) {
                                                 return UserName{row.text(0), row.text(1), row.integer(2)};
                                             });
    if (!names)
        return tl::unexpected(names.error());
    profile.names = std::move(*names);
    const MessageFilter own{chosen->count.source, {}, chosen->count.login, {}, 0, 0};
    auto part = message_queries::newestPart(connection, own, {}, latest);
    if (!part)
        return tl::unexpected(part.error());
    profile.latest = std::move(part->messages);
    profile.hasOlder = part->hasOlder;
    return profile;
}

} // namespace user_queries
