// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/batch.h"
#include "identity_cache.h"
#include "sql_connection.h"

class BatchTally;

// Writes a batch in one transaction: rows, search index, counters and totals all or none. Belongs to the
// writer's thread; write() blocks on the disk.
class BatchWriter final
{
public:
    explicit BatchWriter(SqlConnection &connection)
        : m_connection(connection)
        , m_identities(connection)
    {}
    Q_DISABLE_COPY_MOVE(BatchWriter)

    // Reads epoch and totals. Call once, before write().
    Outcome load();

    // After an error nothing of the batch is stored, and the same batch can be written again.
    Expected<CommittedBatchPtr> write(const IngestBatch &batch);

    // Removes minute counts that no sparkline shows any more.
    Outcome pruneMinutes();

    const QByteArray &epoch() const { return m_epoch; }
    const ArchiveTotals &totals() const { return m_totals; }

private:
    Outcome writeRows(const IngestBatch &batch, CommittedBatch &committed);
    Outcome writeEvent(const SourceEvent &event, CommittedBatch &committed, BatchTally &tally);
    Expected<bool> insertMessage(const ChatMessage &message, qint64 channelId, qint64 userId);
    Expected<qint64> findDuplicate(const ChatMessage &message, qint64 channelId);
    Outcome indexText(qint64 after, qint64 upTo);
    Outcome writeTotals(const ArchiveTotals &totals);

    SqlConnection &m_connection;
    IdentityCache m_identities;
    QByteArray m_epoch;
    ArchiveTotals m_totals;
};
