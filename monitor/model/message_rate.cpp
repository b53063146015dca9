// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_rate.h"

#include <algorithm>
#include <numeric>

void MessageRate::add(qint64 count, qint64 nowMs)
{
    advance(nowMs);
    m_counts.front() += count;
}

double MessageRate::perSecond(qint64 nowMs)
{
    advance(nowMs);
    // The second under way is left out: it would pull the rate down at its beginning.
    const qint64 sum = std::accumulate(m_counts.begin() + 1, m_counts.end(), qint64{0});
    return static_cast<double>(sum) / windowSeconds;
}

void MessageRate::advance(qint64 nowMs)
{
    const qint64 second = nowMs / 1000;
    const qint64 steps = std::clamp<qint64>(second - m_second, 0, windowSeconds + 1);
    std::shift_right(m_counts.begin(), m_counts.end(), steps);
    std::fill_n(m_counts.begin(), steps, 0);
    m_second = std::max(m_second, second);
}
