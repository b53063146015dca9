// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

// How full ingest is and what went through, for metrics and the status. Written on the source thread, read
// from any.
struct IngestGauge
{
    std::atomic<qint64> queuedEvents = 0; // in memory
    std::atomic<qint64> queuedBytes = 0;
    std::atomic<qint64> acceptedEvents = 0;
    std::atomic<qint64> committedMessages = 0;
    std::atomic<qint64> duplicates = 0;
    std::atomic<qint64> dropped = 0; // of channels whose history was erased
    std::atomic<qint64> batches = 0;
    std::atomic<qint64> congestions = 0; // times the sources were told to wait
    std::atomic<bool> congested = false; // they wait now

    std::atomic<qint64> spooledEvents = 0; // not committed yet
    std::atomic<qint64> spooledBytes = 0;  // of the files
    std::atomic<qint64> spoolOldestAt = 0; // ms UTC; 0 for an empty spool
    std::atomic<bool> spoolFull = false;   // at its limit, or the disk does not take it
    std::atomic<qint64> spoolDamaged = 0;  // bytes that could not be read again
    std::atomic<qint64> spills = 0;        // times the spool was begun
};
