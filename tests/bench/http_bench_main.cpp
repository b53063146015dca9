// SPDX-License-Identifier: GPL-3.0-or-later
// weir-bench-http: requests a second through the gate, beside the same answers through Qt's own HTTP server
// in the same process, in turns. wrk asks; it shares the machine.
#include "plain_http_server.h"
#include "server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Load
{
    int connections;
    int seconds;
};

// What wrk counted; none when it failed, or when an answer was an error.
std::optional<double> requestsPerSecond(const QString &url, const Load &load)
{
    QProcess wrk;
    wrk.setProcessChannelMode(QProcess::MergedChannels);
    QEventLoop wait; // this thread serves meanwhile
    QObject::connect(&wrk, &QProcess::finished, &wait, &QEventLoop::quit);
    QObject::connect(&wrk, &QProcess::errorOccurred, &wait, &QEventLoop::quit);
    wrk.start(u"wrk"_s, {u"--threads"_s, u"1"_s, u"--connections"_s, QString::number(load.connections),
                         u"--duration"_s, u"%1s"_s.arg(load.seconds), url});
    wait.exec();
    const QString said = QString::fromUtf8(wrk.readAll());
    static const QRegularExpression rate(u"Requests/sec:\\s*([0-9.]+)"_s);
    const auto match = rate.match(said);
    if (match.hasMatch() && !said.contains("Non-2xx"_L1) && !said.contains("Socket errors"_L1))
        return match.captured(1).toDouble();
    qCritical().noquote() << "wrk failed:" << wrk.errorString() << said;
    return {};
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

int measure(const QString &gate, const QString &plain, const Load &load, int rounds)
{
    QTextStream out(stdout);
    out << u"requests a second, %1 connections, %2 s; medians of %3\n"_s.arg(load.connections)
               .arg(load.seconds)
               .arg(rounds)
        << "path           gate       QHttpServer  ratio\n";
    for (const QString &path : {u"/healthz"_s, u"/"_s}) {
        QList<double> gates;
        QList<double> plains;
        for (int round = 0; round < rounds; ++round) {
            const auto ours = requestsPerSecond(gate + path, load);
            const auto theirs = requestsPerSecond(plain + path, load);
            if (!ours || !theirs)
                return 1;
            gates.append(*ours);
            plains.append(*theirs);
        }
        out << u"%1 %2 %3 %4\n"_s.arg(path, -10)
                   .arg(median(gates), 12, 'f', 0)
                   .arg(median(plains), 15, 'f', 0)
                   .arg(median(gates) / median(plains), 8, 'f', 2);
        out.flush();
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1"); // as weir-server does
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        u"Requests a second through Weir's gate, beside the same answers through QHttpServer."_s);
    options.addHelpOption();
    options.addOptions({{u"connections"_s, u"That wrk holds."_s, u"N"_s, u"64"_s},
                        {u"seconds"_s, u"Of each side, path and round."_s, u"N"_s, u"5"_s},
                        {u"rounds"_s, u"How often."_s, u"N"_s, u"3"_s}});
    options.process(application);

    const QTemporaryDir folder;
    Config config;
    config.port = 0;
    config.dataDir = folder.path();
    config.demo.emplace(); // so that the home page has something to show
    Server server(config);
    if (const Outcome started = server.start(); !started) {
        qCritical().noquote() << started.error().message;
        return 1;
    }
    PlainHttpServer plain(server.handler());
    const quint16 port = plain.open();
    const Load load{std::max(options.value(u"connections"_s).toInt(), 1),
                    std::max(options.value(u"seconds"_s).toInt(), 1)};
    const int result = measure(server.address(), u"http://127.0.0.1:%1"_s.arg(port), load,
                               std::max(options.value(u"rounds"_s).toInt(), 1));
    QEventLoop stopping;
    QObject::connect(&server, &Server::stopped, &stopping, &QEventLoop::quit);
    QMetaObject::invokeMethod(&server, &Server::shutDown, Qt::QueuedConnection);
    stopping.exec();
    return result;
}
