// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/server_status_json.h"

#include "feed/gap_json.h"
#include "feed/status_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonObject toObject(const IngestFigures &ingest)
{
    const QJsonObject queue{{u"events"_s, ingest.queuedEvents},
                            {u"events_limit"_s, ingest.queuedEventsLimit},
                            {u"bytes"_s, ingest.queuedBytes},
                            {u"bytes_limit"_s, ingest.queuedBytesLimit}};
    const QJsonObject spool{{u"events"_s, ingest.spooledEvents},
                            {u"bytes"_s, ingest.spooledBytes},
                            {u"bytes_limit"_s, ingest.spoolBytesLimit},
                            {u"oldest_at"_s, ingest.spoolOldestAt},
                            {u"full"_s, ingest.spoolFull},
                            {u"damaged_bytes"_s, ingest.spoolDamagedBytes},
                            {u"spills"_s, ingest.spills}};
    return {{u"congested"_s, ingest.congested},
            {u"congestions"_s, ingest.congestions},
            {u"accepted_events"_s, ingest.acceptedEvents},
            {u"queue"_s, queue},
            {u"spool"_s, spool}};
}

QJsonObject toObject(const ArchiveFigures &archive)
{
    return {{u"healthy"_s, archive.status.healthy},
            {u"reason"_s, text(archive.status.reason)},
            {u"since"_s, archive.status.since},
            {u"epoch"_s, text(archive.epoch)},
            {u"messages"_s, archive.messages},
            {u"channels"_s, archive.channels},
            {u"users"_s, archive.users},
            {u"last_message_id"_s, archive.lastMessageId},
            {u"commits"_s, archive.commits},
            {u"committed_messages"_s, archive.committedMessages},
            {u"duplicates"_s, archive.duplicates},
            {u"last_commit_at"_s, archive.lastCommitAt},
            {u"commit_median_us"_s, archive.commitMedianMicros},
            {u"commit_slowest_us"_s, archive.commitSlowestMicros},
            {u"file_bytes"_s, archive.fileBytes},
            {u"wal_bytes"_s, archive.walBytes},
            {u"reads_waiting"_s, archive.readsWaiting},
            {u"reads_refused"_s, archive.readsRefused}};
}

// The members of one object by name.
struct Members
{
    QJsonObject object;

    qint64 number(QLatin1StringView name) const { return object.value(name).toInteger(); }
    bool flag(QLatin1StringView name) const { return object.value(name).toBool(); }
    Utf8 text(QLatin1StringView name) const { return object.value(name).toString().toUtf8(); }
    Members members(QLatin1StringView name) const { return {object.value(name).toObject()}; }
};

IngestFigures ingestFrom(const Members &ingest)
{
    const Members queue = ingest.members("queue"_L1);
    const Members spool = ingest.members("spool"_L1);
    IngestFigures figures;
    figures.congested = ingest.flag("congested"_L1);
    figures.congestions = ingest.number("congestions"_L1);
    figures.acceptedEvents = ingest.number("accepted_events"_L1);
    figures.queuedEvents = queue.number("events"_L1);
    figures.queuedEventsLimit = queue.number("events_limit"_L1);
    figures.queuedBytes = queue.number("bytes"_L1);
    figures.queuedBytesLimit = queue.number("bytes_limit"_L1);
    figures.spooledEvents = spool.number("events"_L1);
    figures.spooledBytes = spool.number("bytes"_L1);
    figures.spoolBytesLimit = spool.number("bytes_limit"_L1);
    figures.spoolOldestAt = spool.number("oldest_at"_L1);
    figures.spoolFull = spool.flag("full"_L1);
    figures.spoolDamagedBytes = spool.number("damaged_bytes"_L1);
    figures.spills = spool.number("spills"_L1);
    return figures;
}

ArchiveFigures archiveFrom(const Members &archive)
{
    ArchiveFigures figures;
    figures.status = {archive.object.value("healthy"_L1).toBool(true), archive.text("reason"_L1),
                      archive.number("since"_L1)};
    figures.epoch = archive.text("epoch"_L1);
    figures.messages = archive.number("messages"_L1);
    figures.channels = archive.number("channels"_L1);
    figures.users = archive.number("users"_L1);
    figures.lastMessageId = archive.number("last_message_id"_L1);
    figures.commits = archive.number("commits"_L1);
    figures.committedMessages = archive.number("committed_messages"_L1);
    figures.duplicates = archive.number("duplicates"_L1);
    figures.lastCommitAt = archive.number("last_commit_at"_L1);
    figures.commitMedianMicros = archive.number("commit_median_us"_L1);
    figures.commitSlowestMicros = archive.number("commit_slowest_us"_L1);
    figures.fileBytes = archive.number("file_bytes"_L1);
    figures.walBytes = archive.number("wal_bytes"_L1);
    figures.readsWaiting = archive.number("reads_waiting"_L1);
    figures.readsRefused = archive.number("reads_refused"_L1);
    return figures;
}

} // namespace

bool ServerStatus::showsTheSame(const ServerStatus &other) const
{
    ServerStatus atItsTime = other;
    atItsTime.time = time;
    return *this == atItsTime;
}

QJsonObject serverStatusToJson(const ServerStatus &status)
{
    QJsonArray sources;
    for (const SourceStatus &source : status.sources)
        sources.append(statusToJson(source));
    QJsonArray gaps;
    for (const Gap &gap : status.gaps)
        gaps.append(gapToJson(gap));
    const QJsonObject server{
        {u"version"_s, text(status.version)}, {u"started_at"_s, status.startedAt}, {u"time"_s, status.time}};
    QJsonObject object{{u"state"_s, text(status.state)},
                       {u"reason"_s, text(status.reason)},
                       {u"server"_s, server},
                       {u"sources"_s, sources},
                       {u"ingest"_s, toObject(status.ingest)},
                       {u"archive"_s, toObject(status.archive)},
                       {u"feed"_s, QJsonObject{{u"readers"_s, status.feedReaders}}}};
    if (status.gapsKnown)
        object.insert(u"gaps"_s, gaps);
    return object;
}

ServerStatus serverStatusFromJson(const QJsonObject &object)
{
    const Members report{object};
    const Members server = report.members("server"_L1);
    ServerStatus status;
    status.state = report.text("state"_L1);
    status.reason = report.text("reason"_L1);
    status.version = server.text("version"_L1);
    status.startedAt = server.number("started_at"_L1);
    status.time = server.number("time"_L1);
    for (const QJsonValue source : object.value("sources"_L1).toArray())
        status.sources.append(statusFromJson(source.toObject()));
    status.ingest = ingestFrom(report.members("ingest"_L1));
    status.archive = archiveFrom(report.members("archive"_L1));
    status.feedReaders = report.members("feed"_L1).number("readers"_L1);
    status.gapsKnown = object.contains("gaps"_L1);
    for (const QJsonValue gap : object.value("gaps"_L1).toArray())
        status.gaps.append(gapFromJson(gap.toObject()));
    return status;
}
