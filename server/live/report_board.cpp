// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_board.h"

bool ReportBoard::set(const ServerStatus &report, quint64 tick)
{
    if (m_current && m_current->showsTheSame(report))
        return false;
    // Two reports for one tick: readers still show what was before the first of them.
    if (m_changedAtTick != tick) {
        m_before = std::move(m_current);
        m_beforeChangedAtTick = m_changedAtTick;
    }
    m_current = report;
    m_changedAtTick = tick;
    return true;
}

void ReportBoard::clear()
{
    m_current.reset();
    m_before.reset();
}

const ServerStatus *ReportBoard::shownAt(quint64 tick) const
{
    const bool isKept = m_before && tick >= m_beforeChangedAtTick && tick < m_changedAtTick;
    return isKept ? &*m_before : nullptr;
}
