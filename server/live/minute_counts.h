// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>
#include <array>

// Messages by minute over the last hour, the minute under way included. Times are ms UTC. Belongs to the
// hub's thread.
class MinuteCounts final
{
public:
    static constexpr qint64 minutes = 60;

    // `counts`: oldest first, the last being the minute of `now`; fewer are as good as zeros before them.
    void seed(const QList<qint64> &counts, qint64 now)
    {
        m_last = now / msPerMinute;
        m_counts.fill(0);
        const qsizetype known = std::min<qsizetype>(counts.size(), minutes);
        for (qsizetype i = 0; i < known; ++i)
            slot(m_last - i) = counts[counts.size() - 1 - i];
    }

    // A message outside of the hour is not counted.
    void add(qint64 sentAt, qint64 now)
    {
        turnTo(now / msPerMinute);
        const qint64 minute = sentAt / msPerMinute;
        if (minute <= m_last && minute > m_last - minutes)
            ++slot(minute);
    }

    // Oldest first, the last being the minute of `now`.
    QList<qint64> counts(qint64 now) const
    {
        const qint64 last = now / msPerMinute;
        QList<qint64> result(minutes, 0);
        for (qint64 i = 0; i < minutes; ++i) {
            const qint64 minute = last - minutes + 1 + i;
            if (minute <= m_last && minute > m_last - minutes)
                result[i] = m_counts[static_cast<std::size_t>(minute % minutes)];
        }
        return result;
    }

private:
    static constexpr qint64 msPerMinute = 60'000;

    qint64 &slot(qint64 minute) { return m_counts[static_cast<std::size_t>(minute % minutes)]; }

    void turnTo(qint64 minute)
    {
        for (qint64 next = std::max(m_last, minute - minutes) + 1; next <= minute; ++next)
            slot(next) = 0;
        m_last = std::max(m_last, minute);
    }

    std::array<qint64, minutes> m_counts{};
    qint64 m_last = 0; // the newest minute that is counted
};
