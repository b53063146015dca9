// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor_app.h"
#include "state_mark.h"
#include "translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication::setApplicationName(u"weir-monitor"_s);
    QApplication::setApplicationVersion(QStringLiteral(WEIR_VERSION));
    QApplication::setDesktopFileName(u"weir-monitor"_s);
    QApplication app(argc, argv);
    QApplication::setWindowIcon(weirIcon());

    Translations translations;
    translations.install(QLocale());

    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QCoreApplication::translate("main", "Shows live chat while a Weir server archives it."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    const QCommandLineOption server(
        u"server"_s,
        QCoreApplication::translate("main", "Connect to this server for this run, whatever is stored."),
        u"URL"_s);
    arguments.addOption(server);
    arguments.process(app);

    std::optional<ServerAddress> wanted;
    if (arguments.isSet(server)) {
        const auto address = ServerAddress::parse(arguments.value(server));
        if (!address) {
            std::fprintf(stderr, "--server: %s\n", qUtf8Printable(address.error()));
            return 2;
        }
        wanted = *address;
    }
    const MonitorApp monitor(wanted);
    return QApplication::exec();
}
