// SPDX-License-Identifier: GPL-3.0-or-later
#include "commit_meter.h"

#include <algorithm>

namespace {

// From memory alone to a disk that is in trouble.
const std::vector<double> secondBounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                       0.25,  0.5,    1,     2.5,  5,     10};

// 0: only listening marks, gaps, moderation or duplicates. The most is a whole batch.
const std::vector<double> messageBounds{0, 1, 3, 10, 30, 100, 300, 1'000, 3'000, 10'000, 20'000};

} // namespace

CommitMeter::CommitMeter()
    : m_seconds(secondBounds)
    , m_messages(messageBounds)
{}

void CommitMeter::note(const CommittedBatch &batch)
{
    m_seconds.observe(static_cast<double>(batch.tookMicros) / 1e6);
    m_messages.observe(static_cast<double>(batch.messages.size()));
    if (m_recent.size() < recentCommits) {
        m_recent.append(batch.tookMicros);
        return;
    }
    m_recent[m_oldest] = batch.tookMicros;
    m_oldest = (m_oldest + 1) % recentCommits;
}

qint64 CommitMeter::medianMicros() const
{
    if (m_recent.isEmpty())
        return 0;
    QList<qint64> sorted = m_recent;
    const auto middle = sorted.begin() + sorted.size() / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

qint64 CommitMeter::slowestMicros() const
{
    return m_recent.isEmpty() ? 0 : *std::max_element(m_recent.begin(), m_recent.end());
}
