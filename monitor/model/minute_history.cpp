// SPDX-License-Identifier: GPL-3.0-or-later
#include "minute_history.h"

#include <algorithm>

void MinuteHistory::seed(const QList<qint64> &perMinute, qint64 minute, qint64 total)
{
    m_total = total;
    m_counts.fill(0);
    m_newest = minute;
    m_knownFrom = minute - minutes + 1;
    const qsizetype known = std::min<qsizetype>(perMinute.size(), minutes);
    for (qsizetype i = 0; i < known; ++i)
        m_counts[static_cast<size_t>((minute - i) % minutes)] = perMinute[perMinute.size() - 1 - i];
}

void MinuteHistory::add(qint64 minute, qint64 count)
{
    advance(minute);
    if (minute > m_newest - minutes && count > 0)
        m_counts[static_cast<size_t>(minute % minutes)] += count;
}

void MinuteHistory::countUpTo(qint64 minute, qint64 total)
{
    add(minute, total - m_total.value_or(total));
    m_total = total;
}

void MinuteHistory::advance(qint64 minute)
{
    if (m_newest < 0) {
        m_newest = minute;
        m_knownFrom = minute + 1;
        return;
    }
    if (minute - m_newest >= minutes)
        m_counts.fill(0);
    for (qint64 passed = std::max(m_newest + 1, minute - minutes + 1); passed <= minute; ++passed)
        m_counts[static_cast<size_t>(passed % minutes)] = 0;
    m_newest = std::max(m_newest, minute);
}

QList<qint64> MinuteHistory::values(qint64 minute) const
{
    QList<qint64> all(minutes, 0);
    for (qint64 i = 0; i < minutes; ++i) {
        const qint64 wanted = minute - minutes + 1 + i;
        if (wanted >= 0 && wanted <= m_newest && wanted > m_newest - minutes)
            all[i] = m_counts[static_cast<size_t>(wanted % minutes)];
    }
    return all;
}

std::optional<qint64> MinuteHistory::usual(qint64 minute) const
{
    if (m_newest < 0)
        return {};
    const qint64 known = std::min<qint64>(minute - m_knownFrom, minutes - 1);
    if (known < fewestForUsual)
        return {};
    QList<qint64> whole = values(minute);
    whole.removeLast();
    whole = whole.last(known);
    const auto middle = whole.begin() + whole.size() / 2;
    std::nth_element(whole.begin(), middle, whole.end());
    return *middle;
}
