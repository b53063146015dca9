// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow_fields.h"

#include "measure_words.h"
#include "page_words.h"

namespace {

QByteArray ingestState(const IngestFigures &ingest)
{
    if (ingest.spoolFull)
        return "offline";
    return ingest.congested || ingest.spooledEvents > 0 ? "degraded" : "live";
}

QString ingestWord(const IngestFigures &ingest, const PageWords &words)
{
    if (ingest.spoolFull)
        return words.text("ingest.full");
    if (ingest.spooledEvents > 0)
        return words.text("ingest.spooling");
    return ingest.congested ? words.text("ingest.congested") : words.text("ingest.flowing");
}

PageFields ingestFields(const IngestFigures &ingest, const PageWords &words)
{
    PageFields fields;
    fields.text("state", ingestState(ingest))
        .text("word", ingestWord(ingest, words))
        .text("queue", words.text("ingest.queue_of")
                           .arg(words.number(ingest.queuedEvents), words.number(ingest.queuedEventsLimit)))
        .object("queue_meter", meterFields(ingest.queuedEvents, ingest.queuedEventsLimit))
        .text("bytes",
              words.text("measure.of")
                  .arg(bytesText(ingest.queuedBytes, words), bytesText(ingest.queuedBytesLimit, words)))
        .object("bytes_meter", meterFields(ingest.queuedBytes, ingest.queuedBytesLimit))
        .flag("is_spooling", ingest.spooledEvents > 0)
        .text("spooled", words.count("count.events", ingest.spooledEvents))
        .text("spool",
              words.text("measure.of")
                  .arg(bytesText(ingest.spooledBytes, words), bytesText(ingest.spoolBytesLimit, words)))
        .object("spool_meter", meterFields(ingest.spooledBytes, ingest.spoolBytesLimit))
        .flag("has_oldest", ingest.spoolOldestAt > 0)
        .time("oldest", ingest.spoolOldestAt, words)
        .text("accepted", words.number(ingest.acceptedEvents))
        .text("congestions", words.count("count.times", ingest.congestions));
    return fields;
}

PageFields archiveFields(const ArchiveFigures &archive, const PageWords &words)
{
    PageFields fields;
    fields.text("state", QByteArray(archive.status.healthy ? "live" : "offline"))
        .text("word",
              archive.status.healthy ? words.text("archive.healthy") : words.text("archive.unhealthy"))
        .time("since", archive.status.since, words)
        .text("messages", words.count("count.messages", archive.messages))
        .text("channels", words.count("count.channels", archive.channels))
        .text("users", words.count("count.people", archive.users))
        .text("commits", words.number(archive.commits))
        .text("committed", words.count("count.messages", archive.committedMessages))
        .text("duplicates", words.number(archive.duplicates))
        .flag("has_commit", archive.lastCommitAt > 0)
        .time("last_commit", archive.lastCommitAt, words)
        .flag("has_pace", archive.commitSlowestMicros > 0)
        .text("median", momentText(archive.commitMedianMicros, words))
        .text("slowest", momentText(archive.commitSlowestMicros, words))
        .text("file", bytesText(archive.fileBytes, words))
        .text("wal", bytesText(archive.walBytes, words))
        .text("epoch", archive.epoch);
    return fields;
}

PageFields gapRow(const Gap &gap, qint64 now, const PageWords &words)
{
    const qint64 until = gap.to > 0 ? gap.to : now;
    PageFields fields;
    fields.text("source", gap.source)
        .text("channel", gap.channel)
        .flag("has_channel", !gap.channel.isEmpty())
        .time("from", gap.from, words)
        .flag("is_over", gap.to > 0)
        .time("to", gap.to, words)
        .text("length", durationText(until - gap.from, words))
        .text("reason", gap.reason)
        .flag("filled", gap.filled);
    return fields;
}

} // namespace

PageFields flowFields(const ServerStatus &status, const PageWords &words)
{
    PageFields fields;
    fields.object("ingest", ingestFields(status.ingest, words))
        .object("archive", archiveFields(status.archive, words));
    return fields;
}

PageFields gapsFields(const ServerStatus &status, const PageWords &words)
{
    std::vector<PageFields> rows;
    for (const Gap &gap : status.gaps.first(std::min(shownGaps, status.gaps.size())))
        rows.push_back(gapRow(gap, status.time, words));
    PageFields fields;
    fields.flag("is_known", status.gapsKnown).flag("has_gaps", !rows.empty()).list("gaps", rows);
    return fields;
}
