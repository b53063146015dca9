// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "base/error.h"
#include "batch_writer.h"
#include "chat/batch.h"
#include "sql_connection.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

// The one writer of the archive. Lives on the writer's thread; open() and commit() run there and block on the
// disk. A batch that cannot be written is kept and tried again with back-off until it is; meanwhile the
// status says why.
//
// The write-ahead log is moved into the database when it has grown to mostWalPages, after its last batch was
// told to be committed: whoever waits for an acknowledgement does not wait for that.
class ArchiveWriter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostWalPages = 4'096; // 32 MiB

    explicit ArchiveWriter(QString path);
    ~ArchiveWriter() override;

    // Checks, opens and migrates the database. Error: Incompatible or Unavailable.
    Outcome open();

    // Goes on with what was left to be marked or deleted when the last run ended. Until then nothing does:
    // whoever shows the archive must hear of it, and be listening first.
    void beginUpkeep();

    QByteArray epoch() const { return m_batches->epoch(); }
    ArchiveTotals totals() const { return m_batches->totals(); }
    qint64 spoolPosition() const { return m_batches->spoolPosition(); }

    // Nothing is left to be marked or deleted between the batches.
    bool isSettled() const { return !m_batches->needsUpkeep(); }

    // Keeps what an admin wants of a channel (see ListeningRow). 'erasing' begins to delete its history,
    // which ends with channelErased(). Error: Unavailable when it cannot be written now.
    Outcome saveListening(const Utf8 &source, const Utf8 &channel, const Utf8 &state);

    // Runs `work`, which gets the connection, in a transaction of its own between two batches, and returns
    // what it does. Blocks; on the writer's thread.
    template <class Work>
    auto write(Work work)
    {
        return m_connection->transaction([&] { return work(*m_connection); });
    }

    // From any thread, once open() has returned: a commit that waits for a lock fails at once. What it was to
    // commit must be kept elsewhere before.
    void stopWaiting() { m_connection->stopWaiting(); }

public Q_SLOTS:
    // One batch at a time: the next one comes after committed() for this one (ingest sees to it).
    void commit(const IngestBatch &batch);

Q_SIGNALS:
    // The batch is on disk.
    void committed(const CommittedBatchPtr &batch);

    // Messages that moderators have taken off the screen were marked, outside of any batch.
    void messagesMarked(const QList<qint64> &ids, const ArchiveTotals &totals);

    // All of the channel's history is deleted. `channelId` is 0 where there was none; `totals` are those
    // after it; `gapIds` are the rows of its gaps.
    void channelErased(qint64 channelId, const ArchiveTotals &totals, const QList<qint64> &gapIds);
    void statusChanged(const ArchiveStatus &status);

private:
    void tryCommit();
    void setStatus(bool healthy, const QString &reason);
    void prune();
    void upkeep();
    void checkpoint();

    QString m_path;
    std::unique_ptr<SqlConnection> m_connection;
    std::unique_ptr<BatchWriter> m_batches;
    std::optional<IngestBatch> m_pending;
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_pruning;
    QTimer m_upkeep;
    ArchiveStatus m_status;
};
