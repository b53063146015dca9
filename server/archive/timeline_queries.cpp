// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_queries.h"

#include "query_parts.h"
#include "search_expression.h"
#include "timeline_search.h"

using namespace Qt::StringLiterals;

namespace {

Expected<ChatMessages> rowsOf(SqlConnection &connection, const QString &statement, const SqlValues &values)
{
    return query_parts::list<ChatMessage>(connection, statement, values, query_parts::messageFrom);
}

SqlValues valuesOf(const TimelineSpan &span, int limit)
{
    return {span.after.sentAt, span.after.id, span.before.sentAt, span.before.id, limit};
}

Expected<ChatMessages> ofChannels(SqlConnection &connection, const QList<FilterRows::Row> &channels,
                                  const TimelineSpan &span, TimelineOrder order, int limit)
{
    const bool isNewestFirst = order == TimelineOrder::NewestFirst;
    const QString statement =
        isNewestFirst ? u"read/messages_of_channel"_s : u"read/messages_of_channel_from_oldest"_s;
    ChatMessages all;
    for (const FilterRows::Row &channel : channels) {
        auto some = rowsOf(connection, statement, valuesOf(span, limit) + SqlValues{channel.id});
        if (!some)
            return some;
        all += *some;
    }
    if (channels.size() > 1) {
        std::sort(all.begin(), all.end(), [=](const ChatMessage &a, const ChatMessage &b) {
            return isNewestFirst ? isNewer(a, b) : isNewer(b, a);
        });
    }
    all.resize(std::min<qsizetype>(all.size(), limit));
    return all;
}

Expected<ChatMessages> found(SqlConnection &connection, const TimelineSearch::Wanted &wanted,
                             TimelineOrder order, int limit)
{
    const auto positions = TimelineSearch::first(connection, wanted, order, limit);
    if (!positions)
        return tl::unexpected(positions.error());
    ChatMessages messages;
    messages.reserve(positions->size());
    for (const TimelinePosition &position : *positions) {
        auto message = rowsOf(connection, u"read/shown_message"_s, {position.id});
        if (!message)
            return message;
        messages += *message;
    }
    return messages;
}

} // namespace

namespace timeline_queries {

bool isForWords(const MessageFilter &filter)
{
    return !filter.text.isEmpty() || !filter.user.isEmpty();
}

Expected<ChatMessages> read(SqlConnection &connection, const MessageFilter &filter, const FilterRows &rows,
                            const TimelineSpan &span, TimelineOrder order, int limit)
{
    if (rows.isVain)
        return ChatMessages();
    if (isForWords(filter))
        return found(connection, {matchExpression(filter.text, rows), span, filter.standingOnly}, order,
                     limit);
    if (!filter.channel.isEmpty())
        return ofChannels(connection, rows.channels, span, order, limit);
    const bool isNewestFirst = order == TimelineOrder::NewestFirst;
    return rowsOf(connection,
                  isNewestFirst ? u"read/messages_in_time"_s : u"read/messages_in_time_from_oldest"_s,
                  valuesOf(span, limit));
}

} // namespace timeline_queries
