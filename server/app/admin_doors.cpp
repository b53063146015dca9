// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin_doors.h"

#include "archive_writer.h"
#include "feed_hub.h"
#include "sql_archive_reader.h"

namespace {

QHash<Utf8, Source *> byName(const QList<Source *> &sources)
{
    QHash<Utf8, Source *> named;
    for (Source *source : sources) {
        Utf8 name;
        QMetaObject::invokeMethod(
            source, [&] { name = source->status().name; }, Qt::BlockingQueuedConnection);
        named.insert(name, source);
    }
    return named;
}

QList<PlannedSource> plannedSources(const Config &config)
{
    QList<PlannedSource> planned;
    for (const IrcSettings &settings : config.irc)
        planned.append({settings.name, "irc", settings.channels});
    if (config.twitch)
        planned.append({TwitchSettings::sourceName, "twitch", config.twitch->channels});
    return planned;
}

StatusReport::Parts reportParts(const AdminDoors::Parts &parts)
{
    Ingest::Limits limits;
    limits.highWaterEvents = parts.config.ingestQueue;
    return {parts.sources, parts.ingest,  limits,    parts.config.spoolLimit,
            parts.reader,  parts.readers, parts.hub, parts.config.archivePath()};
}

} // namespace

Expected<std::unique_ptr<AdminDoors>> AdminDoors::open(const Parts &parts)
{
    const auto rows = parts.reader.listening().result();
    if (!rows)
        return tl::unexpected(rows.error());
    const ChannelPlan plan(plannedSources(parts.config), *rows);
    return std::unique_ptr<AdminDoors>(new AdminDoors(parts, byName(parts.sources), plan));
}

AdminDoors::AdminDoors(const Parts &parts, const QHash<Utf8, Source *> &sources, const ChannelPlan &plan)
    : m_report(reportParts(parts), parts.epoch, parts.totals)
    , m_desk(plan, sources, parts.writer, parts.reader)
{
    QObject::connect(&parts.writer, &ArchiveWriter::committed, &m_report, &StatusReport::noteCommit);
    QObject::connect(&parts.writer, &ArchiveWriter::channelErased, &m_report, &StatusReport::noteErased);
    QObject::connect(&parts.writer, &ArchiveWriter::channelErased, &m_desk, &ChannelDesk::noteErased);
    QObject::connect(&parts.writer, &ArchiveWriter::channelErased, &parts.hub, &FeedHub::forgetChannel);
    QObject::connect(&parts.writer, &ArchiveWriter::messagesMarked, &parts.hub, &FeedHub::markDeleted);
    for (const Source *source : parts.sources)
        QObject::connect(source, &Source::statusChanged, &m_desk, &ChannelDesk::setSourceStatus);
    parts.hub.setReportLoader([this] { return m_report.report(); });
    m_desk.tellSources();
    m_desk.noteErased(); // one may have come to its end before it was listened for
}
