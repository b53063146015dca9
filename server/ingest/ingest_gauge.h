// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

// How full ingest is and what went through, for metrics. Written on the source thread, read from any.
struct IngestGauge
{
    std::atomic<qint64> queuedEvents = 0;
    std::atomic<qint64> queuedBytes = 0;
    std::atomic<qint64> acceptedEvents = 0;
    std::atomic<qint64> committedMessages = 0;
    std::atomic<qint64> duplicates = 0;
    std::atomic<qint64> batches = 0;
    std::atomic<qint64> congestions = 0; // times the sources were told to wait
};
