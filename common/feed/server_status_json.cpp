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
            {u"file_bytes"_s, archive.fileBytes},
            {u"wal_bytes"_s, archive.walBytes},
            {u"reads_waiting"_s, archive.readsWaiting},
            {u"reads_refused"_s, archive.readsRefused}};
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
