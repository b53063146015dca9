// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_writer.h"

#include "archive_schema.h"
#include "base/log.h"
#include "base/time_text.h"

using namespace std::chrono_literals;

ArchiveWriter::ArchiveWriter(QString path)
    : m_path(std::move(path))
    , m_backoff(100ms, 5s)
    , m_retry(this)
    , m_pruning(this)
    , m_upkeep(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ArchiveWriter::tryCommit);
    connect(&m_pruning, &QTimer::timeout, this, &ArchiveWriter::prune);
    m_upkeep.setSingleShot(true);
    connect(&m_upkeep, &QTimer::timeout, this, &ArchiveWriter::upkeep);
    m_status.since = utcNowMs();
}

ArchiveWriter::~ArchiveWriter() = default;

Outcome ArchiveWriter::open()
{
    if (Outcome usable = checkArchiveFile(m_path); !usable)
        return usable;
    auto connection = SqlConnection::open(m_path, SqlConnection::Access::Write);
    if (!connection)
        return tl::unexpected(connection.error());
    if (Outcome migrated = migrateArchive(**connection); !migrated)
        return migrated;
    m_connection = std::move(*connection);
    m_batches = std::make_unique<BatchWriter>(*m_connection);
    if (Outcome loaded = m_batches->load(); !loaded)
        return loaded;
    m_pruning.start(1h);
    return {};
}

void ArchiveWriter::beginUpkeep()
{
    m_upkeep.start(0ms);
}

void ArchiveWriter::commit(const IngestBatch &batch)
{
    Q_ASSERT(!m_pending);
    m_pending = batch;
    tryCommit();
}

void ArchiveWriter::tryCommit()
{
    const auto written = m_batches->write(*m_pending);
    if (!written) {
        setStatus(false, written.error().message);
        checkpoint(); // where the disk is full, it makes room in the log
        m_retry.start(m_backoff.next());
        return;
    }
    m_pending.reset();
    m_backoff.reset();
    setStatus(true, {});
    Q_EMIT committed(*written);
    checkpoint();
    if (m_batches->needsUpkeep() && !m_upkeep.isActive())
        m_upkeep.start(0ms);
}

Outcome ArchiveWriter::saveListening(const Utf8 &source, const Utf8 &channel, const Utf8 &state)
{
    const Outcome saved = m_batches->saveListening(source, channel, state);
    if (saved)
        m_upkeep.start(0ms);
    return saved;
}

// One bit at a time, so that batches that come meanwhile wait for no more than that.
void ArchiveWriter::upkeep()
{
    if (m_pending) {
        m_upkeep.start(1s); // nothing can be written now
        return;
    }
    const auto done = m_batches->upkeep();
    if (!done) {
        qCWarning(lcArchive).noquote() << "upkeep waits:" << done.error().message;
        m_upkeep.start(5s);
        return;
    }
    if (!done->markedIds.isEmpty())
        Q_EMIT messagesMarked(done->markedIds, done->markedTotals);
    if (done->erased.isDone) {
        qCInfo(lcArchive).noquote() << "the history of" << done->erased.source << done->erased.channel
                                    << "is deleted";
        Q_EMIT channelErased(done->erased.channelId, m_batches->totals(), done->erased.gapIds);
    }
    checkpoint();
    if (m_batches->needsUpkeep())
        m_upkeep.start(0ms);
}

void ArchiveWriter::checkpoint()
{
    if (m_connection->walPages() < mostWalPages)
        return;
    if (const Outcome done = m_connection->checkpoint(); !done)
        qCWarning(lcArchive).noquote() << "the write-ahead log grows:" << done.error().message;
}

void ArchiveWriter::setStatus(bool healthy, const QString &reason)
{
    const Utf8 text = reason.toUtf8();
    if (m_status.healthy == healthy && m_status.reason == text)
        return;
    if (healthy)
        qCInfo(lcArchive) << "writing again";
    else
        qCWarning(lcArchive).noquote() << "cannot write, will try again:" << reason;
    if (m_status.healthy != healthy)
        m_status.since = utcNowMs();
    m_status.healthy = healthy;
    m_status.reason = text;
    Q_EMIT statusChanged(m_status);
}

void ArchiveWriter::prune()
{
    if (const Outcome pruned = m_batches->pruneMinutes(); !pruned)
        qCWarning(lcArchive).noquote()
            << "old minute counts stay for another hour:" << pruned.error().message;
}
