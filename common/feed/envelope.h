// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/batch.h"
#include "chat/chat_message.h"
#include "chat/cursor.h"
#include "chat/source_status.h"
#include "feed/feed_values.h"

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
    QList<GapRow> gaps;    // begun or over; open ones first, then the newest
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
