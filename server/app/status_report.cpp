// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_report.h"

#include "base/home_promise.h"
#include "base/time_text.h"
#include "chat/archive_reader.h"
#include "feed_hub.h"
#include "reader_pool.h"
#include "source.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostGaps = 100;

} // namespace

StatusReport::StatusReport(Parts parts, const QByteArray &epoch, const ArchiveTotals &totals, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_startedAt(utcNowMs())
{
    m_archive.epoch = epoch;
    takeTotals(totals);
    readGaps();
}

QFuture<Expected<ServerStatus>> StatusReport::report()
{
    refreshGaps();
    return askSources().then(this, [this](const QList<SourceStatus> &sources) {
        return Expected<ServerStatus>(gathered(sources));
    });
}

// On their own thread, because the time of a source's last message is told by nothing else.
QFuture<QList<SourceStatus>> StatusReport::askSources() const
{
    const HomePromise<QList<SourceStatus>> promise;
    QMetaObject::invokeMethod(
        m_parts.sources.first(),
        [promise, sources = m_parts.sources] {
            QList<SourceStatus> statuses;
            for (const Source *source : sources)
                statuses.append(source->status());
            promise.keep(statuses);
        },
        Qt::QueuedConnection);
    return promise.future();
}

ServerStatus StatusReport::gathered(const QList<SourceStatus> &sources) const
{
    const FeedStatus overall = m_parts.hub.status();
    ServerStatus status;
    status.state = overall.state;
    status.reason = overall.reason;
    status.version = WEIR_VERSION;
    status.startedAt = m_startedAt;
    status.time = utcNowMs();
    status.sources = sources;
    status.ingest = ingestFigures();
    status.archive = archiveFigures();
    status.feedReaders = m_parts.hub.gauge().subscribers;
    status.gaps = m_gaps;
    status.gapsKnown = m_areGapsKnown;
    return status;
}

IngestFigures StatusReport::ingestFigures() const
{
    const IngestGauge &gauge = m_parts.ingest.gauge();
    IngestFigures figures;
    figures.queuedEvents = gauge.queuedEvents;
    figures.queuedEventsLimit = m_parts.ingestLimits.highWaterEvents;
    figures.queuedBytes = gauge.queuedBytes;
    figures.queuedBytesLimit = m_parts.ingestLimits.highWaterBytes;
    figures.acceptedEvents = gauge.acceptedEvents;
    figures.congestions = gauge.congestions;
    figures.congested = gauge.congested;
    figures.spooledEvents = gauge.spooledEvents;
    figures.spooledBytes = gauge.spooledBytes;
    figures.spoolBytesLimit = m_parts.spoolBytesLimit;
    figures.spoolOldestAt = gauge.spoolOldestAt;
    figures.spoolFull = gauge.spoolFull;
    figures.spoolDamagedBytes = gauge.spoolDamaged;
    figures.spills = gauge.spills;
    return figures;
}

ArchiveFigures StatusReport::archiveFigures() const
{
    ArchiveFigures figures = m_archive;
    figures.commitMedianMicros = m_commits.medianMicros();
    figures.commitSlowestMicros = m_commits.slowestMicros();
    figures.fileBytes = QFileInfo(m_parts.archivePath).size();
    figures.walBytes = QFileInfo(m_parts.archivePath + u"-wal"_s).size();
    figures.readsWaiting = static_cast<qint64>(m_parts.readers.waiting());
    figures.readsRefused = static_cast<qint64>(m_parts.readers.refused());
    figures.status = m_parts.hub.status().archive;
    if (figures.status.since == 0)
        figures.status.since = m_startedAt;
    return figures;
}

void StatusReport::noteCommit(const CommittedBatchPtr &batch)
{
    m_commits.note(*batch);
    ++m_archive.commits;
    m_archive.committedMessages += batch->messages.size();
    m_archive.duplicates += batch->duplicates;
    m_archive.lastCommitAt = batch->committedAt;
    takeTotals(batch->totals);
    if (!batch->gaps.isEmpty())
        readGaps();
}

void StatusReport::noteErased(qint64 /*channelId*/, const ArchiveTotals &totals)
{
    takeTotals(totals);
    readGaps();
}

void StatusReport::takeTotals(const ArchiveTotals &totals)
{
    m_archive.messages = totals.messages;
    m_archive.channels = totals.channels;
    m_archive.users = totals.users;
    m_archive.lastMessageId = totals.head;
}

QList<SourceStatus> StatusReport::sources() const
{
    return m_parts.hub.status().sources;
}

std::optional<QHash<Utf8, qint64>> StatusReport::openGaps()
{
    refreshGaps();
    return m_areGapsKnown ? std::optional(m_openGaps) : std::nullopt;
}

// Where the last try has failed, because somebody wants to see them.
void StatusReport::refreshGaps()
{
    if (m_areGapsStale)
        readGaps();
}

void StatusReport::readGaps()
{
    m_areGapsStale = true;
    if (m_isReadingGaps)
        return;
    m_isReadingGaps = true;
    m_areGapsStale = false;
    m_parts.archive.gaps(mostGaps).then(this, [this](const Expected<GapPage> &read) {
        m_isReadingGaps = false;
        if (!read) {
            m_areGapsStale = true; // until somebody looks
            return;
        }
        m_areGapsKnown = true;
        m_openGaps = read->open;
        m_gaps.clear();
        for (const GapRow &row : read->rows)
            m_gaps.append(row.gap);
        refreshGaps();
    });
}
