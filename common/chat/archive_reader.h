// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/archive_profiles.h"
#include "chat/message_filter.h"
#include "chat/user_query.h"

#include <QFuture>

#include <optional>

// The narrow door through which pages and the feed read the archive. Each call is one read transaction on a
// reader connection of its own; the future finishes on a reader's thread. Errors: Busy when the bounded queue
// of readers is full, Unavailable when the database cannot be read, NotFound where noted. Called from any
// thread; does not block.
class ArchiveReader
{
public:
    virtual ~ArchiveReader() = default;

    virtual QFuture<Expected<HomeData>> home(int latest) = 0;

    // Newest first.
    virtual QFuture<Expected<MessagePage>> messages(const MessageFilter &filter,
                                                    std::optional<TimelinePosition> before, int limit) = 0;

    // Those that come next after a position of the timeline, oldest first.
    virtual QFuture<Expected<NewerPage>> newerMessages(const MessageFilter &filter,
                                                       const TimelinePosition &after, int limit) = 0;

    virtual QFuture<Expected<ChannelPage>> channels(ChannelSort sort, int limit) = 0;

    // With the newest `latest` messages. NotFound when no channel has that name; `source` may be empty.
    virtual QFuture<Expected<ChannelProfile>> channel(const Utf8 &name, const Utf8 &source, int latest) = 0;

    virtual QFuture<Expected<UserPage>> users(const UserQuery &query, int limit) = 0;

    // Those of the ids that are there, in that order.
    virtual QFuture<Expected<UserPage>> usersWithIds(const QList<qint64> &ids) = 0;

    // With the newest `latest` messages. NotFound when no user has that login; `source` may be empty.
    virtual QFuture<Expected<UserProfile>> user(const Utf8 &login, const Utf8 &source, int latest) = 0;

    // Rows that the filter lets through with after < id <= upTo, ids ascending, at most `limit`.
    virtual QFuture<Expected<ChatMessages>> messagesAfter(const MessageFilter &filter, qint64 after,
                                                          qint64 upTo, int limit) = 0;

    // The beginning of such a stretch. At most stretchStep ids are looked at: a filter that lets nothing
    // through must not read a whole archive for one answer.
    static constexpr qint64 stretchStep = 100'000;
    virtual QFuture<Expected<StretchPart>> stretch(const MessageFilter &filter, qint64 after, qint64 upTo,
                                                   int limit) = 0;

    // messagesAfter(), but where there are more than the limit, the newest of them.
    virtual QFuture<Expected<NewestBetween>> newestBetween(const MessageFilter &filter, qint64 after,
                                                           qint64 upTo, int limit) = 0;

    // How many they are, without a limit.
    virtual QFuture<Expected<qint64>> countAfter(const MessageFilter &filter, qint64 after, qint64 upTo) = 0;

    virtual QFuture<Expected<GapPage>> gaps(int limit) = 0;
};
