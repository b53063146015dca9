// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_command.h"

#include "import_archive_sink.h"
#include "import_interrupt.h"
#include "import_job.h"
#include "import_socket_sink.h"

#include <QDir>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int exitFailed = 1;
constexpr int exitInterrupted = 130; // as shells have it for SIGINT

constexpr auto answerWait = 5s;
constexpr std::chrono::milliseconds betweenTries = 200ms;
constexpr qint64 longestTryMs = 10'000;

using SinkResult = Expected<std::unique_ptr<ImportSink>>;

SinkResult openArchive(const Config &config, std::unique_ptr<QLockFile> lock)
{
    auto sink = std::make_unique<ImportArchiveSink>(std::move(lock));
    if (const Outcome opened = sink->open(config.archivePath()); !opened)
        return tl::unexpected(opened.error());
    return sink;
}

// Whoever has the lock of the data folder has the archive: the server, or we. A server that starts or stops
// has the lock, but does not listen: that is over soon.
SinkResult openSink(const Config &config)
{
    if (!QDir().mkpath(config.dataDir))
        return failure(ErrorCode::Unavailable, u"cannot make the data folder %1"_s.arg(config.dataDir));
    QElapsedTimer trying;
    trying.start();
    for (;;) {
        auto lock = std::make_unique<QLockFile>(config.dataDir + u"/weir.lock"_s);
        lock->setStaleLockTime(0);
        if (lock->tryLock())
            return openArchive(config, std::move(lock));
        auto socket = std::make_unique<ImportSocketSink>(config.dataDir);
        const Outcome opened = socket->open(answerWait);
        if (opened)
            return socket;
        if (opened.error().code == ErrorCode::Incompatible)
            return tl::unexpected(opened.error());
        if (trying.elapsed() > longestTryMs || ImportInterrupt::isRequested())
            return failure(ErrorCode::Unavailable,
                           u"the data folder %1 is in use; %2"_s.arg(config.dataDir, opened.error().message));
        QThread::msleep(betweenTries.count());
    }
}

void print(FILE *stream, const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stream);
    std::fflush(stream);
}

void printSummary(const ImportCounts &counts, bool dryRun, qint64 elapsedMs)
{
    print(stdout, u"%1 lines: %2 messages, %3 moderation events, %4 passed over, %5 bad"_s.arg(counts.lines)
                      .arg(counts.messages)
                      .arg(counts.events)
                      .arg(counts.passedOver)
                      .arg(counts.bad));
    constexpr double msPerSecond = 1000.0;
    const QString time = u"%1 s, %2 rows/s"_s.arg(static_cast<double>(elapsedMs) / msPerSecond, 0, 'f', 1)
                             .arg(counts.rows(dryRun) * 1000 / std::max<qint64>(elapsedMs, 1));
    if (dryRun)
        return print(stdout, u"dry run: nothing was stored (%1)"_s.arg(time));
    print(stdout,
          u"stored %1, already there %2 (%3)"_s.arg(counts.accepted).arg(counts.duplicates).arg(time));
    if (counts.dropped > 0) {
        print(stderr,
              u"weir-server: %1 were not stored: the history of their channel was erased. Add the channel "
              u"again (\"Manage channels\" on /channels), then import once more."_s.arg(counts.dropped));
    }
}

} // namespace

int importFiles(const Config &config, const ImportOptions &options)
{
    const ImportInterrupt interrupt;
    std::unique_ptr<ImportSink> sink;
    if (!options.dryRun) {
        auto opened = openSink(config);
        if (!opened) {
            print(stderr, u"weir-server: "_s + opened.error().message);
            return exitFailed;
        }
        sink = std::move(*opened);
    }
    ImportProgress progress(options.dryRun);
    ImportJob job(options, config.dataDir, sink.get(), progress);
    const ImportJob::End end = job.run();
    printSummary(job.counts(), options.dryRun, progress.elapsedMs());
    const bool fromInput = options.files.contains(u"-"_s);
    if (end == ImportJob::End::Interrupted)
        print(stderr, fromInput || options.dryRun
                          ? u"weir-server: interrupted"_s
                          : u"weir-server: interrupted; the same command goes on where it was"_s);
    if (end == ImportJob::End::Done)
        return job.counts().dropped > 0 ? exitFailed : 0;
    return end == ImportJob::End::Interrupted ? exitInterrupted : exitFailed;
}
