// SPDX-License-Identifier: GPL-3.0-or-later
#include "quit_signals.h"

#include "feed_test_server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

class QuitSignalsTest final : public QObject
{
    Q_OBJECT

    static void addKinds()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

private Q_SLOTS:
    void tellsOfASignal_data() { addKinds(); }

    void tellsOfASignal()
    {
        QFETCH(const int, kind);
        const auto before = std::signal(kind, SIG_DFL); // that of Qt Test
        {
            const QuitSignals watcher;
            QSignalSpy received(&watcher, &QuitSignals::received);
            std::raise(kind);
            QTRY_COMPARE(received.size(), 1);
            // A program that does not end on the first ends on the second.
            struct sigaction now
            {};
            QCOMPARE(sigaction(kind, nullptr, &now), 0);
            QVERIFY(now.sa_handler == SIG_DFL);
        }
        std::signal(kind, before);
    }

    void whatIsIgnoredStaysSo()
    {
        const auto before = std::signal(SIGHUP, SIG_IGN);
        {
            const QuitSignals watcher;
            QSignalSpy received(&watcher, &QuitSignals::received);
            std::raise(SIGHUP);
            QVERIFY(!received.wait(100));
        }
        QVERIFY(std::signal(SIGHUP, before) == SIG_IGN);
    }

    void theMonitorEndsAsWhenItIsClosed_data() { addKinds(); }

    void theMonitorEndsAsWhenItIsClosed()
    {
        QFETCH(const int, kind);
        const QTemporaryDir folder;
        FeedTestServer server;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        for (const QString &place : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(place, folder.path());
        QProcess monitor;
        monitor.setProcessEnvironment(environment);
        monitor.start(qEnvironmentVariable("WEIR_BIN_DIR") + "/weir-monitor"_L1,
                      {u"--server"_s, server.address()});
        QVERIFY2(monitor.waitForStarted(), qPrintable(monitor.errorString()));
        QTRY_VERIFY_WITH_TIMEOUT(server.connections() > 0, 30'000);
        ::kill(static_cast<pid_t>(monitor.processId()), kind);
        QVERIFY(monitor.waitForFinished(30'000));
        QCOMPARE(monitor.exitStatus(), QProcess::NormalExit);
        QCOMPARE(monitor.exitCode(), 0);
        const QSettings saved(folder.filePath(u"weir/monitor.ini"_s), QSettings::IniFormat);
        QVERIFY(!saved.value(u"layout/window"_s).toByteArray().isEmpty());
        QVERIFY(!saved.value(u"layout/tabs"_s).toByteArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(QuitSignalsTest)
#include "quit_signals_test.moc"
