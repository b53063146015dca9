// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

// Delays between tries: exponential with full jitter, so that many clients of one restarted server spread
// out. Not thread-safe; each user has its own.
class Backoff final
{
public:
    using Milliseconds = std::chrono::milliseconds;

    Backoff(Milliseconds first, Milliseconds longest)
        : m_first(first)
        , m_longest(longest)
        , m_ceiling(first)
    {}

    // A random delay in [first/2, ceiling]; the ceiling doubles with every call up to the longest.
    Milliseconds next()
    {
        const auto floor = m_first / 2;
        const auto spread = (m_ceiling - floor).count() + 1;
        const auto delay =
            floor + Milliseconds(QRandomGenerator::global()->bounded(static_cast<qint64>(spread)));
        m_ceiling = std::min(m_ceiling * 2, m_longest);
        return delay;
    }

    // Call when a try has succeeded.
    void reset() { m_ceiling = m_first; }

private:
    Milliseconds m_first;
    Milliseconds m_longest;
    Milliseconds m_ceiling;
};
