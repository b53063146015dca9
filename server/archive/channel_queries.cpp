// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_queries.h"

#include "base/time_text.h"
#include "message_queries.h"
#include "query_parts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

QString statementFor(ChannelSort sort)
{
    switch (sort) {
    case ChannelSort::Messages:
        return u"read/channels_by_messages"_s;
    case ChannelSort::Name:
        return u"read/channels_by_name"_s;
    case ChannelSort::Activity:
        break;
    }
    return u"read/channels_by_activity"_s;
}

// The last hour of the channels named, or of that one channel.
Outcome readMinutes(SqlConnection &connection, QList<ChannelRow *> channels)
{
    QHash<qint64, ChannelRow *> byId;
    for (ChannelRow *row : std::as_const(channels)) {
        row->perMinute = QList<qint64>(ChannelRow::minutes, 0);
        byId.insert(row->count.id, row);
    }
    const qint64 last = utcNowMs() / query_parts::msPerMinute;
    const qint64 before = last - ChannelRow::minutes;
    SqlValues values{before, last};
    const bool isOne = channels.size() == 1;
    if (isOne)
        values.append(channels.first()->count.id);
    auto rows = connection.run(isOne ? u"read/minutes_of_channel"_s : u"read/channel_minutes"_s, values);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        if (ChannelRow *row = byId.value(rows->integer(0)))
            row->perMinute[rows->integer(1) - before - 1] = rows->integer(2);
    }
    return {};
}

} // namespace

namespace channel_queries {

Expected<ChannelPage> page(SqlConnection &connection, ChannelSort sort, int limit)
{
    const auto head = query_parts::head(connection);
    if (!head)
        return tl::unexpected(head.error());
    auto rows =
        query_parts::list<ChannelRow>(connection, statementFor(sort), {limit + 1}, query_parts::channelFrom);
    if (!rows)
        return tl::unexpected(rows.error());
    ChannelPage page{head->cursor, head->totals, {}, rows->size() > limit};
    rows->resize(std::min<qsizetype>(rows->size(), limit));
    page.channels = std::move(*rows);
    QList<ChannelRow *> shown;
    for (ChannelRow &row : page.channels)
        shown.append(&row);
    const Outcome read = readMinutes(connection, shown);
    return read ? Expected<ChannelPage>(page) : tl::unexpected(read.error());
}

Expected<ChannelProfile> profile(SqlConnection &connection, const Utf8 &name, const Utf8 &source, int latest)
{
    const auto head = query_parts::head(connection);
    if (!head)
        return tl::unexpected(head.error());
    const auto named = query_parts::list<ChannelRow>(connection, u"read/channels_named"_s, {sqlValue(name)},
                                                     query_parts::channelFrom);
    if (!named)
        return tl::unexpected(named.error());
    ChannelProfile profile;
    profile.cursor = head->cursor;
    const auto chosen = query_parts::choose(*named, source, profile.elsewhere);
    if (!chosen)
        return failure(ErrorCode::NotFound, u"no channel '%1' in the archive"_s.arg(QString::fromUtf8(name)));
    profile.channel = *chosen;
    if (const Outcome read = readMinutes(connection, {&profile.channel}); !read)
        return tl::unexpected(read.error());
    const qint64 id = profile.channel.count.id;
    const auto people = query_parts::number(connection, u"read/count_people_of_channel"_s, {id});
    if (!people)
        return tl::unexpected(people.error());
    profile.people = *people;
    auto most = query_parts::list<Chatter>(
        connection, u"read/chatters"_s, {id, ChannelProfile::chattersShown}, [](const SqlRows &row) {
            return Chatter{query_parts::userFrom(row).count, row.integer(7)};
        });
    if (!most)
        return tl::unexpected(most.error());
    profile.chatters = std::move(*most);
    const MessageFilter own{profile.channel.count.source, profile.channel.count.name, {}, {}, 0, 0};
    auto part = message_queries::newestPart(connection, own, {}, latest);
    if (!part)
        return tl::unexpected(part.error());
    profile.latest = std::move(part->messages);
    profile.hasOlder = part->hasOlder;
    return profile;
}

} // namespace channel_queries
