// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/gap.h"
#include "timeline_row.h"

#include <QList>

#include <limits>

// How the gaps of a source become rows. A source that loses its connection has a gap for each of its
// channels, which begin at the same moment: they share a row. All functions are pure.

// Stands in the place of an id: behind all messages of the moment at which the gap begins.
constexpr qint64 gapRowId = std::numeric_limits<qint64>::max();

// The row of `rows` (in timeline order) that this gap belongs to, or -1.
qsizetype rowOfGap(const QList<TimelineRow> &rows, const Gap &gap);

// `missing` with what is known of this gap now; a gap that has been filled is no more among its channels.
MissingStretch withGap(MissingStretch missing, const Gap &gap);
