// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive_writer.h"
#include "base/worker_thread.h"
#include "import_sink.h"

#include <QLockFile>

#include <condition_variable>
#include <memory>
#include <mutex>

// Writes the events into the archive itself, while no server runs: holds the lock of the data folder, and has
// the archive's writer on a thread of its own, so that reading goes on during a commit. All functions are
// called by the thread that made it.
class ImportArchiveSink final : public ImportSink
{
public:
    // `lock` of the data folder, locked.
    explicit ImportArchiveSink(std::unique_ptr<QLockFile> lock);
    ~ImportArchiveSink() override;
    Q_DISABLE_COPY_MOVE(ImportArchiveSink)

    // Opens and migrates the archive; blocks on the disk.
    Outcome open(const QString &archivePath);

    qsizetype chunkEvents() const override { return 20'000; }
    qsizetype window() const override { return 1; } // as the writer has it
    QByteArray epoch() const override { return m_epoch; }
    Outcome send(const SourceEvents &chunk) override;
    Expected<std::optional<ImportReceipt>> receive(std::chrono::milliseconds wait) override;
    bool settle(std::chrono::milliseconds wait) override;
    QString trouble() override;

private:
    std::unique_ptr<QLockFile> m_lock;
    WorkerThread m_thread;
    ArchiveWriter *m_writer = nullptr; // on m_thread
    QByteArray m_epoch;
    quint64 m_number = 0;
    qsizetype m_sent = 0; // events of the chunk under way

    std::mutex m_mutex; // for what follows, which the writer's thread fills
    std::condition_variable m_changed;
    CommittedBatchPtr m_committed;
    QString m_trouble;
};
