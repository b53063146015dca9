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
class ArchiveWriter final : public QObject
{
    Q_OBJECT

public:
    explicit ArchiveWriter(QString path);
    ~ArchiveWriter() override;

    // Checks, opens and migrates the database. Error: Incompatible or Unavailable.
    Outcome open();

    QByteArray epoch() const { return m_batches->epoch(); }
    ArchiveTotals totals() const { return m_batches->totals(); }

public Q_SLOTS:
    // One batch at a time: the next one comes after committed() for this one (ingest sees to it).
    void commit(const IngestBatch &batch);

Q_SIGNALS:
    // The batch is on disk.
    void committed(const CommittedBatchPtr &batch);
    void statusChanged(const ArchiveStatus &status);

private:
    void tryCommit();
    void setStatus(bool healthy, const QString &reason);
    void prune();

    QString m_path;
    std::unique_ptr<SqlConnection> m_connection;
    std::unique_ptr<BatchWriter> m_batches;
    std::optional<IngestBatch> m_pending;
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_pruning;
    ArchiveStatus m_status;
};
