// SPDX-License-Identifier: GPL-3.0-or-later
#include "rate_window.h"

void RateWindow::add(qint64 at, qint64 now)
{
    // A source's clock may be ahead of ours; what is from the future counts as now.
    const qint64 number = qMin(at, now) / stepMs;
    if (number <= now / stepMs - steps)
        return;
    Step &step = m_steps[static_cast<std::size_t>(number % steps)];
    if (step.number != number)
        step = {number, 0};
    ++step.count;
}

qint64 RateWindow::count(qint64 now) const
{
    const qint64 current = now / stepMs;
    qint64 sum = 0;
    for (const Step &step : m_steps) {
        if (step.number > current - steps && step.number <= current)
            sum += step.count;
    }
    return sum;
}
