// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/batch.h"
#include "chat/chat_message.h"
#include "chat/cursor.h"
#include "chat/gap.h"

#include <QHash>
#include <QList>

#include <algorithm>

// What the archive answers: each a value of one moment, with the cursor of that moment. Times are ms UTC.

// Where a page of messages starts: strictly before (sentAt, id) in timeline order.
struct TimelinePosition
{
    qint64 sentAt = 0;
    qint64 id = 0;
};

// How many messages a filter lets through. Counted up to a limit: nobody waits for the exact number of a
// million.
struct MatchCount
{
    static constexpr qint64 most = 1'000;

    qint64 number = 0;
    bool isMore = false; // there are more than `number`

    static MatchCount upTo(qint64 counted) { return {std::min(counted, most), counted > most}; }
    bool operator==(const MatchCount &) const = default;
};

// The beginning of a stretch of the stream: messages, ids ascending.
struct StretchPart
{
    ChatMessages messages;
    std::optional<qint64> next; // where to go on, after that id; none at the end
};

// Of a stretch of the stream the newest messages, ids ascending, and how many older ones are left out.
struct NewestBetween
{
    ChatMessages messages;
    qint64 left = 0;
};

// All of a home page, read in one snapshot.
struct HomeData
{
    static constexpr int rows = 50; // of messages that a home page lists

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
    MatchCount matches; // messages that the filter lets through; all of them, exactly, without one
    ChatMessages messages;
    bool hasOlder = false;
};

// What comes after a position of the timeline, oldest first.
struct NewerPage
{
    Cursor cursor;
    ChatMessages messages;
    bool hasNewer = false;
};

struct ChannelRow
{
    static constexpr int minutes = 60;

    ChannelCount count;
    qint64 firstMessageAt = 0;
    QList<qint64> perMinute; // messages of the last hour by sentAt, oldest first, the last minute under way
};

enum class ChannelSort : quint8 {
    Activity, // the latest active first
    Messages, // most messages first
    Name,     // from a to z
};

// Channels in the order asked for. `truncated` when there are more than the limit.
struct ChannelPage
{
    static constexpr int most = 500;

    Cursor cursor;
    ArchiveTotals totals;
    QList<ChannelRow> channels;
    bool truncated = false;
};

struct UserRow
{
    UserCount count;
    qint64 firstSeenAt = 0;

    bool operator==(const UserRow &) const = default;
};

struct UserPage
{
    static constexpr int most = 100;

    Cursor cursor;
    ArchiveTotals totals;
    qint64 matches = 0; // users of whom this is a page
    QList<UserRow> users;
    bool hasMore = false;
};

// Times in which sources did not listen. `rows` may be fewer than there are; `open` counts all of those that
// are not over, by source.
struct GapPage
{
    QList<GapRow> rows; // those that are not over first, then the latest
    QHash<Utf8, qint64> open;
};
