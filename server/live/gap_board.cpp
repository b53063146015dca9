// SPDX-License-Identifier: GPL-3.0-or-later
#include "gap_board.h"

#include <algorithm>
#include <tuple>

namespace {

bool isShownBefore(const GapRow &a, const GapRow &b)
{
    return std::tuple(a.gap.to == 0, a.gap.from, a.id) > std::tuple(b.gap.to == 0, b.gap.from, b.id);
}

} // namespace

void GapBoard::set(const QList<GapRow> &gaps, quint64 tick)
{
    if (gaps.isEmpty())
        return;
    for (const GapRow &row : gaps)
        m_entries.insert(row.id, {row, tick});
    m_changedAtTick = tick;
    evict();
}

// In one go: a commit may bring thousands.
void GapBoard::evict()
{
    const qsizetype tooMany = m_entries.size() - most;
    if (tooMany <= 0)
        return;
    using Rank = std::tuple<bool, quint64, qint64>; // the lowest go
    QList<Rank> ranks;
    ranks.reserve(m_entries.size());
    for (const Entry &entry : std::as_const(m_entries))
        ranks.append({entry.row.gap.to == 0, entry.changedAtTick, entry.row.id});
    std::nth_element(ranks.begin(), ranks.begin() + tooMany, ranks.end());
    for (const auto &[isOpen, tick, id] : std::as_const(ranks).first(tooMany))
        m_entries.remove(id);
}

void GapBoard::forget(const QList<qint64> &ids)
{
    for (const qint64 id : ids)
        m_entries.remove(id);
}

QList<GapRow> GapBoard::shown(quint64 sinceTick, const MessageFilter &filter, qsizetype atMost) const
{
    QList<GapRow> changed;
    if (sinceTick >= m_changedAtTick)
        return changed;
    for (const Entry &entry : m_entries) {
        if (entry.changedAtTick > sinceTick && concerns(filter, entry.row.gap))
            changed.append(entry.row);
    }
    const qsizetype wanted = std::min(atMost, changed.size());
    std::partial_sort(changed.begin(), changed.begin() + wanted, changed.end(), isShownBefore);
    changed.resize(wanted);
    return changed;
}
