// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_profiles.h"

#include <QList>

#include <optional>

// What an update of the feed carries beside messages. Times are ms UTC.

struct FeedMetrics
{
    qint64 messages = 0;
    qint64 channels = 0;
    qint64 activeChannels = 0; // with a message in the last five minutes
    qint64 users = 0;
    qint64 rate = 0;         // messages in the last 60 s
    QList<qint64> perMinute; // the last 30 minutes, oldest first; the last entry is the minute under way
};

struct FeedChannelCount
{
    qint64 id = 0;
    Utf8 source;
    Utf8 name;
    qint64 count = 0;         // stored messages
    qint64 rate = 0;          // in the last 60 s
    qint64 lastMessageAt = 0; // ms UTC
    // Where a view shows them: when the first message was sent, and the last hour, oldest minute first.
    qint64 firstMessageAt = 0;
    QList<qint64> perMinute;

    bool operator==(const FeedChannelCount &) const = default;
};

// What is new in a table: rows that changed or came, and, when that changed, the ids of all rows in their
// order. Rows that are not among them are gone.
template <class Row>
struct FeedTable
{
    QList<Row> rows;
    std::optional<QList<qint64>> order;
    std::optional<qint64> total; // of what the table is a part

    bool isEmpty() const { return rows.isEmpty() && !order && !total; }
};

// One channel, for its own page. With `gone` there is no such channel (any more), and nothing else is set.
struct FeedChannelProfile
{
    bool gone = false;
    FeedChannelCount channel;
    qint64 people = 0; // who have said something in it
    QList<Chatter> chatters;

    bool operator==(const FeedChannelProfile &) const = default;
};

// One user, for their own page. With `gone` there is no such user (any more), and nothing else is set.
struct FeedUserProfile
{
    bool gone = false;
    UserRow user;
    QList<UserChannelActivity> channels;
    QList<UserName> names;

    static FeedUserProfile of(const UserProfile &profile)
    {
        return {false, profile.user, profile.channels, profile.names};
    }

    bool operator==(const FeedUserProfile &) const = default;
};
