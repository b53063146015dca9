// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_archive_reader.h"

#include "channel_queries.h"
#include "history_queries.h"
#include "home_query.h"
#include "message_queries.h"
#include "user_queries.h"

QFuture<Expected<HomeData>> SqlArchiveReader::home(int latest)
{
    return m_pool.read<HomeData>([=](SqlConnection &connection) { return readHome(connection, latest); });
}

QFuture<Expected<MessagePage>> SqlArchiveReader::messages(const MessageFilter &filter,
                                                          std::optional<TimelinePosition> before, int limit)
{
    return m_pool.read<MessagePage>(
        [=](SqlConnection &connection) { return message_queries::page(connection, filter, before, limit); });
}

QFuture<Expected<NewerPage>> SqlArchiveReader::newerMessages(const MessageFilter &filter,
                                                             const TimelinePosition &after, int limit)
{
    return m_pool.read<NewerPage>(
        [=](SqlConnection &connection) { return message_queries::newer(connection, filter, after, limit); });
}

QFuture<Expected<ChannelPage>> SqlArchiveReader::channels(ChannelSort sort, int limit)
{
    return m_pool.read<ChannelPage>(
        [=](SqlConnection &connection) { return channel_queries::page(connection, sort, limit); });
}

QFuture<Expected<ChannelProfile>> SqlArchiveReader::channel(const Utf8 &name, const Utf8 &source, int latest)
{
    return m_pool.read<ChannelProfile>([=](SqlConnection &connection) {
        return channel_queries::profile(connection, name, source, latest);
    });
}

QFuture<Expected<UserPage>> SqlArchiveReader::users(const UserQuery &query, int limit)
{
    return m_pool.read<UserPage>(
        [=](SqlConnection &connection) { return user_queries::page(connection, query, limit); });
}

QFuture<Expected<UserPage>> SqlArchiveReader::usersWithIds(const QList<qint64> &ids)
{
    return m_pool.read<UserPage>(
        [=](SqlConnection &connection) { return user_queries::withIds(connection, ids); });
}

QFuture<Expected<UserProfile>> SqlArchiveReader::user(const Utf8 &login, const Utf8 &source, int latest)
{
    return m_pool.read<UserProfile>(
        [=](SqlConnection &connection) { return user_queries::profile(connection, login, source, latest); });
}

QFuture<Expected<ChatMessages>> SqlArchiveReader::messagesAfter(const MessageFilter &filter, qint64 after,
                                                                qint64 upTo, int limit)
{
    return m_pool.read<ChatMessages>([=](SqlConnection &connection) {
        return message_queries::after(connection, filter, after, upTo, limit);
    });
}

QFuture<Expected<StretchPart>> SqlArchiveReader::stretch(const MessageFilter &filter, qint64 after,
                                                         qint64 upTo, int limit)
{
    return m_pool.read<StretchPart>([=](SqlConnection &connection) {
        return message_queries::stretch(connection, filter, after, upTo, limit);
    });
}

QFuture<Expected<NewestBetween>> SqlArchiveReader::newestBetween(const MessageFilter &filter, qint64 after,
                                                                 qint64 upTo, int limit)
{
    return m_pool.read<NewestBetween>([=](SqlConnection &connection) {
        return message_queries::newestBetween(connection, filter, after, upTo, limit);
    });
}

QFuture<Expected<qint64>> SqlArchiveReader::countAfter(const MessageFilter &filter, qint64 after, qint64 upTo)
{
    return m_pool.read<qint64>([=](SqlConnection &connection) {
        return message_queries::countAfter(connection, filter, after, upTo);
    });
}

QFuture<Expected<GapPage>> SqlArchiveReader::gaps(int limit)
{
    return m_pool.read<GapPage>(
        [=](SqlConnection &connection) { return history_queries::gaps(connection, limit); });
}

QFuture<Expected<QHash<Utf8, SourceHistory>>> SqlArchiveReader::sourceHistories()
{
    return m_pool.read<QHash<Utf8, SourceHistory>>(history_queries::sourceHistories);
}

QFuture<Expected<QList<ListeningRow>>> SqlArchiveReader::listening()
{
    return m_pool.read<QList<ListeningRow>>(history_queries::listening);
}
