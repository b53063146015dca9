// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_archive_reader.h"

#include "archive_queries.h"
#include "history_queries.h"

QFuture<Expected<HomeData>> SqlArchiveReader::home(int latest)
{
    return m_pool.read<HomeData>(
        [=](SqlConnection &connection) { return archive_queries::home(connection, latest); });
}

QFuture<Expected<MessagePage>> SqlArchiveReader::messages(std::optional<TimelinePosition> before, int limit)
{
    return m_pool.read<MessagePage>(
        [=](SqlConnection &connection) { return archive_queries::messages(connection, before, limit); });
}

QFuture<Expected<ChannelPage>> SqlArchiveReader::channels(int limit)
{
    return m_pool.read<ChannelPage>(
        [=](SqlConnection &connection) { return archive_queries::channels(connection, limit); });
}

QFuture<Expected<UserPage>> SqlArchiveReader::users(std::optional<UserPosition> after, int limit)
{
    return m_pool.read<UserPage>(
        [=](SqlConnection &connection) { return archive_queries::users(connection, after, limit); });
}

QFuture<Expected<UserProfile>> SqlArchiveReader::user(const Utf8 &login, const Utf8 &source, int latest)
{
    return m_pool.read<UserProfile>(
        [=](SqlConnection &connection) { return archive_queries::user(connection, login, source, latest); });
}

QFuture<Expected<ChatMessages>> SqlArchiveReader::messagesAfter(qint64 after, qint64 upTo, int limit)
{
    return m_pool.read<ChatMessages>([=](SqlConnection &connection) {
        return archive_queries::messagesAfter(connection, after, upTo, limit);
    });
}

QFuture<Expected<QList<GapRow>>> SqlArchiveReader::gaps(int limit)
{
    return m_pool.read<QList<GapRow>>(
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
