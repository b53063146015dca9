// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/batch.h"
#include "chat/gap.h"
#include "chat/source_status.h"

#include <QList>

// How full ingest and its spool are, and what went through since the start.
struct IngestFigures
{
    qint64 queuedEvents = 0;
    qint64 queuedEventsLimit = 0;
    qint64 queuedBytes = 0;
    qint64 queuedBytesLimit = 0;
    qint64 acceptedEvents = 0;
    qint64 congestions = 0; // times the sources were told to wait
    bool congested = false; // they are waiting now
    qint64 spooledEvents = 0;
    qint64 spooledBytes = 0;
    qint64 spoolBytesLimit = 0;
    qint64 spoolOldestAt = 0;     // when the oldest event in it came, ms UTC; 0 while it is empty
    bool spoolFull = false;       // at its limit, or the disk does not take it
    qint64 spoolDamagedBytes = 0; // what could not be read again
    qint64 spills = 0;            // times it was begun

    bool operator==(const IngestFigures &) const = default;
};

// How the archive is, what it holds, and what was committed since the start.
struct ArchiveFigures
{
    ArchiveStatus status;
    QByteArray epoch;
    qint64 messages = 0;
    qint64 channels = 0;
    qint64 users = 0;
    qint64 lastMessageId = 0;
    qint64 commits = 0;
    qint64 committedMessages = 0;
    qint64 duplicates = 0;
    qint64 lastCommitAt = 0; // ms UTC, 0 for none since the start
    // How long the last 100 commits took, with their wait for the lock and the disk; 0 for none.
    qint64 commitMedianMicros = 0;
    qint64 commitSlowestMicros = 0;
    qint64 fileBytes = 0; // of weir.db
    qint64 walBytes = 0;  // of its write-ahead log
    qint64 readsWaiting = 0;
    qint64 readsRefused = 0;

    bool operator==(const ArchiveFigures &) const = default;
};

// How the server is, as /status and /api/v1/status show it. A value; times are ms UTC.
struct ServerStatus
{
    Utf8 state;  // "live", "idle" or "degraded", as in the feed's `status`
    Utf8 reason; // one English sentence, empty while nothing is wrong
    QByteArray version;
    qint64 startedAt = 0;
    qint64 time = 0; // when this was gathered
    QList<SourceStatus> sources;
    IngestFigures ingest;
    ArchiveFigures archive;
    qint64 feedReaders = 0;
    QList<Gap> gaps;       // open ones first, then the newest
    bool gapsKnown = true; // false: the archive could not be asked

    // Whether the same is shown, at whatever time it was gathered.
    bool showsTheSame(const ServerStatus &other) const;

    bool operator==(const ServerStatus &) const = default;
};
