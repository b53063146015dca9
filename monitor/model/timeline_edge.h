// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

enum class TimelineSide : quint8 { Older, Newer };

// How it is at one end of what is shown.
enum class EdgeState : quint8 {
    More,    // there is more, or nobody has looked yet
    Loading, // asked for, or waits until the other end was answered
    End,     // the archive has nothing further, as of checkedAt
    Failed,  // could not be loaded; only who asks again tries again
};

struct TimelineEdge
{
    EdgeState state = EdgeState::More;
    QString problem;      // translated sentence, while Failed
    qint64 checkedAt = 0; // ms UTC, while End
};

// What the row at that end says. `isFiltered`: not every message of the archive would be shown.
QString edgeWords(TimelineSide side, const TimelineEdge &edge, bool isFiltered);
