// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse_bench.h"

#include "import_file.h"
#include "invented_lines.h"
#include "irc_line.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype differentLines = 20'000; // some MiB: more than the caches near the core
constexpr double nsPerSecond = 1e9;

QList<QByteArray> inventedLines()
{
    InventedLines invented(1, 50, 50'000);
    QList<QByteArray> lines;
    while (lines.size() < differentLines)
        lines.append(invented.next());
    return lines;
}

QList<QByteArray> linesOf(const QString &path)
{
    ImportFile file;
    QList<QByteArray> lines;
    if (const Outcome opened = file.open(path); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    while (lines.size() < differentLines) {
        const auto step = file.next();
        if (!step)
            qFatal("%s", qPrintable(step.error().message));
        if (*step == ImportFile::Step::End)
            break;
        if (*step == ImportFile::Step::Line && !file.line().isEmpty())
            lines.append(file.line().toByteArray());
    }
    if (lines.isEmpty())
        qFatal("%s has no lines", qPrintable(path));
    return lines;
}

qint64 parseAll(const QList<QByteArray> &lines, qint64 count)
{
    qint64 params = 0;
    for (qint64 done = 0; done < count; ++done) {
        const auto line = IrcLine::parse(lines[done % lines.size()]);
        params += line ? static_cast<qint64>(line->paramCount) : 0;
    }
    return params;
}

qint64 findBlanks(const QList<QByteArray> &lines, qint64 count)
{
    qint64 blanks = 0;
    for (qint64 done = 0; done < count; ++done) {
        const QByteArray &line = lines[done % lines.size()];
        const char *end = line.constData() + line.size();
        const void *found = line.constData();
        while ((found = memchr(found, ' ', static_cast<size_t>(end - static_cast<const char *>(found))))) {
            ++blanks;
            found = static_cast<const char *>(found) + 1;
        }
    }
    return blanks;
}

template <class Work>
qint64 timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    if (work() == 0)
        qFatal("there is nothing in the lines");
    return timer.nsecsElapsed();
}

} // namespace

int runParseBench(const ParseBenchSettings &settings)
{
    const QList<QByteArray> lines = settings.file.isEmpty() ? inventedLines() : linesOf(settings.file);
    qint64 bytes = 0;
    for (const QByteArray &line : lines)
        bytes += line.size();
    QTextStream out(stdout);
    out << "parse: " << settings.lines << " lines of " << bytes / lines.size() << " bytes on average\n"
        << "round  weir lines/s  blanks lines/s  ratio\n";
    QList<double> ratios;
    for (int round = 1; round <= settings.rounds; ++round) {
        const qint64 weir = timed([&] { return parseAll(lines, settings.lines); });
        const qint64 blanks = timed([&] { return findBlanks(lines, settings.lines); });
        const auto perSecond = [&](qint64 ns) {
            return qRound64(static_cast<double>(settings.lines) * nsPerSecond / static_cast<double>(ns));
        };
        ratios.append(static_cast<double>(blanks) / static_cast<double>(weir));
        out << qSetFieldWidth(5) << round << qSetFieldWidth(14) << perSecond(weir) << qSetFieldWidth(16)
            << perSecond(blanks) << qSetFieldWidth(7) << QString::number(ratios.last(), 'f', 2)
            << qSetFieldWidth(0) << '\n'
            << Qt::flush;
    }
    std::sort(ratios.begin(), ratios.end());
    out << "median ratio " << QString::number(ratios.at(ratios.size() / 2), 'f', 2) << '\n';
    return 0;
}
