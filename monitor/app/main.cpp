// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_ring.h"
#include "monitor_app.h"
#include "quit_signals.h"
#include "single_instance.h"
#include "state_mark.h"
#include "translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("main", text);
}

// What the command line asks for; none: it cannot be understood, and that was said.
std::optional<MonitorApp::Start> startOf(const QCommandLineParser &arguments)
{
    MonitorApp::Start start;
    start.isHidden = arguments.isSet(u"hidden"_s);
    start.link = arguments.positionalArguments().value(0);
    if (!arguments.isSet(u"server"_s))
        return start;
    const auto address = ServerAddress::parse(arguments.value(u"server"_s));
    if (!address) {
        std::fprintf(stderr, "--server: %s\n", qUtf8Printable(address.error()));
        return {};
    }
    start.server = *address;
    return start;
}

} // namespace

int main(int argc, char *argv[])
{
    const LogRing log;
    QApplication::setApplicationName(u"weir-monitor"_s);
    QApplication::setApplicationVersion(QStringLiteral(WEIR_VERSION));
    QApplication::setDesktopFileName(u"weir-monitor"_s);
    QApplication app(argc, argv);
    QApplication::setWindowIcon(weirIcon());

    Translations translations;
    translations.install(QLocale());

    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("main", "Shows live chat while a Weir server archives it.")));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addOptions(
        {{u"server"_s,
          words(QT_TRANSLATE_NOOP("main", "Connect to this server for this run, whatever is stored.")),
          u"URL"_s},
         {u"hidden"_s,
          words(QT_TRANSLATE_NOOP("main", "Start in the tray, or minimised where there is none."))},
         {u"new"_s, words(QT_TRANSLATE_NOOP("main", "Start one more monitor, though another one runs."))}});
    arguments.addPositionalArgument(
        u"link"_s, words(QT_TRANSLATE_NOOP("main", "A link to a message, as 'Copy link' gives it.")),
        u"[link]"_s);
    arguments.process(app);

    const auto start = startOf(arguments);
    if (!start)
        return 2;
    SingleInstance instance(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    const bool mayBeSecond = arguments.isSet(u"new"_s) || start->server;
    if (!mayBeSecond && instance.claim() == SingleInstance::Claim::Later && instance.tell(start->link))
        return 0;
    const QuitSignals quitSignals;
    MonitorApp monitor(*start, &log);
    QObject::connect(&quitSignals, &QuitSignals::received, &monitor, &MonitorApp::quit);
    QObject::connect(&instance, &SingleInstance::told, &monitor, &MonitorApp::open);
    return QApplication::exec();
}
