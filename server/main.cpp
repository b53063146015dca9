// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "config_layer.h"
#include "exposure.h"
#include "import_command.h"
#include "log_writer.h"
#include "server.h"
#include "signal_watcher.h"
#include "token_command.h"

#include "base/log.h"

#include <QCoreApplication>

#include <cstdio>

#include <malloc.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

void print(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

int exitCode(const Error &error)
{
    return error.code == ErrorCode::InvalidInput ? 2 : 1;
}

int fail(const Error &error)
{
    print(stderr, "weir-server: " + error.message.toUtf8() + '\n');
    return exitCode(error);
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

// Large answers are mapped one by one and go back to the system when they are sent. Left alone, the allocator
// learns from the first of them to keep what is as large, and after a crowd of slow clients it keeps the most
// they ever took.
void giveBackWhatIsLarge()
{
    constexpr int large = 128 * 1024;
    mallopt(M_MMAP_THRESHOLD, large);
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

int failToStart(const Config &config, const Error &error)
{
    if (config.logFormat == LogFormat::Text)
        return fail(error);
    qCCritical(lcApp).noquote() << error.message;
    return exitCode(error);
}

int serve(QCoreApplication &application, const Config &config)
{
    const auto warnings = checkExposure(config);
    if (!warnings)
        return failToStart(config, warnings.error());
    for (const QString &warning : *warnings)
        qCWarning(lcApp).noquote() << warning;
    SignalWatcher signalWatcher; // before any thread starts
    raiseFileLimit();
    Server server(config);
    QObject::connect(&signalWatcher, &SignalWatcher::terminationRequested, &server, &Server::shutDown);
    QObject::connect(&signalWatcher, &SignalWatcher::reloadRequested, &server, &Server::reload);
    QObject::connect(&server, &Server::stopped, &application,
                     [](bool clean) { QCoreApplication::exit(clean ? 0 : 1); });
    if (const Outcome started = server.start(); !started)
        return failToStart(config, started.error());
    print(stdout, "listening on " + server.address().toUtf8() + '\n');
    return QCoreApplication::exec();
}

int printed(const Expected<QByteArray> &answer)
{
    if (!answer)
        return fail(answer.error());
    print(stdout, *answer);
    return 0;
}

int runImport(const QStringList &arguments)
{
    const auto options = parseImportOptions(arguments);
    if (!options)
        return fail(options.error());
    if (options->help) {
        print(stdout, importHelpText().toUtf8());
        return 0;
    }
    const auto config = configure(options->line);
    return config ? importFiles(*config, *options) : fail(config.error());
}

} // namespace

int main(int argc, char *argv[])
{
    giveBackWhatIsLarge();
    // GLib's event loop is several times slower with many sockets than Qt's own.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"weir-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WEIR_VERSION));
    LogWriter log(LogFormat::Text); // until the configuration is known

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == "import"_L1)
        return runImport(arguments.mid(1));
    const auto line = parseCommandLine(arguments);
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
        return printed(token_command::create(*config, *line));
    if (line->command == CommandLine::Command::ListTokens)
        return printed(token_command::list(*config));
    if (line->command == CommandLine::Command::RevokeToken)
        return printed(token_command::revoke(*config, *line));
    log.setFormat(config->logFormat);
    return serve(application, *config);
}
