// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

// What a histogram has counted up to a moment. A value.
struct HistogramSnapshot
{
    struct Bucket
    {
        double upperBound = 0;
        quint64 cumulativeCount = 0; // of the observations up to and including the bound
    };

    std::vector<Bucket> buckets; // bounds ascending; what is above the last one is in `count` only
    double sum = 0;
    quint64 count = 0;
};

// Counts observations (seconds, messages) by fixed bounds, and sums them. One thread uses it; nothing blocks.
class Histogram final
{
public:
    // `upperBounds`: finite and strictly ascending. Prometheus' +Inf is understood.
    explicit Histogram(std::vector<double> upperBounds);

    void observe(double value);

    HistogramSnapshot snapshot() const;

private:
    std::vector<double> m_upperBounds;
    std::vector<quint64> m_counts; // of each bucket by itself, and of what is above the last bound
    double m_sum = 0;
};
