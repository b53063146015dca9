// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

// What tells a clock that was set back from times that come a little out of order.
constexpr qint64 clockStepMs = 60'000;

// Up to which moment something is known, after `later` was learned as well: the later of both, unless the
// clock was set back between them. Then the old one is a time that has yet to come, and is forgotten.
constexpr qint64 movedOn(qint64 before, qint64 later)
{
    return later < before - clockStepMs ? later : std::max(before, later);
}
