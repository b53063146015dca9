// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/batch.h"
#include "commit_meter.h"
#include "http/status_door.h"
#include "ingest.h"

#include <QHash>
#include <QObject>

#include <optional>

class ArchiveReader;
class FeedHub;
class ReaderPool;
class Source;

// Gathers how the whole server is, for the status and for metrics: asks the sources on their thread, reads
// the gauges, counts and measures commits, and keeps the latest gaps as the archive tells them. Lives on the
// main thread; nothing blocks (the size of the database files is asked of the file system, which has it in
// memory). The archive is never waited for: where it cannot be asked, the report has the gaps it told last,
// or says that it has none.
class StatusReport final : public QObject, public StatusDoor
{
    Q_OBJECT

public:
    // All outlive the report.
    struct Parts
    {
        QList<Source *> sources; // at least one; on the source thread
        const Ingest &ingest;
        Ingest::Limits ingestLimits;
        qint64 spoolBytesLimit = 0;
        ArchiveReader &archive;
        const ReaderPool &readers;
        const FeedHub &hub;
        QString archivePath;
    };

    // `epoch` and `totals` are those of the archive now.
    StatusReport(Parts parts, const QByteArray &epoch, const ArchiveTotals &totals,
                 QObject *parent = nullptr);

    QFuture<Expected<ServerStatus>> report() override;

    // What is known without asking anybody.
    IngestFigures ingestFigures() const;
    ArchiveFigures archiveFigures() const;
    qint64 startedAt() const { return m_startedAt; } // ms UTC

    QList<SourceStatus> sources() const; // as they told last
    const CommitMeter &commits() const { return m_commits; }

    // How many gaps are not over, by source; none when the archive could not be asked yet.
    std::optional<QHash<Utf8, qint64>> openGaps();

public Q_SLOTS:
    void noteCommit(const CommittedBatchPtr &batch);
    void noteErased(qint64 channelId, const ArchiveTotals &totals);

private:
    QFuture<QList<SourceStatus>> askSources() const;
    ServerStatus gathered(const QList<SourceStatus> &sources) const;
    void takeTotals(const ArchiveTotals &totals);
    void refreshGaps();
    void readGaps();

    const Parts m_parts;
    const qint64 m_startedAt;
    ArchiveFigures m_archive; // what commits tell
    CommitMeter m_commits;
    QList<Gap> m_gaps;
    QHash<Utf8, qint64> m_openGaps;
    bool m_areGapsKnown = false;
    bool m_isReadingGaps = false;
    bool m_areGapsStale = true; // more may have come since they were read, or is coming while they are
};
