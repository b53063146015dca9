// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/histogram.h"

#include <algorithm>

Histogram::Histogram(std::vector<double> upperBounds)
    : m_upperBounds(std::move(upperBounds))
    , m_counts(m_upperBounds.size() + 1)
{
    Q_ASSERT(std::is_sorted(m_upperBounds.begin(), m_upperBounds.end(), std::less_equal<>()));
}

void Histogram::observe(double value)
{
    const auto bound = std::lower_bound(m_upperBounds.begin(), m_upperBounds.end(), value);
    ++m_counts[static_cast<std::size_t>(bound - m_upperBounds.begin())];
    m_sum += value;
}

HistogramSnapshot Histogram::snapshot() const
{
    HistogramSnapshot result;
    result.buckets.reserve(m_upperBounds.size());
    for (std::size_t i = 0; i < m_upperBounds.size(); ++i) {
        result.count += m_counts[i];
        result.buckets.push_back({m_upperBounds[i], result.count});
    }
    result.count += m_counts.back();
    result.sum = m_sum;
    return result;
}
