// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "highlight_marks.h"
#include "timeline_row.h"

// As messageCell(), of a message that highlight rules have marked: beside its time stands which ones, and
// MarkRole has the mark (const HighlightMark *, valid until marks change).
QVariant markedCell(const TimelineRow &row, const HighlightMark &mark, int column, int role);
