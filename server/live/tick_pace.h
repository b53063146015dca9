// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

// How long the hub gathers commits before it sends: the shortest time while sending is quick, and else as
// long as sending took, so that it never takes more than half of the thread. No longer: where it is the bytes
// that take the time, gathering more makes sending longer by as much, and the pace would run away from its
// own shadow. Belongs to the hub's thread.
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
        const Duration wanted = std::clamp(took, m_shortest, m_longest);
        m_interval = wanted > m_interval ? wanted : m_interval - (m_interval - wanted) / 4;
    }

    Duration interval() const { return m_interval; }

private:
    const Duration m_shortest;
    const Duration m_longest;
    Duration m_interval;
};
