// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>

// How often something may be done: at most `most` times in any span of `window`. Pure: times are milliseconds
// of one monotonic clock of the caller's and never go back. Remembers at most `most` times.
class JoinBudget final
{
public:
    // `most` below 1 counts as 1.
    JoinBudget(int most, std::chrono::milliseconds window);

    // When the `ahead`-th one from now may be done (1 is the next), if each is done as soon as it may be. Not
    // before `now`. Below 1 counts as 1.
    qint64 allowedAt(qint64 now, qint64 ahead = 1) const;

    bool isAllowed(qint64 now) const { return allowedAt(now) <= now; }

    // Notes one that is done now, whether it was allowed or not.
    void spend(qint64 now);

    // Forgets what was done: somebody else counts from now on (a new connection, where a server counts by
    // connection).
    void clear() { m_spent.clear(); }

private:
    size_t m_most;
    qint64 m_window;
    std::deque<qint64> m_spent; // the newest, in their order
};
