// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/histogram.h"
#include "chat/batch.h"

// How large commits were and how long they took, for metrics. One thread uses it; nothing blocks.
class CommitMeter final
{
public:
    CommitMeter();

    void note(const CommittedBatch &batch);

    HistogramSnapshot seconds() const { return m_seconds.snapshot(); }
    HistogramSnapshot messages() const { return m_messages.snapshot(); }

private:
    Histogram m_seconds;
    Histogram m_messages; // new rows, without duplicates
};
