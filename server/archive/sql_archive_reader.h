// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "chat/source_history.h"
#include "listening_row.h"
#include "reader_pool.h"

// Reads the archive with the statements of resources/sql/read. Thread-safe, does not block; the work is done
// by the pool's threads.
class SqlArchiveReader final : public ArchiveReader
{
public:
    explicit SqlArchiveReader(ReaderPool &pool)
        : m_pool(pool)
    {}

    QFuture<Expected<HomeData>> home(int latest) override;
    QFuture<Expected<MessagePage>> messages(const MessageFilter &filter,
                                            std::optional<TimelinePosition> before, int limit) override;
    QFuture<Expected<NewerPage>> newerMessages(const MessageFilter &filter, const TimelinePosition &after,
                                               int limit) override;
    QFuture<Expected<ChannelPage>> channels(ChannelSort sort, int limit) override;
    QFuture<Expected<ChannelProfile>> channel(const Utf8 &name, const Utf8 &source, int latest) override;
    QFuture<Expected<UserPage>> users(const UserQuery &query, int limit) override;
    QFuture<Expected<UserPage>> usersWithIds(const QList<qint64> &ids) override;
    QFuture<Expected<UserProfile>> user(const Utf8 &login, const Utf8 &source, int latest) override;
    QFuture<Expected<StretchPart>> stretch(const MessageFilter &filter, qint64 after, qint64 upTo,
                                           int limit) override;
    QFuture<Expected<ChatMessages>> messagesAfter(const MessageFilter &filter, qint64 after, qint64 upTo,
                                                  int limit) override;
    QFuture<Expected<NewestBetween>> newestBetween(const MessageFilter &filter, qint64 after, qint64 upTo,
                                                   int limit) override;
    QFuture<Expected<qint64>> countAfter(const MessageFilter &filter, qint64 after, qint64 upTo) override;
    QFuture<Expected<GapPage>> gaps(int limit) override;

    // What each source is to know before it starts, by its name.
    QFuture<Expected<QHash<Utf8, SourceHistory>>> sourceHistories();

    // What admins decided about channels, oldest first.
    QFuture<Expected<QList<ListeningRow>>> listening();

private:
    ReaderPool &m_pool;
};
