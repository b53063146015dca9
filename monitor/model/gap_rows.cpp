// SPDX-License-Identifier: GPL-3.0-or-later
#include "gap_rows.h"

#include <algorithm>

qsizetype rowOfGap(const QList<TimelineRow> &rows, const Gap &gap)
{
    TimelineRow place;
    place.message.sentAt = gap.from;
    place.message.id = gapRowId;
    for (auto row = std::lower_bound(rows.cbegin(), rows.cend(), place);
         row != rows.cend() && row->message.sentAt == gap.from; ++row) {
        if (row->missing && row->missing->why == MissingStretch::Why::NotHeard &&
            row->missing->source == gap.source)
            return row - rows.cbegin();
    }
    return -1;
}

MissingStretch withGap(MissingStretch missing, const Gap &gap)
{
    missing.why = MissingStretch::Why::NotHeard;
    missing.source = gap.source;
    missing.from = gap.from;
    missing.reason = gap.reason;
    if (gap.to != 0 && gap.filled)
        missing.channels.remove(gap.channel);
    else
        missing.channels.insert(gap.channel, gap.to);
    const auto ends = missing.channels.values();
    missing.to = ends.isEmpty() || ends.contains(0) ? 0 : *std::max_element(ends.begin(), ends.end());
    return missing;
}
