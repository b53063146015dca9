// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_span.h"

namespace {

std::pair<qint64, qint64> keyOf(const TimelinePosition &position)
{
    return {position.sentAt, position.id};
}

} // namespace

TimelineSpan TimelineSpan::of(const MessageFilter &filter)
{
    TimelineSpan span;
    span.after = {filter.from, 0};
    if (filter.to > 0)
        span.before = {filter.to, 0};
    return span;
}

TimelineSpan TimelineSpan::olderThan(const TimelinePosition &position) const
{
    return {after, keyOf(position) < keyOf(before) ? position : before};
}

TimelineSpan TimelineSpan::newerThan(const TimelinePosition &position) const
{
    return {keyOf(position) > keyOf(after) ? position : after, before};
}
