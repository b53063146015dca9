// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_queries.h"

#include "base/time_text.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr qint64 activeWindowMs = 5 * msPerMinute;
constexpr int sparklineMinutes = 30;

ChatMessage messageFrom(const SqlRows &rows)
{
    ChatMessage message;
    message.id = rows.integer(0);
    message.source = rows.text(1);
    message.channel = rows.text(2);
    message.user = rows.text(3);
    message.displayName = rows.text(4);
    message.kind = kindFromName(rows.text(5));
    message.text = rows.text(6);
    message.sentAt = rows.integer(7);
    message.receivedAt = rows.integer(8);
    message.sourceMessageId = rows.text(9);
    message.replyTo = rows.text(10);
    message.systemText = rows.text(11);
    message.originChannel = rows.text(12);
    message.deletedAt = rows.integer(13);
    return message;
}

UserRow userFrom(const SqlRows &rows)
{
    return {{rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4), rows.integer(5)},
            rows.integer(6)};
}

// All rows of a statement, each made by `from`.
template <class Row, class From>
Expected<QList<Row>> list(SqlConnection &connection, const QString &statement, const SqlValues &values,
                          From from)
{
    auto rows = connection.run(statement, values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Row> result;
    while (rows->next())
        result.append(from(*rows));
    return result;
}

Expected<ChatMessages> messageList(SqlConnection &connection, const QString &statement,
                                   const SqlValues &values)
{
    return list<ChatMessage>(connection, statement, values, messageFrom);
}

// Every page carries the cursor of its snapshot and the totals.
template <class Page>
Outcome readHead(SqlConnection &connection, Page &page)
{
    auto rows = connection.run(u"read/archive"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::Internal, u"the archive has lost its identity row"_s);
    page.cursor = {rows->text(0), rows->integer(4)};
    if constexpr (requires { page.totals; })
        page.totals = {rows->integer(1), rows->integer(2), rows->integer(3), rows->integer(4)};
    return {};
}

Expected<QList<qint64>> perMinute(SqlConnection &connection, qint64 now)
{
    const qint64 thisMinute = now / msPerMinute;
    auto rows = connection.run(u"read/minutes"_s, {thisMinute - sparklineMinutes, thisMinute});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<qint64> counts(sparklineMinutes, 0);
    while (rows->next())
        counts[rows->integer(0) - (thisMinute - sparklineMinutes) - 1] = rows->integer(1);
    return counts;
}

Expected<UserRow> findUser(SqlConnection &connection, const Utf8 &login, const Utf8 &source,
                           QList<Utf8> &elsewhere)
{
    const auto found = list<UserRow>(connection, u"read/users_by_login"_s, {sqlValue(login)}, userFrom);
    if (!found)
        return tl::unexpected(found.error());
    std::optional<UserRow> chosen;
    for (const UserRow &row : *found) {
        if (!chosen && (source.isEmpty() || row.count.source == source))
            chosen = row;
        else
            elsewhere.append(row.count.source);
    }
    if (!chosen)
        return failure(ErrorCode::NotFound, u"no user '%1' in the archive"_s.arg(QString::fromUtf8(login)));
    return *chosen;
}

} // namespace

namespace archive_queries {

Expected<HomeData> home(SqlConnection &connection, int latest)
{
    HomeData data;
    const qint64 now = utcNowMs();
    if (const Outcome head = readHead(connection, data); !head)
        return tl::unexpected(head.error());
    auto active = connection.run(u"read/active_channels"_s, {now - activeWindowMs});
    if (!active)
        return tl::unexpected(active.error());
    data.activeChannels = active->next() ? active->integer(0) : 0;
    auto minutes = perMinute(connection, now);
    if (!minutes)
        return tl::unexpected(minutes.error());
    data.perMinute = std::move(*minutes);
    auto messages = messageList(connection, u"read/latest_messages"_s, {latest});
    if (!messages)
        return tl::unexpected(messages.error());
    data.latest = std::move(*messages);
    return data;
}

Expected<MessagePage> messages(SqlConnection &connection, std::optional<TimelinePosition> before, int limit)
{
    MessagePage page;
    if (const Outcome head = readHead(connection, page); !head)
        return tl::unexpected(head.error());
    // One more than the page tells whether there is an older one.
    auto rows =
        before ? messageList(connection, u"read/messages_before"_s, {before->sentAt, before->id, limit + 1})
               : messageList(connection, u"read/latest_messages"_s, {limit + 1});
    if (!rows)
        return tl::unexpected(rows.error());
    page.hasOlder = rows->size() > limit;
    rows->resize(std::min<qsizetype>(rows->size(), limit));
    page.messages = std::move(*rows);
    return page;
}

Expected<ChannelPage> channels(SqlConnection &connection, int limit)
{
    ChannelPage page;
    if (const Outcome head = readHead(connection, page); !head)
        return tl::unexpected(head.error());
    auto rows = list<ChannelRow>(connection, u"read/channels"_s, {limit + 1}, [](const SqlRows &row) {
        return ChannelRow{{row.integer(0), row.text(1), row.text(2), row.integer(3), row.integer(4)},
                          row.integer(5)};
    });
    if (!rows)
        return tl::unexpected(rows.error());
    page.truncated = rows->size() > limit;
    rows->resize(std::min<qsizetype>(rows->size(), limit));
    page.channels = std::move(*rows);
    return page;
}

Expected<UserPage> users(SqlConnection &connection, std::optional<UserPosition> after, int limit)
{
    UserPage page;
    if (const Outcome head = readHead(connection, page); !head)
        return tl::unexpected(head.error());
    const SqlValues values = after ? SqlValues{after->messageCount, after->messageCount, after->id, limit + 1}
                                   : SqlValues{limit + 1};
    auto rows = list<UserRow>(connection, after ? u"read/users_after"_s : u"read/users"_s, values, userFrom);
    if (!rows)
        return tl::unexpected(rows.error());
    page.hasMore = rows->size() > limit;
    rows->resize(std::min<qsizetype>(rows->size(), limit));
    page.users = std::move(*rows);
    return page;
}

Expected<UserProfile> user(SqlConnection &connection, const Utf8 &login, const Utf8 &source, int latest)
{
    UserProfile profile;
    if (const Outcome head = readHead(connection, profile); !head)
        return tl::unexpected(head.error());
    const auto row = findUser(connection, login, source, profile.elsewhere);
    if (!row)
        return tl::unexpected(row.error());
    profile.user = *row;
    auto channels = list<UserChannelActivity>(
        connection, u"read/channels_of_user"_s, {row->count.id}, [](const SqlRows &activity) {
            return UserChannelActivity{activity.text(0), activity.text(1), activity.integer(2)};
        });
    if (!channels)
        return tl::unexpected(channels.error());
    profile.channels = std::move(*channels);
    auto messages = messageList(connection, u"read/latest_of_user"_s, {row->count.id, latest});
    if (!messages)
        return tl::unexpected(messages.error());
    profile.latest = std::move(*messages);
    return profile;
}

Expected<ChatMessages> messagesAfter(SqlConnection &connection, qint64 after, qint64 upTo, int limit)
{
    return messageList(connection, u"read/messages_after"_s, {after, upTo, limit});
}

} // namespace archive_queries
