// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/archive_profiles.h"
#include "chat/batch.h"
#include "chat/chat_message.h"
#include "chat/cursor.h"
#include "chat/source_status.h"

#include <QJsonObject>
#include <QList>

#include <optional>
#include <variant>

// The frames of the live feed, one JSON object each (docs/live-protocol.md). The server writes them,
// weir-monitor and live.js read them. Unknown members are ignored on reading, so that members can be added.

constexpr int feedProtocolVersion = 1;

enum class Resume : quint8 {
    Fresh,    // nothing was missed since the cursor
    Complete, // everything missed follows, in order
    Reset,    // what was missed cannot be sent: drop the state and load it anew
};

// The first frame of every connection.
struct FeedHello
{
    int protocol = feedProtocolVersion;
    Cursor cursor; // where the following updates start
    Resume resume = Resume::Fresh;
};

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

struct FeedUpdate
{
    Cursor cursor;         // the position after this update
    bool snapshot = false; // replaces all state: the whole view, not a change to it
    std::optional<FeedMetrics> metrics;
    ChatMessages messages; // ids ascending
    FeedTable<FeedChannelCount> channels;
    FeedTable<UserRow> users;
    std::optional<FeedChannelProfile> channelProfile;
    std::optional<FeedUserProfile> userProfile;
    QList<qint64> deleted; // ids of messages that moderators have taken off the screen
    QList<qint64> erased;  // ids of channels whose messages are all gone
    QJsonObject report;    // view status: as server_status_json.h writes it
    Utf8 content;          // rendered fragments (format=html)
};

// "live": messages flow. "idle": all is well, but no message for 60 s. "degraded": something is wrong.
struct FeedStatus
{
    Utf8 state;
    Utf8 reason;
    QList<SourceStatus> sources;
    ArchiveStatus archive;
};

// Messages that this reader was not sent, because it could not keep up.
struct FeedSkip
{
    Cursor cursor;   // the position after them
    qint64 from = 0; // those with from < id <= to
    qint64 to = 0;
    qint64 count = 0;      // how many of them belong to the view
    QList<qint64> deleted; // as in an update
    QList<qint64> erased;
    Utf8 content; // a row that stands for them (format=html)
};

// Sent when nothing else was for 2 s.
struct FeedBeat
{
    Cursor cursor;
    qint64 time = 0; // the server's clock, ms UTC
};

using Envelope = std::variant<FeedHello, FeedUpdate, FeedSkip, FeedStatus, FeedBeat>;

// Compact JSON, UTF-8, without a newline.
QByteArray toJson(const Envelope &envelope);

// Error: InvalidInput for what is no JSON object, has an unknown type, or lacks a member that its type needs.
Expected<Envelope> parseEnvelope(const QByteArray &json);
