// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_pages.h"
#include "chat/message_filter.h"

#include <limits>

// From which end of a span messages are read.
enum class TimelineOrder : quint8 {
    NewestFirst,
    OldestFirst,
};

// What lies between two positions of the timeline; neither is part of it. Ids begin at 1, so that (time, 0)
// stands before all that was sent at that moment.
struct TimelineSpan
{
    static constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();

    TimelinePosition after;
    TimelinePosition before{endOfTime, endOfTime};

    // The time of a filter.
    static TimelineSpan of(const MessageFilter &filter);

    // What of it is older, or newer, than a position.
    TimelineSpan olderThan(const TimelinePosition &position) const;
    TimelineSpan newerThan(const TimelinePosition &position) const;
};
