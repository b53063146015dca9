// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

// How many messages came in the last minute: in the step of five seconds under way and the eleven before it.
// Times are ms UTC. A message older than the window is not counted, so that an import of old logs does not
// look like a burst.
class RateWindow final
{
public:
    void add(qint64 at, qint64 now);

    // Messages in the last minute.
    qint64 count(qint64 now) const;

private:
    static constexpr qint64 stepMs = 5'000;
    static constexpr qint64 steps = 12;

    struct Step
    {
        qint64 number = -1; // at / stepMs
        qint64 count = 0;
    };
    std::array<Step, steps> m_steps;
};
