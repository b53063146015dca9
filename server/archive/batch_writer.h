// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "channel_eraser.h"
#include "chat/batch.h"
#include "gap_writer.h"
#include "identity_cache.h"
#include "message_writer.h"
#include "moderation_writer.h"
#include "sql_connection.h"

class BatchTally;

// Writes a batch in one transaction: rows, search index, counters and totals all or none. Belongs to the
// writer's thread; its functions block on the disk.
class BatchWriter final
{
public:
    explicit BatchWriter(SqlConnection &connection)
        : m_connection(connection)
        , m_identities(connection)
        , m_messages(connection)
        , m_moderation(connection, m_identities)
        , m_gaps(connection, m_identities)
        , m_eraser(connection)
    {}
    Q_DISABLE_COPY_MOVE(BatchWriter)

    // Reads epoch and totals. Call once, before write().
    Outcome load();

    // After an error nothing of the batch is stored, and the same batch can be written again.
    Expected<CommittedBatchPtr> write(const IngestBatch &batch);

    // Long work is done bit by bit between the batches: moderation that concerns many messages, channels
    // whose history is deleted.
    struct Upkeep
    {
        QList<qint64> markedIds;     // messages that this bit has marked deleted
        ArchiveTotals markedTotals;  // with the amendment that this is; what was erased is one of its own
        ChannelEraser::Slice erased; // of which channel it has deleted something
    };
    bool needsUpkeep() const { return m_moderation.hasMore() || m_mayErase; }
    Expected<Upkeep> upkeep();

    // See ListeningRow. 'erasing' begins to delete the channel's history.
    Outcome saveListening(const Utf8 &source, const Utf8 &channel, const Utf8 &state);

    // Removes minute counts that no sparkline shows any more.
    Outcome pruneMinutes();

    const QByteArray &epoch() const { return m_epoch; }

    // IngestBatch::spoolPosition of the last batch that is in the archive.
    qint64 spoolPosition() const { return m_spoolPosition; }
    const ArchiveTotals &totals() const { return m_totals; }

private:
    // What writing an event needs beside the event.
    struct Progress
    {
        CommittedBatch &committed;
        BatchTally &tally;
    };

    Outcome writeRows(const IngestBatch &batch, CommittedBatch &committed);
    Expected<CommitOutcome> writeBody(const ChatMessage &message, Progress &progress);
    Expected<CommitOutcome> writeBody(const ModerationEvent &event, Progress &progress);
    Expected<CommitOutcome> writeBody(const Gap &gap, Progress &progress);
    Expected<CommitOutcome> writeBody(const ListeningMark &mark, Progress &progress);
    Outcome writeTotals(const ArchiveTotals &totals, qint64 spoolPosition);
    Outcome refresh();
    void forget();

    SqlConnection &m_connection;
    IdentityCache m_identities;
    MessageWriter m_messages;
    ModerationWriter m_moderation;
    GapWriter m_gaps;
    ChannelEraser m_eraser;
    bool m_isFresh = false; // what the parts remember is what the archive holds
    bool m_mayErase = true; // unknown before the first look
    QByteArray m_epoch;
    ArchiveTotals m_totals;
    qint64 m_spoolPosition = 0;
};
