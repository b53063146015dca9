// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <array>
#include <optional>

// How many messages a channel had in each minute of the last hour. A minute is a number of minutes since
// 1970. A value.
class MinuteHistory final
{
public:
    static constexpr int minutes = 60;
    static constexpr int fewestForUsual = 5; // whole minutes that must be known to say what is usual

    // What the server tells: oldest first, the last being `minute`, which is under way; `total` messages are
    // in the archive. Everything before is void.
    void seed(const QList<qint64> &perMinute, qint64 minute, qint64 total);

    // `count` more in `minute`.
    void add(qint64 minute, qint64 count);

    // There are `total` now: those that are more than the last time were said in `minute`. The first time
    // nothing is added.
    void countUpTo(qint64 minute, qint64 total);
    // The next total has more that was said in minutes that nobody knows: it counts as the first.
    void loseCount() { m_total.reset(); }

    // The hour up to `minute`, oldest first.
    QList<qint64> values(qint64 minute) const;

    // The median of the whole minutes that are known; none while there are too few.
    std::optional<qint64> usual(qint64 minute) const;

private:
    void advance(qint64 minute);

    std::array<qint64, minutes> m_counts{}; // of `minute` at its remainder
    qint64 m_newest = -1;
    qint64 m_knownFrom = -1; // the first minute that is known from its beginning
    std::optional<qint64> m_total;
};
