// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/histogram.h"
#include "chat/batch.h"

#include <QList>

// How large commits were and how long they took, for metrics and the status. One thread uses it; nothing
// blocks. Bound: the durations of the last `recentCommits`.
class CommitMeter final
{
public:
    static constexpr qsizetype recentCommits = 100;

    CommitMeter();

    void note(const CommittedBatch &batch);

    HistogramSnapshot seconds() const { return m_seconds.snapshot(); }
    HistogramSnapshot messages() const { return m_messages.snapshot(); }

    // Of the last commits; 0 for none.
    qint64 medianMicros() const;
    qint64 slowestMicros() const;

private:
    Histogram m_seconds;
    Histogram m_messages;   // new rows, without duplicates
    QList<qint64> m_recent; // a ring
    qsizetype m_oldest = 0;
};
