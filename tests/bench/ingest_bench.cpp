// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest_bench.h"

#include "archive_schema.h"
#include "archive_writer.h"
#include "base/time_text.h"
#include "invented_lines.h"
#include "irc_line.h"
#include "irc_message_mapper.h"
#include "plain_archive.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int channels = 50;
constexpr int users = 50'000;
constexpr double nsPerSecond = 1e9;

struct Times
{
    qint64 parsingNs = 0;
    qint64 weirNs = 0; // with parsing
    qint64 plainNs = 0;
};

SourceEvents parse(const QList<QByteArray> &lines, const IrcMessageMapper &mapper)
{
    const IrcIsupport isupport;
    const qint64 now = utcNowMs();
    SourceEvents events;
    events.reserve(lines.size());
    for (const QByteArray &bytes : lines) {
        const auto line = IrcLine::parse(bytes);
        events.append(SourceEvent{mapper.map(*line, isupport, now).message, {}});
    }
    return events;
}

void makeEmptyArchive(const QString &path)
{
    const auto connection = SqlConnection::open(path, SqlConnection::Access::Write);
    if (!connection || !migrateArchive(**connection))
        qFatal("cannot make %s", qPrintable(path));
}

Times measure(const IngestBenchSettings &settings, const QString &folder, quint32 seed)
{
    ArchiveWriter writer(folder + u"/weir.db"_s);
    if (const Outcome opened = writer.open(); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    makeEmptyArchive(folder + u"/plain.db"_s);
    PlainArchive plain(folder + u"/plain.db"_s);

    InventedLines invented(seed, channels, users);
    const IrcMessageMapper mapper("bench");
    Times times;
    QElapsedTimer timer;
    IngestBatch batch;
    for (qint64 done = 0; done < settings.rows; done += settings.batch) {
        QList<QByteArray> lines;
        for (qint64 i = 0; i < settings.batch; ++i)
            lines.append(invented.next());
        timer.start();
        batch.events = parse(lines, mapper);
        times.parsingNs += timer.nsecsElapsed();
        ++batch.number;
        writer.commit(batch);
        times.weirNs += timer.nsecsElapsed();

        ChatMessages messages;
        for (const SourceEvent &event : std::as_const(batch.events))
            messages.append(*event.message());
        timer.start();
        plain.write(messages);
        times.plainNs += timer.nsecsElapsed();
    }
    if (writer.totals().messages != settings.rows)
        qFatal("%lld rows were written, %lld expected", writer.totals().messages, settings.rows);
    return times;
}

} // namespace

int runIngestBench(const IngestBenchSettings &settings)
{
    QTextStream out(stdout);
    out << "ingest: " << settings.rows << " rows, " << settings.batch
        << " a transaction, full-text index on\n"
        << "round  weir rows/s  (parsing)  plain rows/s  ratio\n";
    QList<double> ratios;
    for (int round = 1; round <= settings.rounds; ++round) {
        const QTemporaryDir temporary;
        const QString folder = settings.folder.isEmpty() ? temporary.path() : settings.folder;
        QDir().mkpath(folder);
        const Times times = measure(settings, folder, static_cast<quint32>(round));
        const auto perSecond = [&](qint64 ns) {
            return qRound64(static_cast<double>(settings.rows) * nsPerSecond / static_cast<double>(ns));
        };
        ratios.append(static_cast<double>(times.plainNs) / static_cast<double>(times.weirNs));
        out << qSetFieldWidth(5) << round << qSetFieldWidth(13) << perSecond(times.weirNs)
            << qSetFieldWidth(11) << perSecond(times.parsingNs) << qSetFieldWidth(14)
            << perSecond(times.plainNs) << qSetFieldWidth(7) << QString::number(ratios.last(), 'f', 2)
            << qSetFieldWidth(0) << '\n'
            << Qt::flush;
    }
    std::sort(ratios.begin(), ratios.end());
    out << "median ratio " << QString::number(ratios.at(ratios.size() / 2), 'f', 2) << '\n';
    return 0;
}
