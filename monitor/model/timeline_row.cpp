// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_row.h"

#include <algorithm>

TimelineRow timelineRow(const ChatMessage &message)
{
    return {message, nullptr};
}

qsizetype bytesOf(const TimelineRow &row)
{
    qsizetype bytes = contentBytes(row.message);
    if (!row.missing)
        return bytes;
    bytes += row.missing->source.size() + row.missing->reason.size();
    for (auto channel = row.missing->channels.cbegin(); channel != row.missing->channels.cend(); ++channel)
        bytes += channel.key().size();
    return bytes;
}

qsizetype bytesOf(const QList<TimelineRow> &rows)
{
    qsizetype bytes = 0;
    for (const TimelineRow &row : rows)
        bytes += bytesOf(row);
    return bytes;
}

qsizetype oldestBeyond(const QList<TimelineRow> &rows, qsizetype limit, qsizetype bytes)
{
    qsizetype count = 0;
    for (; count < rows.size() && (rows.size() - count > limit || bytes > 0); ++count)
        bytes -= bytesOf(rows.at(count));
    return count;
}

qsizetype rowOfMissing(const QList<TimelineRow> &rows, qint64 number)
{
    const auto row = std::find_if(rows.crbegin(), rows.crend(), [number](const TimelineRow &each) {
        return each.missing && each.missing->number == number;
    });
    return rows.crend() - row - 1;
}

TimelineRow timelineRow(const MissingStretch &missing, qint64 sentAt, qint64 id)
{
    TimelineRow row;
    row.message.sentAt = sentAt;
    row.message.id = id;
    row.missing = std::make_shared<const MissingStretch>(missing);
    return row;
}
