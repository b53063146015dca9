// SPDX-License-Identifier: GPL-3.0-or-later
#include "latency_tally.h"

#include <algorithm>
#include <cmath>

void LatencyTally::add(int64_t microseconds, int64_t times)
{
    const int64_t positive = std::max<int64_t>(microseconds, 1);
    const double step = std::log2(static_cast<double>(positive)) * stepsPerDoubling;
    m_buckets[std::min(static_cast<std::size_t>(step), m_buckets.size() - 1)] += times;
    m_count += times;
    m_largest = std::max(m_largest, positive);
}

int64_t LatencyTally::percentile(double share) const
{
    const auto wanted = static_cast<int64_t>(std::ceil(share * static_cast<double>(m_count)));
    int64_t seen = 0;
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        seen += m_buckets[i];
        if (seen >= wanted && seen > 0)
            return std::min(m_largest,
                            static_cast<int64_t>(std::exp2(static_cast<double>(i + 1) / stepsPerDoubling)));
    }
    return 0;
}
