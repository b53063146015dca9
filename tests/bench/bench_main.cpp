// SPDX-License-Identifier: GPL-3.0-or-later
// weir-bench: measures, with something to compare with in the same run. See docs/perf.md.
#include "archive_maker.h"
#include "bare_fanout.h"
#include "fanout_bench.h"
#include "ingest_bench.h"
#include "parse_bench.h"
#include "render_bench.h"
#include "weir_fanout.h"

#include <sys/resource.h>

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class Options final
{
public:
    explicit Options(const QCoreApplication &application)
    {
        m_parser.setApplicationDescription(u"Measures Weir beside something to compare with."_s);
        m_parser.addHelpOption();
        m_parser.addPositionalArgument(u"what"_s,
                                       u"ingest: from raw lines to committed rows, beside a plain C loop. "
                                       "parse: raw lines taken apart, beside a search for their blanks. "
                                       "fanout: frames to many clients, beside a bare epoll loop. "
                                       "render: pages and frames of the feed, beside copying as many bytes. "
                                       "archive: makes an archive to measure pages on. "
                                       "storage: what its parts take on disk."_s);
        m_parser.addOptions({
            {u"rows"_s, u"ingest, parse, archive: rows or lines, of each side and round."_s, u"N"_s,
             u"1000000"_s},
            {u"batch"_s, u"ingest: rows a transaction."_s, u"N"_s, u"5000"_s},
            {u"rounds"_s, u"How often."_s, u"N"_s, u"3"_s},
            {u"folder"_s, u"ingest, archive, storage: where the databases are made and left."_s, u"DIR"_s},
            {u"file"_s, u"parse: raw IRC lines, plain or packed; else invented ones."_s, u"FILE"_s},
            {u"milliseconds"_s, u"render: how long each side of each case is measured."_s, u"N"_s, u"500"_s},
            {u"clients"_s, u"fanout: clients, for example 1000,4000."_s, u"LIST"_s, u"1000,4000"_s},
            {u"bytes"_s, u"fanout: bytes of a frame, for example 200,2000."_s, u"LIST"_s, u"200,2000"_s},
            {u"peers"_s, u"fanout: others to measure beside, nchan,nats; see scripts/bench peers."_s,
             u"LIST"_s},
            {u"per-second"_s, u"fanout: frames a second to each client."_s, u"N"_s, u"20"_s},
            {u"seconds"_s, u"fanout: seconds that are measured, of each side and round."_s, u"N"_s, u"5"_s},
        });
        m_parser.process(application);
    }

    QString what() const { return m_parser.positionalArguments().join(u' '); }
    QString text(const QString &name) const { return m_parser.value(name); }

    QString folder()
    {
        if (text(u"folder"_s).isEmpty())
            showHelp();
        return text(u"folder"_s);
    }

    int number(const QString &name) const { return std::max(m_parser.value(name).toInt(), 1); }

    QList<int> numbers(const QString &name) const
    {
        QList<int> list;
        for (const QString &part : m_parser.value(name).split(u','))
            list.append(std::max(part.toInt(), 1));
        return list;
    }

    [[noreturn]] void showHelp() { m_parser.showHelp(2); }

private:
    QCommandLineParser m_parser;
};

int benchIngest(const Options &options)
{
    IngestBenchSettings settings;
    settings.rows = options.text(u"rows"_s).toLongLong();
    settings.batch = options.text(u"batch"_s).toLongLong();
    settings.folder = options.text(u"folder"_s);
    settings.rounds = settings.folder.isEmpty() ? options.number(u"rounds"_s) : 1;
    if (settings.rows < 1 || settings.batch < 1 || settings.rows % settings.batch != 0) {
        qCritical("--rows must be a multiple of --batch, and both at least 1");
        return 2;
    }
    return runIngestBench(settings);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1"); // as weir-server does
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max; // sides that are started inherit it
    setrlimit(RLIMIT_NOFILE, &files);
    const QCoreApplication application(argc, argv);
    Options options(application);
    const QString what = options.what();
    if (what == "ingest"_L1)
        return benchIngest(options);
    if (what == "parse"_L1)
        return runParseBench({std::max(options.text(u"rows"_s).toLongLong(), 1LL),
                              options.number(u"rounds"_s), options.text(u"file"_s)});
    if (what == "fanout"_L1)
        return runFanoutBench({options.numbers(u"clients"_s), options.numbers(u"bytes"_s),
                               options.number(u"per-second"_s), options.number(u"seconds"_s),
                               options.number(u"rounds"_s), options.text(u"peers"_s).split(u',')});
    if (what == "render"_L1)
        return runRenderBench(options.number(u"milliseconds"_s), options.number(u"rounds"_s));
    if (what == "archive"_L1)
        return makeBenchArchive(options.folder(), std::max(options.text(u"rows"_s).toLongLong(), 1LL));
    if (what == "storage"_L1)
        return reportStorage(options.folder());
    if (what == "serve-weir"_L1)
        return runWeirFanout(options.number(u"bytes"_s), options.number(u"per-second"_s));
    if (what == "serve-bare"_L1)
        runBareFanout(options.number(u"bytes"_s), options.number(u"per-second"_s));
    options.showHelp();
}
