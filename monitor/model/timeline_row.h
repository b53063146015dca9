// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"
#include "missing_stretch.h"
#include "plain_text.h"

#include <QMetaType>

#include <memory>
#include <tuple>

// A row of a list of messages: a message as it came (its bytes are shared with what brought it), or what
// stands in the place of messages that are not there. Becomes words only when it is looked at, because at
// 5,000 messages a second hardly any is.
struct TimelineRow
{
    // Of a missing stretch only `sentAt` and `id` are set: its place in the timeline, behind a message with
    // the same.
    ChatMessage message;
    std::shared_ptr<const MissingStretch> missing; // null for a message
};

Q_DECLARE_TYPEINFO(TimelineRow, Q_RELOCATABLE_TYPE);

TimelineRow timelineRow(const ChatMessage &message);
TimelineRow timelineRow(const MissingStretch &missing, qint64 sentAt, qint64 id);

// What they hold in memory, in bytes; about.
qsizetype bytesOf(const TimelineRow &row);
qsizetype bytesOf(const QList<TimelineRow> &rows);

// How many of the first rows have to leave, so that at most `limit` are left, and `bytes` are freed.
qsizetype oldestBeyond(const QList<TimelineRow> &rows, qsizetype limit, qsizetype bytes);

// That of the missing stretch with this number; -1 when there is none.
qsizetype rowOfMissing(const QList<TimelineRow> &rows, qint64 number);

inline bool isDeleted(const TimelineRow &row)
{
    return row.message.deletedAt != 0;
}

// Timeline order.
inline bool operator<(const TimelineRow &a, const TimelineRow &b)
{
    return std::tuple(a.message.sentAt, a.message.id, a.missing != nullptr) <
           std::tuple(b.message.sentAt, b.message.id, b.missing != nullptr);
}

Q_DECLARE_METATYPE(const TimelineRow *)
