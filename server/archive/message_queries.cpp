// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_queries.h"

#include "message_filter_sql.h"
#include "query_parts.h"
#include "search_expression.h"
#include "timeline_queries.h"
#include "timeline_search.h"

using namespace Qt::StringLiterals;

namespace {

using query_parts::number;
using Row = FilterRows::Row;

Expected<ChatMessages> read(SqlConnection &connection, const QString &statement, const SqlValues &values)
{
    return query_parts::list<ChatMessage>(connection, statement, values, query_parts::messageFrom);
}

qint64 endOf(const MessageFilter &filter)
{
    return filter.to > 0 ? filter.to : TimelineSpan::endOfTime;
}

// Of all time, from what is counted with every commit.
Expected<MatchCount> countOfNames(SqlConnection &connection, const FilterRows &rows)
{
    qint64 total = 0;
    if (rows.users.isEmpty() || rows.channels.isEmpty()) {
        for (const Row &row : rows.users + rows.channels)
            total += row.messages;
        return MatchCount{total, false};
    }
    for (const Row &user : rows.users) {
        for (const Row &channel : rows.channels) {
            const auto some = number(connection, u"read/count_of_user_in_channel"_s, {user.id, channel.id});
            if (!some)
                return tl::unexpected(some.error());
            total += *some;
        }
    }
    return MatchCount{total, false};
}

Expected<MatchCount> countOfChannels(SqlConnection &connection, const QList<Row> &channels,
                                     const MessageFilter &filter)
{
    qint64 total = 0;
    for (const Row &channel : channels) {
        const auto some = number(connection, u"read/count_of_channel"_s,
                                 {channel.id, filter.from, endOf(filter), MatchCount::most + 1});
        if (!some)
            return tl::unexpected(some.error());
        total += *some;
    }
    return MatchCount::upTo(total);
}

Expected<MatchCount> countInTime(SqlConnection &connection, const MessageFilter &filter)
{
    return number(connection, u"read/count_in_time"_s, {filter.from, endOf(filter), MatchCount::most + 1})
        .map(MatchCount::upTo);
}

Expected<MatchCount> count(SqlConnection &connection, const MessageFilter &filter, const FilterRows &rows,
                           const ArchiveTotals &totals)
{
    if (filter.isEmpty())
        return MatchCount{totals.messages, false};
    if (rows.isVain)
        return MatchCount{};
    const bool hasNames = !filter.channel.isEmpty() || !filter.user.isEmpty();
    const bool isOfAllTime = filter.from == 0 && filter.to == 0;
    if (filter.text.isEmpty() && isOfAllTime)
        return countOfNames(connection, rows);
    if (timeline_queries::isForWords(filter))
        return TimelineSearch::count(
            connection, {matchExpression(filter.text, rows), TimelineSpan::of(filter), filter.standingOnly});
    return hasNames ? countOfChannels(connection, rows.channels, filter) : countInTime(connection, filter);
}

struct Stretch
{
    qint64 after = 0;
    qint64 upTo = 0;
    int limit = 0;
    bool isNewestFirst = false;
};

// A stretch of ids is read by them; a channel alone is looked for in the index of words here, too.
Expected<ChatMessages> between(SqlConnection &connection, const MessageFilter &filter, const Stretch &stretch)
{
    const auto rows = FilterRows::find(connection, filter);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isVain)
        return ChatMessages();
    SqlValues values{stretch.after, stretch.upTo, filter.from, endOf(filter), stretch.limit};
    const Utf8 expression = matchExpression(filter.text, *rows);
    if (expression.isEmpty())
        return read(connection, stretch.isNewestFirst ? u"read/messages_until"_s : u"read/messages_after"_s,
                    values);
    values.append(sqlValue(expression));
    values.append(filter.standingOnly ? 1 : 0);
    return read(connection, stretch.isNewestFirst ? u"read/found_until"_s : u"read/found_after"_s, values);
}

Expected<ChatMessages> newestOf(SqlConnection &connection, const MessageFilter &filter,
                                const FilterRows &rows, std::optional<TimelinePosition> before, int limit)
{
    TimelineSpan span = TimelineSpan::of(filter);
    if (before)
        span = span.olderThan(*before);
    return timeline_queries::read(connection, filter, rows, span, TimelineOrder::NewestFirst, limit);
}

// One more than is wanted tells whether there is an older one.
Expected<message_queries::NewestPart> partOf(Expected<ChatMessages> messages, int limit)
{
    if (!messages)
        return tl::unexpected(messages.error());
    const bool hasOlder = messages->size() > limit;
    messages->resize(std::min<qsizetype>(messages->size(), limit));
    return message_queries::NewestPart{std::move(*messages), hasOlder};
}

} // namespace

namespace message_queries {

Expected<ChatMessages> newest(SqlConnection &connection, const MessageFilter &filter,
                              std::optional<TimelinePosition> before, int limit)
{
    const auto rows = FilterRows::find(connection, filter);
    return rows ? newestOf(connection, filter, *rows, before, limit) : tl::unexpected(rows.error());
}

Expected<NewestPart> newestPart(SqlConnection &connection, const MessageFilter &filter,
                                std::optional<TimelinePosition> before, int limit)
{
    return partOf(newest(connection, filter, before, limit + 1), limit);
}

Expected<MessagePage> page(SqlConnection &connection, const MessageFilter &filter,
                           std::optional<TimelinePosition> before, int limit)
{
    const auto head = query_parts::head(connection);
    if (!head)
        return tl::unexpected(head.error());
    const auto rows = FilterRows::find(connection, filter);
    if (!rows)
        return tl::unexpected(rows.error());
    auto part = partOf(newestOf(connection, filter, *rows, before, limit + 1), limit);
    if (!part)
        return tl::unexpected(part.error());
    // What is all on the page need not be looked for again.
    const bool isAllShown = !before && !part->hasOlder;
    const auto matches = isAllShown ? Expected<MatchCount>(MatchCount{part->messages.size(), false})
                                    : count(connection, filter, *rows, head->totals);
    if (!matches)
        return tl::unexpected(matches.error());
    return MessagePage{head->cursor, head->totals, *matches, std::move(part->messages), part->hasOlder};
}

Expected<NewerPage> newer(SqlConnection &connection, const MessageFilter &filter,
                          const TimelinePosition &after, int limit)
{
    const auto head = query_parts::head(connection);
    if (!head)
        return tl::unexpected(head.error());
    const auto rows = FilterRows::find(connection, filter);
    if (!rows)
        return tl::unexpected(rows.error());
    auto messages =
        timeline_queries::read(connection, filter, *rows, TimelineSpan::of(filter).newerThan(after),
                               TimelineOrder::OldestFirst, limit + 1);
    if (!messages)
        return tl::unexpected(messages.error());
    const bool hasNewer = messages->size() > limit;
    messages->resize(std::min<qsizetype>(messages->size(), limit));
    return NewerPage{head->cursor, std::move(*messages), hasNewer};
}

Expected<ChatMessages> after(SqlConnection &connection, const MessageFilter &filter, qint64 after,
                             qint64 upTo, int limit)
{
    return between(connection, filter, {after, upTo, limit, false});
}

Expected<StretchPart> stretch(SqlConnection &connection, const MessageFilter &filter, qint64 after,
                              qint64 upTo, int limit)
{
    const auto head = query_parts::head(connection);
    if (!head)
        return tl::unexpected(head.error());
    const qint64 end = std::min(upTo, head->totals.head);
    const qint64 stepEnd =
        end - after > ArchiveReader::stretchStep ? after + ArchiveReader::stretchStep : end;
    auto messages = between(connection, filter, {after, stepEnd, limit, false});
    if (!messages)
        return tl::unexpected(messages.error());
    StretchPart part{std::move(*messages), {}};
    const qint64 reached = part.messages.size() == limit ? part.messages.last().id : stepEnd;
    if (reached < end)
        part.next = reached;
    return part;
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
    const auto rows = FilterRows::find(connection, filter);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isVain)
        return 0;
    SqlValues values{after, upTo, filter.from, endOf(filter)};
    const Utf8 expression = matchExpression(filter.text, *rows);
    if (expression.isEmpty())
        return number(connection, u"read/count_after"_s, values);
    values.append(sqlValue(expression));
    values.append(filter.standingOnly ? 1 : 0);
    return number(connection, u"read/count_found_after"_s, values);
}

} // namespace message_queries
