// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "config_layer.h"
#include "server.h"
#include "signal_watcher.h"
#include "token_command.h"

#include <QCoreApplication>

#include <cstdio>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

void print(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

int fail(const Error &error)
{
    print(stderr, "weir-server: " + error.message.toUtf8() + '\n');
    return error.code == ErrorCode::InvalidInput ? 2 : 1;
}

// Every reader of the feed is an open file.
void raiseFileLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

Expected<Config> configure(const CommandLine &line)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QList<ConfigLayer> layers;
    const QString file = line.configFile.isEmpty() ? environment.value(u"WEIR_CONFIG"_s) : line.configFile;
    if (!file.isEmpty()) {
        const auto fromFile = readConfigFile(file);
        if (!fromFile)
            return tl::unexpected(fromFile.error());
        layers.append(*fromFile);
    }
    const auto fromEnvironment = readEnvironment(environment);
    if (!fromEnvironment)
        return tl::unexpected(fromEnvironment.error());
    layers.append(*fromEnvironment);
    layers.append(line.flags);
    return mergeConfig(layers);
}

int serve(QCoreApplication &application, const Config &config)
{
    SignalWatcher signalWatcher; // before any thread starts
    raiseFileLimit();
    Server server(config);
    QObject::connect(&signalWatcher, &SignalWatcher::terminationRequested, &server, &Server::shutDown);
    QObject::connect(&server, &Server::stopped, &application,
                     [](bool clean) { QCoreApplication::exit(clean ? 0 : 1); });
    if (const Outcome started = server.start(); !started)
        return fail(started.error());
    print(stdout, "listening on " + server.address().toUtf8() + '\n');
    return QCoreApplication::exec();
}

int runTokenCommand(const Config &config, const CommandLine &line)
{
    const auto token = createToken(config, line);
    if (!token)
        return fail(token.error());
    if (*token)
        print(stdout, **token + '\n');
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    // GLib's event loop is several times slower with many sockets than Qt's own.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"weir-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WEIR_VERSION));
    qSetMessagePattern(u"%{time yyyy-MM-ddThh:mm:ss.zzz} %{type} %{category}: %{message}"_s);

    const auto line = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!line)
        return fail(line.error());
    if (line->command == CommandLine::Command::Help) {
        print(stdout, helpText().toUtf8());
        return 0;
    }
    if (line->command == CommandLine::Command::Version) {
        print(stdout, "weir-server " WEIR_VERSION "\n");
        return 0;
    }
    const auto config = configure(*line);
    if (!config)
        return fail(config.error());
    if (line->command == CommandLine::Command::CreateToken)
        return runTokenCommand(*config, *line);
    return serve(application, *config);
}
