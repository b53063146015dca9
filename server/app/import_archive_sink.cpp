// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_archive_sink.h"

#include <QDeadlineTimer>

#include <thread>

using namespace Qt::StringLiterals;

ImportArchiveSink::ImportArchiveSink(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
    , m_thread(u"weir-writer"_s)
{}

// The writer first: its signals reach into this.
ImportArchiveSink::~ImportArchiveSink()
{
    m_thread.stop();
}

Outcome ImportArchiveSink::open(const QString &archivePath)
{
    m_writer = m_thread.adopt(std::make_unique<ArchiveWriter>(archivePath));
    QObject::connect(
        m_writer, &ArchiveWriter::committed, m_writer,
        [this](const CommittedBatchPtr &batch) {
            const std::lock_guard guard(m_mutex);
            m_committed = batch;
            m_changed.notify_one();
        },
        Qt::DirectConnection);
    QObject::connect(
        m_writer, &ArchiveWriter::statusChanged, m_writer,
        [this](const ArchiveStatus &status) {
            const std::lock_guard guard(m_mutex);
            m_trouble = status.healthy ? QString() : QString::fromUtf8(status.reason);
            m_changed.notify_one();
        },
        Qt::DirectConnection);
    return m_thread.run([this]() -> Outcome {
        if (Outcome opened = m_writer->open(); !opened)
            return opened;
        m_epoch = m_writer->epoch();
        m_writer->beginUpkeep();
        return {};
    });
}

Outcome ImportArchiveSink::send(const SourceEvents &chunk)
{
    m_sent = chunk.size();
    IngestBatch batch;
    batch.number = ++m_number;
    batch.events = chunk;
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, batch] { writer->commit(batch); }, Qt::QueuedConnection);
    return {};
}

Expected<std::optional<ImportReceipt>> ImportArchiveSink::receive(std::chrono::milliseconds wait)
{
    CommittedBatchPtr batch;
    {
        std::unique_lock guard(m_mutex);
        m_changed.wait_for(guard, wait, [this] { return m_committed != nullptr; });
        batch = std::exchange(m_committed, nullptr);
    }
    if (!batch)
        return std::nullopt;
    const qsizetype accepted = batch->messages.size() + batch->moderation.size();
    return ImportReceipt{accepted, m_sent - accepted - batch->dropped, batch->dropped};
}

bool ImportArchiveSink::settle(std::chrono::milliseconds wait)
{
    const QDeadlineTimer deadline(wait);
    for (;;) {
        if (m_thread.run([this] { return m_writer->isSettled(); }))
            return true;
        if (deadline.hasExpired())
            return false;
        std::this_thread::sleep_for(std::min(wait, std::chrono::milliseconds(5)));
    }
}

QString ImportArchiveSink::trouble()
{
    const std::lock_guard guard(m_mutex);
    return m_trouble;
}
