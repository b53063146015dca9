// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double microsPerMs = 1'000;
constexpr double bytesPerKiB = 1'024;
constexpr double bytesPerMiB = 1'024 * 1'024;

QString number(double value, int digits = 1)
{
    return QString::number(value, 'f', digits);
}

struct Derived
{
    explicit Derived(const LoadOptions &options, const LoadResult &result)
        : cpuSeconds(result.atEnd.cpuSeconds - result.atStart.cpuSeconds)
        , bytesPerReader(options.readers() == 0 ? 0
                                                : static_cast<double>(result.whenConnected.residentBytes -
                                                                      result.before.residentBytes) /
                                                      options.readers())
        , cpuMicrosPerFrame(
              result.sums.frames == 0 ? 0 : cpuSeconds * 1e6 / static_cast<double>(result.sums.frames))
        , cpuMicrosPerDelivery(
              result.sums.delivered == 0 ? 0 : cpuSeconds * 1e6 / static_cast<double>(result.sums.delivered))
    {}

    double cpuSeconds;
    double bytesPerReader;
    double cpuMicrosPerFrame;
    double cpuMicrosPerDelivery;
};

QString latencyText(const LatencyTally &tally)
{
    if (tally.count() == 0)
        return u"none"_s;
    const auto ms = [&](double share) {
        return number(static_cast<double>(tally.percentile(share)) / microsPerMs);
    };
    return u"p50 %1  p90 %2  p99 %3  p99.9 %4  largest %5 ms"_s.arg(
        ms(0.5), ms(0.9), ms(0.99), ms(0.999), number(static_cast<double>(tally.largest()) / microsPerMs));
}

QJsonObject latencyJson(const LatencyTally &tally)
{
    const auto ms = [&](double share) { return static_cast<double>(tally.percentile(share)) / microsPerMs; };
    return {{u"count"_s, static_cast<qint64>(tally.count())},
            {u"p50_ms"_s, ms(0.5)},
            {u"p90_ms"_s, ms(0.9)},
            {u"p99_ms"_s, ms(0.99)},
            {u"p999_ms"_s, ms(0.999)},
            {u"largest_ms"_s, static_cast<double>(tally.largest()) / microsPerMs}};
}

} // namespace

bool hasFaults(const LoadOptions &options, const LoadResult &result)
{
    const FeedLedger::Sums &sums = result.sums;
    return result.known < result.sent || sums.lost > 0 || sums.twice > 0 || sums.outOfOrder > 0 ||
           sums.unread > 0 || result.mistaken > 0 || result.connected < options.readers() ||
           result.readingEnded > 0 || result.stormSeconds == -2 ||
           std::any_of(result.pages.begin(), result.pages.end(),
                       [](const auto &page) { return page.second.failed > 0; });
}

QString loadReportText(const LoadOptions &options, const LoadResult &result)
{
    const FeedLedger::Sums &sums = result.sums;
    const Derived derived(options, result);
    QString text;
    QTextStream out(&text);
    out << "readers     " << result.connected << " of " << options.readers() << " connected, " << result.ended
        << " ended by the server\n";
    out << "sent        " << result.sent << " messages in " << number(result.sendingSeconds) << " s ("
        << number(static_cast<double>(result.sent) / result.sendingSeconds, 0) << " a second), "
        << result.acknowledged << " acknowledged, " << result.known << " seen or acknowledged, "
        << result.refused << " posts refused for a while\n";
    out << "delivered   " << sums.delivered << " messages in " << sums.frames << " frames, "
        << number(static_cast<double>(result.bytes) / bytesPerMiB) << " MiB\n";
    out << "lost        " << sums.lost << "   twice " << sums.twice << "   out of order " << sums.outOfOrder
        << " frames   marked as skipped " << sums.skipped << "   resets " << sums.resets
        << "   not looked into " << sums.unread << " frames with " << sums.unknown << " messages\n";
    out << "since sent  " << latencyText(result.sinceSent) << '\n';
    if (result.sinceAcknowledged.count() > 0)
        out << "since ack   " << latencyText(result.sinceAcknowledged) << '\n';
    if (result.stormSeconds >= 0)
        out << "storm       every reader was back after " << number(result.stormSeconds, 2) << " s\n";
    else if (result.stormSeconds == -2)
        out << "storm       not every reader came back\n";
    if (options.serverPid != 0) {
        out << "server      " << number(derived.cpuSeconds, 2) << " s of CPU, "
            << number(derived.cpuMicrosPerFrame, 2) << " us a frame, "
            << number(derived.cpuMicrosPerDelivery, 2) << " us a message delivered\n";
        out << "memory      " << number(static_cast<double>(result.atEnd.residentBytes) / bytesPerMiB)
            << " MiB at the end, " << number(derived.bytesPerReader / bytesPerKiB) << " KiB a reader\n";
    }
    for (const auto &[kind, figures] : result.pages)
        out << "page        " << QString::fromStdString(kind).leftJustified(22) << latencyText(figures.took)
            << "   " << figures.took.count() << " asked for, " << figures.failed << " failed\n";
    for (const std::string &problem : result.problems)
        out << "problem     " << QString::fromStdString(problem) << '\n';
    return text;
}

QByteArray loadReportJson(const LoadOptions &options, const LoadResult &result)
{
    const FeedLedger::Sums &sums = result.sums;
    const Derived derived(options, result);
    QJsonArray problems;
    for (const std::string &problem : result.problems)
        problems.append(QString::fromStdString(problem));
    QJsonObject pages;
    for (const auto &[kind, figures] : result.pages) {
        QJsonObject page = latencyJson(figures.took);
        page.insert(u"failed"_s, static_cast<qint64>(figures.failed));
        pages.insert(QString::fromStdString(kind), page);
    }
    const QJsonObject report{{u"readers"_s, options.readers()},
                             {u"connected"_s, result.connected},
                             {u"ended"_s, result.ended},
                             {u"ended_reading"_s, result.readingEnded},
                             {u"sent"_s, static_cast<qint64>(result.sent)},
                             {u"sending_seconds"_s, result.sendingSeconds},
                             {u"acknowledged"_s, static_cast<qint64>(result.acknowledged)},
                             {u"known"_s, static_cast<qint64>(result.known)},
                             {u"refused_posts"_s, static_cast<qint64>(result.refused)},
                             {u"delivered"_s, static_cast<qint64>(sums.delivered)},
                             {u"frames"_s, static_cast<qint64>(sums.frames)},
                             {u"bytes"_s, static_cast<qint64>(result.bytes)},
                             {u"lost"_s, static_cast<qint64>(sums.lost)},
                             {u"twice"_s, static_cast<qint64>(sums.twice)},
                             {u"out_of_order"_s, static_cast<qint64>(sums.outOfOrder)},
                             {u"skipped"_s, static_cast<qint64>(sums.skipped)},
                             {u"resets"_s, static_cast<qint64>(sums.resets)},
                             {u"not_looked_into"_s, static_cast<qint64>(sums.unread)},
                             {u"unknown"_s, static_cast<qint64>(sums.unknown)},
                             {u"since_sent"_s, latencyJson(result.sinceSent)},
                             {u"since_acknowledged"_s, latencyJson(result.sinceAcknowledged)},
                             {u"storm_seconds"_s, result.stormSeconds},
                             {u"server_cpu_seconds"_s, derived.cpuSeconds},
                             {u"server_cpu_us_per_frame"_s, derived.cpuMicrosPerFrame},
                             {u"server_cpu_us_per_message"_s, derived.cpuMicrosPerDelivery},
                             {u"server_bytes"_s, static_cast<qint64>(result.atEnd.residentBytes)},
                             {u"server_bytes_per_reader"_s, derived.bytesPerReader},
                             {u"pages"_s, pages},
                             {u"problems"_s, problems},
                             {u"has_faults"_s, hasFaults(options, result)}};
    return QJsonDocument(report).toJson();
}
