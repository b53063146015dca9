// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector_archive.h"

#include "duration_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct InspectorArchive
{
    Q_DECLARE_TR_FUNCTIONS(InspectorArchive)
};

constexpr qsizetype longestReason = 200;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

InspectorRow figure(const QString &name, const QString &words, const QString &since = {})
{
    InspectorRow row;
    row.name = name;
    row.words = words;
    row.since = since;
    return row;
}

InspectorRow stateRow(const ArchiveStatus &status, qint64 serverNow)
{
    InspectorRow row;
    row.health = status.healthy ? Health::Live : Health::Offline;
    row.name = InspectorArchive::tr("Archive");
    row.words = status.healthy ? InspectorArchive::tr("writing") : InspectorArchive::tr("not writing");
    row.since = shortSince(status.since, serverNow);
    row.note = QString::fromUtf8(status.reason).simplified().left(longestReason);
    return row;
}

InspectorRow queueRow(const IngestFigures &ingest)
{
    InspectorRow row = figure(InspectorArchive::tr("Queue"),
                              InspectorArchive::tr("%1 of %2 events")
                                  .arg(number(ingest.queuedEvents), number(ingest.queuedEventsLimit)));
    if (ingest.congested) {
        row.health = Health::Degraded;
        row.note = InspectorArchive::tr("It is full: the sources wait, nothing is lost.");
    }
    return row;
}

InspectorRow spoolRow(const IngestFigures &ingest, qint64 serverNow)
{
    InspectorRow row = figure(InspectorArchive::tr("Spool"), InspectorArchive::tr("empty"));
    if (ingest.spooledEvents > 0) {
        row.health = Health::Degraded;
        row.words = InspectorArchive::tr("%1 events, %2 of %3")
                        .arg(number(ingest.spooledEvents), sizeWords(ingest.spooledBytes),
                             sizeWords(ingest.spoolBytesLimit));
        row.note = ingest.spoolOldestAt == 0 ? QString()
                                             : InspectorArchive::tr("The oldest waits for %1.")
                                                   .arg(durationWords(serverNow - ingest.spoolOldestAt));
    }
    if (ingest.spoolFull) {
        row.health = Health::Offline;
        row.note = InspectorArchive::tr("It is full: make the archive writable again.");
    }
    return row;
}

InspectorRow dropsRow(const IngestFigures &ingest)
{
    QString words = InspectorArchive::tr("nothing is dropped");
    if (ingest.spooledEvents > 0)
        words = InspectorArchive::tr("nothing is dropped; %1 wait in the spool")
                    .arg(number(ingest.spooledEvents));
    InspectorRow row = figure(InspectorArchive::tr("Drops"), words);
    if (ingest.spoolDamagedBytes > 0) {
        row.health = Health::Offline;
        row.words = InspectorArchive::tr("%1 of the spool could not be read again")
                        .arg(sizeWords(ingest.spoolDamagedBytes));
        row.note = InspectorArchive::tr("Most likely a power cut. Everything else was read.");
    }
    return row;
}

InspectorRow commitRow(const ArchiveFigures &archive, qint64 serverNow)
{
    if (archive.lastCommitAt == 0)
        return figure(InspectorArchive::tr("Commits"), InspectorArchive::tr("none since the start"));
    QString words = number(archive.commits);
    // An older server does not measure them.
    if (archive.commitSlowestMicros > 0) {
        words = InspectorArchive::tr("%1 usually, %2 at most")
                    .arg(tookWords(archive.commitMedianMicros), tookWords(archive.commitSlowestMicros));
    }
    return figure(InspectorArchive::tr("Commits"), words, agoWords(serverNow - archive.lastCommitAt));
}

QString withoutReport(const ArchiveFacts &facts)
{
    switch (facts.access) {
    case ReportWatch::Access::NotAllowed:
        return InspectorArchive::tr("Only admins may see queue, spool, commits and size.");
    case ReportWatch::Access::Unavailable:
        return InspectorArchive::tr("Queue, spool, commits and size are not known. %1").arg(facts.problem);
    case ReportWatch::Access::Asking:
        return InspectorArchive::tr("Asking for queue, spool, commits and size …");
    case ReportWatch::Access::Closed:
    case ReportWatch::Access::Told:
        break;
    }
    return {};
}

} // namespace

InspectorGroup archiveGroup(const ArchiveFacts &facts, qint64 serverNow)
{
    InspectorGroup group;
    group.title = InspectorArchive::tr("Archive");
    if (!facts.status) {
        group.note = InspectorArchive::tr("Not known without a connection.");
        return group;
    }
    ArchiveStatus status = *facts.status;
    // Before the first change of the archive only the report knows.
    if (status.since == 0 && facts.report)
        status.since = facts.report->archive.status.since;
    group.rows.append(stateRow(status, serverNow));
    if (!facts.report) {
        group.note = withoutReport(facts);
        return group;
    }
    const ServerStatus &report = *facts.report;
    group.rows.append(queueRow(report.ingest));
    group.rows.append(spoolRow(report.ingest, serverNow));
    group.rows.append(commitRow(report.archive, serverNow));
    group.rows.append(figure(InspectorArchive::tr("Size"),
                             InspectorArchive::tr("%1 messages, %2 + %3 log")
                                 .arg(number(report.archive.messages), sizeWords(report.archive.fileBytes),
                                      sizeWords(report.archive.walBytes))));
    group.rows.append(dropsRow(report.ingest));
    return group;
}
