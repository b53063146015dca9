// SPDX-License-Identifier: GPL-3.0-or-later
// weir-bench: measures, with something to compare with in the same run. See docs/perf.md.
#include "ingest_bench.h"
#include "parse_bench.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Weir beside something to compare with."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"what"_s,
                                 u"ingest: from raw lines to committed rows, beside a plain C loop. "
                                 "parse: raw lines taken apart, beside a search for their blanks."_s);
    const QCommandLineOption rows(u"rows"_s, u"Rows or lines of each side and round."_s, u"N"_s,
                                  u"1000000"_s);
    const QCommandLineOption batch(u"batch"_s, u"Rows a transaction."_s, u"N"_s, u"5000"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"How often."_s, u"N"_s, u"3"_s);
    const QCommandLineOption folder(u"folder"_s, u"Where the databases are made and left (one round only)."_s,
                                    u"DIR"_s);
    const QCommandLineOption file(
        u"file"_s, u"Raw IRC lines to parse, plain or packed; else invented ones."_s, u"FILE"_s);
    parser.addOptions({rows, batch, rounds, folder, file});
    parser.process(application);
    const QString what = parser.positionalArguments().join(u' ');
    if (what == "parse"_L1) {
        return runParseBench({std::max(parser.value(rows).toLongLong(), 1LL),
                              std::max(parser.value(rounds).toInt(), 1), parser.value(file)});
    }
    if (what != "ingest"_L1)
        parser.showHelp(2);
    IngestBenchSettings settings;
    settings.rows = parser.value(rows).toLongLong();
    settings.batch = parser.value(batch).toLongLong();
    settings.folder = parser.value(folder);
    settings.rounds = settings.folder.isEmpty() ? parser.value(rounds).toInt() : 1;
    if (settings.rows < 1 || settings.batch < 1 || settings.rows % settings.batch != 0 ||
        settings.rounds < 1) {
        qCritical("--rows must be a multiple of --batch, and all of them at least 1");
        return 2;
    }
    return runIngestBench(settings);
}
