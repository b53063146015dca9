// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/batch.h"
#include "chat/chat_message.h"
#include "chat/cursor.h"

#include <QFuture>

#include <optional>

// Where a page of messages starts: strictly before (sentAt, id) in timeline order.
struct TimelinePosition
{
    qint64 sentAt = 0;
    qint64 id = 0;
};

// All of a home page, read in one snapshot.
struct HomeData
{
    Cursor cursor; // the head of the stream in this snapshot
    ArchiveTotals totals;
    qint64 activeChannels = 0; // with a message in the last five minutes
    QList<qint64>
        perMinute;       // messages of the last 30 minutes by sentAt, oldest first, the last one under way
    ChatMessages latest; // newest first in timeline order
};

// A page of the timeline, newest first.
struct MessagePage
{
    Cursor cursor;
    ArchiveTotals totals;
    ChatMessages messages;
    bool hasOlder = false;
};

struct ChannelRow
{
    ChannelCount count;
    qint64 firstMessageAt = 0; // ms UTC
};

// All channels, the latest active first. `truncated` when there are more than the limit.
struct ChannelPage
{
    Cursor cursor;
    ArchiveTotals totals;
    QList<ChannelRow> channels;
    bool truncated = false;
};

struct UserRow
{
    UserCount count;
    qint64 firstSeenAt = 0; // ms UTC
};

// Where a page of users starts: strictly after (messageCount descending, id ascending).
struct UserPosition
{
    qint64 messageCount = 0;
    qint64 id = 0;
};

struct UserPage
{
    Cursor cursor;
    ArchiveTotals totals;
    QList<UserRow> users; // most messages first
    bool hasMore = false;
};

struct UserChannelActivity
{
    Utf8 source;
    Utf8 channel;
    qint64 messageCount = 0;
};

// A user with the latest messages. One login may exist at several sources: `user` is the one with the most
// messages (or that of the source asked for), `elsewhere` names the other sources.
struct UserProfile
{
    Cursor cursor;
    UserRow user;
    QList<UserChannelActivity> channels; // most messages first
    ChatMessages latest;                 // newest first
    QList<Utf8> elsewhere;
};

struct GapRow
{
    qint64 id = 0;
    Gap gap;
};

// The narrow door through which pages and the feed read the archive. Each call is one read transaction on a
// reader connection of its own; the future finishes on a reader's thread. Errors: Busy when the bounded queue
// of readers is full, Unavailable when the database cannot be read, NotFound where noted. Called from any
// thread; does not block.
class ArchiveReader
{
public:
    virtual ~ArchiveReader() = default;

    virtual QFuture<Expected<HomeData>> home(int latest) = 0;
    virtual QFuture<Expected<MessagePage>> messages(std::optional<TimelinePosition> before, int limit) = 0;
    virtual QFuture<Expected<ChannelPage>> channels(int limit) = 0;
    virtual QFuture<Expected<UserPage>> users(std::optional<UserPosition> after, int limit) = 0;

    // NotFound when no user has that login; `source` may be empty.
    virtual QFuture<Expected<UserProfile>> user(const Utf8 &login, const Utf8 &source, int latest) = 0;

    // Rows with after < id <= upTo, ids ascending, at most `limit`.
    virtual QFuture<Expected<ChatMessages>> messagesAfter(qint64 after, qint64 upTo, int limit) = 0;

    // Times in which sources did not listen: those that are not over first, then the latest.
    virtual QFuture<Expected<QList<GapRow>>> gaps(int limit) = 0;
};
