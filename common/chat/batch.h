// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/source_event.h"

#include <QList>
#include <QMetaType>

#include <memory>

// What ingest hands to the archive: events in the order of arrival, committed in one transaction.
struct IngestBatch
{
    quint64 number = 0; // counts up from 1, to pair a commit with its batch
    SourceEvents events;
    // The number of its last event since the archive was made, stored with the batch: what the spool holds up
    // to there is not to be read again. 0 where there is no spool.
    qint64 spoolPosition = 0;
};

// A channel after a commit that touched it.
struct ChannelCount
{
    qint64 id = 0;
    Utf8 source;
    Utf8 name;
    qint64 messageCount = 0;
    qint64 lastMessageAt = 0; // the newest sentAt, ms UTC

    bool operator==(const ChannelCount &) const = default;
};

// A user after a commit that touched it.
struct UserCount
{
    qint64 id = 0;
    Utf8 source;
    Utf8 login;
    Utf8 displayName;
    qint64 messageCount = 0;
    qint64 lastSeenAt = 0;

    bool operator==(const UserCount &) const = default;
};

// What the whole archive holds.
struct ArchiveTotals
{
    qint64 messages = 0;
    qint64 channels = 0;
    qint64 users = 0;
    // The head of the stream: the last position that was given away, to a message as its id or to an
    // amendment (messages that were published before are marked deleted or erased). Positions are never used
    // twice.
    qint64 head = 0;
    qint64 amendedPosition = 0; // that of the last amendment
};

// What became of an event that somebody waits for.
struct CommitOutcome
{
    enum class Kind : quint8 {
        Stored,
        Duplicate, // it was stored before
        Dropped,   // of a channel whose history was erased, and that was not added again
    };

    Ticket ticket;
    Kind kind = Kind::Stored;
    qint64 id = 0; // of the stored row (of its own table); 0 when dropped
};

// What the archive has committed: only rows that are on disk, with their ids ascending. Immutable and shared.
struct CommittedBatch
{
    quint64 number = 0;     // that of the IngestBatch
    qint64 committedAt = 0; // ms UTC
    qint64 tookMicros = 0;  // the transaction, with its wait for the lock and the disk
    ChatMessages messages;  // the new rows, under the names their channels and users have now; no duplicates
    qsizetype duplicates = 0;
    qsizetype dropped = 0;             // events whose outcome is Dropped
    QList<ModerationEvent> moderation; // the new ones, with their ids
    // Messages of earlier batches that were marked deleted by this one, unsorted. If there are any, that is
    // an amendment at totals.head.
    QList<qint64> deletedIds;
    QList<GapRow> gaps;            // begun or over, in the order in which that was told
    QList<CommitOutcome> outcomes; // one for each event with a ticket
    QList<ChannelCount> channels;  // those touched
    QList<UserCount> users;        // those touched
    ArchiveTotals totals;
};

using CommittedBatchPtr = std::shared_ptr<const CommittedBatch>;

// How the archive's writer is, for the status feed.
struct ArchiveStatus
{
    bool healthy = true;
    Utf8 reason;      // one English sentence, empty while healthy
    qint64 since = 0; // ms UTC

    bool operator==(const ArchiveStatus &) const = default;
};

Q_DECLARE_METATYPE(IngestBatch)
Q_DECLARE_METATYPE(ArchiveTotals)
Q_DECLARE_METATYPE(CommittedBatchPtr)
Q_DECLARE_METATYPE(ArchiveStatus)
