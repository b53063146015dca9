// SPDX-License-Identifier: GPL-3.0-or-later
#include "join_budget.h"

#include <algorithm>

JoinBudget::JoinBudget(int most, std::chrono::milliseconds window)
    : m_most(static_cast<size_t>(std::max(most, 1)))
    , m_window(std::max<qint64>(window.count(), 0))
{}

qint64 JoinBudget::allowedAt(qint64 now, qint64 ahead) const
{
    const size_t place = static_cast<size_t>(std::max<qint64>(ahead, 1)) - 1;
    const size_t free = m_most - m_spent.size();
    if (place < free)
        return now;
    // Those that are free are done now; then each place is free again a window after it was taken.
    const size_t behind = place - free;
    const size_t rounds = behind / m_most;
    const size_t slot = behind % m_most;
    const qint64 taken = slot < m_spent.size() ? std::max(m_spent[slot] + m_window, now) : now + m_window;
    return taken + static_cast<qint64>(rounds) * m_window;
}

void JoinBudget::spend(qint64 now)
{
    if (m_spent.size() == m_most)
        m_spent.pop_front();
    m_spent.push_back(now);
}
