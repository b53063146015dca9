// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_row.h"

TimelineRow timelineRow(const ChatMessage &message)
{
    return {message, nullptr};
}

TimelineRow timelineRow(const MissingStretch &missing, qint64 sentAt, qint64 id)
{
    TimelineRow row;
    row.message.sentAt = sentAt;
    row.message.id = id;
    row.missing = std::make_shared<const MissingStretch>(missing);
    return row;
}
