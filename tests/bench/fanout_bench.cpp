// SPDX-License-Identifier: GPL-3.0-or-later
#include "fanout_bench.h"

#include "fanout_side.h"
#include "peers/nats_side.h"
#include "peers/nchan_side.h"

#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int64_t microsPerSecond = 1'000'000;

struct Competitor
{
    QString name;
    std::function<std::unique_ptr<FanoutSide>(const FanoutFrames &)> start;
    QList<double> microsPerFrame; // by round
};

struct Measured
{
    double microsPerFrame = 0;
    bool isWhole = false;
};

Measured measure(const Competitor &competitor, int clients, int bytes, const FanoutBenchSettings &settings)
{
    const auto side = competitor.start({bytes, settings.perSecond});
    const auto crowd = side->crowd(clients);
    crowd->runFor(microsPerSecond); // what connecting has left to do
    const double before = side->cpuSeconds();
    const int64_t framesBefore = crowd->frames();
    crowd->runFor(settings.seconds * microsPerSecond);
    const double cpu = side->cpuSeconds() - before;
    const int64_t frames = crowd->frames() - framesBefore;
    return {frames == 0 ? 0 : cpu * microsPerSecond / static_cast<double>(frames),
            frames > 0 && crowd->isWhole()};
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

// Weir comes first: the others are what it is compared with.
QList<Competitor> competitors(const QStringList &peers)
{
    QList<Competitor> list{{u"weir"_s, weirSide, {}}, {u"bare"_s, bareSide, {}}};
    if (peers.contains(u"nchan"_s))
        list.append({u"nchan"_s, nchanSide, {}});
    if (peers.contains(u"nats"_s))
        list.append({u"nats"_s, natsSide, {}});
    return list;
}

void printRow(QTextStream &out, int clients, int bytes, const QList<Competitor> &list)
{
    out << qSetFieldWidth(7) << clients << bytes << qSetFieldWidth(11);
    for (const Competitor &one : list)
        out << QString::number(median(one.microsPerFrame), 'f', 2);
    for (const Competitor &one : list.sliced(1)) {
        QList<double> ratios;
        for (qsizetype round = 0; round < one.microsPerFrame.size(); ++round)
            ratios.append(list.first().microsPerFrame[round] / one.microsPerFrame[round]);
        out << QString::number(median(ratios), 'f', 2);
    }
    out << qSetFieldWidth(0) << '\n' << Qt::flush;
}

} // namespace

int runFanoutBench(const FanoutBenchSettings &settings)
{
    QTextStream out(stdout);
    out << "fanout: server CPU for a frame delivered in microseconds, " << settings.perSecond
        << " frames a second to each client; medians of " << settings.rounds << "\nclients  bytes";
    const QList<Competitor> all = competitors(settings.peers);
    for (const Competitor &one : all)
        out << one.name.rightJustified(11);
    for (const Competitor &one : all.sliced(1))
        out << (u"weir/"_s + one.name).rightJustified(11);
    out << '\n' << Qt::flush;
    bool isWhole = true;
    for (const int clients : settings.clients) {
        for (const int bytes : settings.bytes) {
            QList<Competitor> list = all;
            for (int round = 0; round < settings.rounds; ++round) {
                for (Competitor &one : list) {
                    const Measured measured = measure(one, clients, bytes, settings);
                    const bool isOurs = one.name == "weir"_L1 || one.name == "bare"_L1;
                    if (!measured.isWhole && !isOurs)
                        out << "(some clients of " << one.name << " were behind at the end of a round)\n";
                    isWhole = isWhole && (measured.isWhole || !isOurs);
                    one.microsPerFrame.append(measured.microsPerFrame);
                }
            }
            printRow(out, clients, bytes, list);
        }
    }
    out << (isWhole ? "every client of weir and bare had every frame\n" : "FRAMES WERE LOST\n");
    return isWhole ? 0 : 1;
}
