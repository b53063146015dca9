// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

// How long the hub gathers commits before it sends: the shortest time while sending is quick, and longer as
// sending takes longer, so that it never takes more than a fifth of the thread. Belongs to the hub's thread.
class TickPace final
{
public:
    using Duration = std::chrono::microseconds;

    TickPace(Duration shortest, Duration longest)
        : m_shortest(shortest)
        , m_longest(longest)
        , m_interval(shortest)
    {}

    // Sending took so long. Quick to give way, slow to come back, so that one quick tick between slow ones
    // changes little.
    void note(Duration took)
    {
        const Duration wanted = std::clamp(took * 5, m_shortest, m_longest);
        m_interval = wanted > m_interval ? wanted : m_interval - (m_interval - wanted) / 4;
    }

    Duration interval() const { return m_interval; }

private:
    const Duration m_shortest;
    const Duration m_longest;
    Duration m_interval;
};
