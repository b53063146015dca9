// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_queries.h"

#include "message_filter_sql.h"
#include "query_parts.h"
#include "search_expression.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

using query_parts::number;
using Row = FilterRows::Row;

constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();

Expected<ChatMessages> read(SqlConnection &connection, const QString &statement, const SqlValues &values)
{
    return query_parts::list<ChatMessage>(connection, statement, values, query_parts::messageFrom);
}

// One row of an index that leads to messages, and what of it is wanted.
struct Way
{
    bool isByUser = false;
    qint64 id = 0;    // of the user or the channel
    qint64 other = 0; // of the channel or the user; 0 for all
};

// The ways that lead to all messages of a filter with names: for each pair of a user and a channel of one
// source the shorter one.
QList<Way> waysTo(const FilterRows &rows)
{
    QList<Way> ways;
    if (rows.users.isEmpty()) {
        for (const Row &channel : rows.channels)
            ways.append({false, channel.id, 0});
        return ways;
    }
    for (const Row &user : rows.users) {
        if (rows.channels.isEmpty())
            ways.append({true, user.id, 0});
        for (const Row &channel : rows.channels) {
            const bool isByUser = user.messages <= channel.messages;
            if (channel.source == user.source)
                ways.append({isByUser, isByUser ? user.id : channel.id, isByUser ? channel.id : user.id});
        }
    }
    return ways;
}

Expected<ChatMessages> newestOfWays(SqlConnection &connection, const QList<Way> &ways, qint64 from,
                                    TimelinePosition before, int limit)
{
    ChatMessages all;
    for (const Way &way : ways) {
        auto some =
            read(connection, way.isByUser ? u"read/messages_of_user"_s : u"read/messages_of_channel"_s,
                 {way.id, from, before.sentAt, before.id, way.other, limit});
        if (!some)
            return some;
        all += *some;
    }
    if (ways.size() > 1)
        std::sort(all.begin(), all.end(), isNewer);
    all.resize(std::min<qsizetype>(all.size(), limit));
    return all;
}

Expected<qint64> countOfWays(SqlConnection &connection, const FilterRows &rows, const QList<Way> &ways,
                             const MessageFilter &filter)
{
    const bool isOfAllTime = filter.from == 0 && filter.to == 0;
    qint64 total = 0;
    for (const Way &way : ways) {
        if (isOfAllTime && way.other == 0)
            continue; // it is counted below, from what is known already
        const qint64 to = filter.to > 0 ? filter.to : endOfTime;
        const auto some =
            isOfAllTime
                ? number(connection, u"read/count_of_user_in_channel"_s,
                         {way.isByUser ? way.id : way.other, way.isByUser ? way.other : way.id})
                : number(connection, way.isByUser ? u"read/count_of_user"_s : u"read/count_of_channel"_s,
                         {way.id, filter.from, to, way.other});
        if (!some)
            return some;
        total += *some;
    }
    if (isOfAllTime && (rows.users.isEmpty() || rows.channels.isEmpty())) {
        for (const Row &row : rows.users + rows.channels)
            total += row.messages;
    }
    return total;
}

Expected<qint64> countFound(SqlConnection &connection, const MessageFilter &filter)
{
    const SqlValue expression = sqlValue(searchExpression(filter.text));
    MessageFilter rest = filter;
    rest.text.clear();
    if (rest.isEmpty())
        return number(connection, u"read/count_found"_s, {expression});
    return number(connection, u"read/count_found_of"_s,
                  {expression, filter.from, filter.to > 0 ? filter.to : endOfTime, sqlValue(filter.channel),
                   sqlValue(filter.user), sqlValue(filter.source)});
}

Expected<qint64> count(SqlConnection &connection, const MessageFilter &filter, const ArchiveTotals &totals)
{
    if (filter.isEmpty())
        return totals.messages;
    if (!filter.text.isEmpty())
        return countFound(connection, filter);
    if (filter.channel.isEmpty() && filter.user.isEmpty())
        return number(connection, u"read/count_in_time"_s,
                      {filter.from, filter.to > 0 ? filter.to : endOfTime});
    const auto rows = FilterRows::find(connection, filter);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isVain ? Expected<qint64>(0) : countOfWays(connection, *rows, waysTo(*rows), filter);
}

SqlValues afterValues(const MessageFilter &filter, qint64 after, qint64 upTo)
{
    return {after,
            upTo,
            filter.from,
            filter.to,
            sqlValue(filter.channel),
            sqlValue(filter.user),
            sqlValue(filter.source)};
}

struct Stretch
{
    qint64 after = 0;
    qint64 upTo = 0;
    int limit = 0;
    bool isNewestFirst = false;
};

Expected<ChatMessages> between(SqlConnection &connection, const MessageFilter &filter, const Stretch &stretch)
{
    SqlValues values = afterValues(filter, stretch.after, stretch.upTo);
    values.append(stretch.limit);
    if (filter.text.isEmpty())
        return read(connection, stretch.isNewestFirst ? u"read/messages_until"_s : u"read/messages_after"_s,
                    values);
    values.append(sqlValue(searchExpression(filter.text)));
    return read(connection, stretch.isNewestFirst ? u"read/found_until"_s : u"read/found_after"_s, values);
}

} // namespace

namespace message_queries {

Expected<ChatMessages> newest(SqlConnection &connection, const MessageFilter &filter,
                              std::optional<TimelinePosition> before, int limit)
{
    const TimelinePosition start = readBefore(filter, before);
    if (!filter.text.isEmpty()) {
        return read(connection, u"read/messages_found"_s,
                    {sqlValue(searchExpression(filter.text)), filter.from, start.sentAt, start.id,
                     sqlValue(filter.channel), sqlValue(filter.user), sqlValue(filter.source), limit});
    }
    if (filter.channel.isEmpty() && filter.user.isEmpty())
        return read(connection, u"read/messages_in_time"_s, {filter.from, start.sentAt, start.id, limit});
    const auto rows = FilterRows::find(connection, filter);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isVain ? Expected<ChatMessages>()
                        : newestOfWays(connection, waysTo(*rows), filter.from, start, limit);
}

Expected<NewestPart> newestPart(SqlConnection &connection, const MessageFilter &filter,
                                std::optional<TimelinePosition> before, int limit)
{
    // One more than is wanted tells whether there is an older one.
    auto messages = newest(connection, filter, before, limit + 1);
    if (!messages)
        return tl::unexpected(messages.error());
    const bool hasOlder = messages->size() > limit;
    messages->resize(std::min<qsizetype>(messages->size(), limit));
    return NewestPart{std::move(*messages), hasOlder};
}

Expected<MessagePage> page(SqlConnection &connection, const MessageFilter &filter,
                           std::optional<TimelinePosition> before, int limit)
{
    const auto head = query_parts::head(connection);
    if (!head)
        return tl::unexpected(head.error());
    auto part = newestPart(connection, filter, before, limit);
    if (!part)
        return tl::unexpected(part.error());
    const auto matches = count(connection, filter, head->totals);
    if (!matches)
        return tl::unexpected(matches.error());
    return MessagePage{head->cursor, head->totals, *matches, std::move(part->messages), part->hasOlder};
}

Expected<ChatMessages> after(SqlConnection &connection, const MessageFilter &filter, qint64 after,
                             qint64 upTo, int limit)
{
    return between(connection, filter, {after, upTo, limit, false});
}

Expected<NewestBetween> newestBetween(SqlConnection &connection, const MessageFilter &filter, qint64 after,
                                      qint64 upTo, int limit)
{
    auto messages = between(connection, filter, {after, upTo, limit, true});
    if (!messages)
        return tl::unexpected(messages.error());
    const auto all = countAfter(connection, filter, after, upTo);
    if (!all)
        return tl::unexpected(all.error());
    std::reverse(messages->begin(), messages->end());
    return NewestBetween{*messages, *all - messages->size()};
}

Expected<qint64> countAfter(SqlConnection &connection, const MessageFilter &filter, qint64 after, qint64 upTo)
{
    SqlValues values = afterValues(filter, after, upTo);
    if (filter.text.isEmpty())
        return number(connection, u"read/count_after"_s, values);
    values.append(sqlValue(searchExpression(filter.text)));
    return number(connection, u"read/count_found_after"_s, values);
}

} // namespace message_queries
