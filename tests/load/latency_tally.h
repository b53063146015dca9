// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

// Counts durations in buckets that are each a 32nd of a doubling wide, so that percentiles are right to about
// 3 %.
class LatencyTally final
{
public:
    void add(int64_t microseconds, int64_t times = 1);

    int64_t count() const { return m_count; }
    int64_t largest() const { return m_largest; }

    // Microseconds; `share` from 0 to 1.
    int64_t percentile(double share) const;

private:
    static constexpr int stepsPerDoubling = 32;
    static constexpr int doublings = 40;

    std::array<int64_t, static_cast<std::size_t>(stepsPerDoubling *doublings)> m_buckets{};
    int64_t m_count = 0;
    int64_t m_largest = 0;
};
