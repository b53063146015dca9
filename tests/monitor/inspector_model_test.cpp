// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics.h"
#include "feed_client.h"
#include "inspector_model.h"
#include "real_server.h"
#include "report_watch.h"
#include "status_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const FeedTiming quick{.pingInterval = 100ms, .firstRetry = 50ms, .longestRetry = 200ms};

const InspectorRow *rowNamed(const InspectorGroup &group, const QString &name)
{
    for (const InspectorRow &row : group.rows) {
        if (row.name == name)
            return &row;
    }
    return nullptr;
}

QString words(const InspectorGroup &group, const QString &name)
{
    const InspectorRow *row = rowNamed(group, name);
    return row ? row->words : u"(no row)"_s;
}

} // namespace

// The inspector on the real client and the real server.
class InspectorModelTest final : public QObject
{
    Q_OBJECT

    struct Monitor
    {
        Monitor()
        {
            QObject::connect(&client, &FeedClient::stateChanged, &status, &StatusModel::setConnection);
            QObject::connect(&client, &FeedClient::statusReceived, &status, &StatusModel::setServer);
        }
        void start(const RealServer &server, const QByteArray &token)
        {
            client.start(*ServerAddress::parse(server.address()), token);
        }

        FeedClient client{nullptr, quick};
        StatusModel status;
        ReportWatch report{&client, nullptr, quick};
        InspectorModel model{&client, &status, &report};
        QObject window;
    };

    static QStringList tokensNeeded()
    {
        return {u"--demo=50"_s, u"--read-access"_s, u"token"_s, u"--status-access"_s, u"admin"_s};
    }

private Q_SLOTS:
    void anAdminSeesEverything()
    {
        RealServer server(tokensNeeded());
        QVERIFY(server.start());
        Monitor monitor;
        monitor.model.setWatched(&monitor.window, true);
        QCOMPARE(monitor.model.feed().rows.first().name, u"no server is set"_s);
        QVERIFY(monitor.model.sources().note.contains("without a connection"_L1));

        monitor.start(server, server.token(u"admin"_s));
        QTRY_VERIFY_WITH_TIMEOUT(rowNamed(monitor.model.archive(), u"Commits"_s), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(words(monitor.model.archive(), u"Commits"_s).contains("at most"_L1), 15'000);
        QTRY_COMPARE(monitor.model.feed().rows.first().words, u"live"_s);
        const InspectorRow feed = monitor.model.feed().rows.first();
        QCOMPARE(feed.name, server.address());
        QCOMPARE(feed.health, Health::Live);
        QVERIFY(feed.since.startsWith("since "_L1));
        QTRY_VERIFY(words(monitor.model.feed(), u"Latency"_s).endsWith(" ms"_L1));
        QTRY_VERIFY_WITH_TIMEOUT(words(monitor.model.feed(), u"Lag"_s).endsWith(" s"_L1), 15'000);
        QTRY_VERIFY(words(monitor.model.feed(), u"Position"_s).contains(u'-'));
        QVERIFY(words(monitor.model.feed(), u"Server"_s).startsWith("Weir "_L1));
        QCOMPARE(words(monitor.model.feed(), u"Reconnects"_s), u"none"_s);

        QTRY_VERIFY(rowNamed(monitor.model.sources(), u"demo"_s));
        QCOMPARE(rowNamed(monitor.model.sources(), u"demo"_s)->health, Health::Live);
        QTRY_VERIFY2(rowNamed(monitor.model.sources(), u"demo"_s)->note.startsWith("last message now"_L1),
                     qPrintable(rowNamed(monitor.model.sources(), u"demo"_s)->note));

        QCOMPARE(words(monitor.model.archive(), u"Archive"_s), u"writing"_s);
        QVERIFY(words(monitor.model.archive(), u"Queue"_s).endsWith(" of 50,000 events"_L1));
        QCOMPARE(words(monitor.model.archive(), u"Spool"_s), u"empty"_s);
        QVERIFY(words(monitor.model.archive(), u"Size"_s).contains("messages"_L1));
        QVERIFY(words(monitor.model.archive(), u"Drops"_s).startsWith("nothing is dropped"_L1));
    }

    void aReaderIsToldWhatIsForAdmins()
    {
        RealServer server(tokensNeeded());
        QVERIFY(server.start());
        Monitor monitor;
        monitor.model.setWatched(&monitor.window, true);
        monitor.start(server, server.token(u"reader"_s));
        QTRY_COMPARE_WITH_TIMEOUT(monitor.report.access(), ReportWatch::Access::NotAllowed, 15'000);
        QTRY_VERIFY(monitor.model.archive().note.startsWith("Only admins may see"_L1));
        QCOMPARE(words(monitor.model.archive(), u"Archive"_s), u"writing"_s);
        QTRY_VERIFY(rowNamed(monitor.model.sources(), u"demo"_s));
        // Looking again does not ask again.
        QSignalSpy changes(&monitor.report, &ReportWatch::changed);
        monitor.model.setWatched(&monitor.window, false);
        monitor.model.setWatched(&monitor.window, true);
        QCOMPARE(monitor.report.access(), ReportWatch::Access::NotAllowed);
        QCOMPARE(changes.size(), 0);
    }

    void theServerIsAskedOnlyWhileSomebodyLooks()
    {
        RealServer server({u"--demo=50"_s});
        QVERIFY(server.start());
        Monitor monitor;
        monitor.start(server, {});
        QTRY_COMPARE(monitor.client.state().state, FeedState::Live);
        QCOMPARE(monitor.report.access(), ReportWatch::Access::Closed);
        QObject second;
        monitor.model.setWatched(&monitor.window, true);
        monitor.model.setWatched(&second, true);
        QTRY_COMPARE_WITH_TIMEOUT(monitor.report.access(), ReportWatch::Access::Told, 15'000);
        monitor.model.setWatched(&monitor.window, false);
        QCOMPARE(monitor.report.access(), ReportWatch::Access::Told);
        monitor.model.setWatched(&second, false);
        QCOMPARE(monitor.report.access(), ReportWatch::Access::Closed);
    }

    void aKilledServerIsSaidAndRecoveredFrom()
    {
        RealServer server({u"--demo=50"_s});
        QVERIFY(server.start());
        Monitor monitor;
        monitor.model.setWatched(&monitor.window, true);
        monitor.start(server, {});
        QTRY_COMPARE_WITH_TIMEOUT(monitor.report.access(), ReportWatch::Access::Told, 15'000);
        server.kill();
        QTRY_VERIFY(monitor.model.canReconnect());
        QTRY_VERIFY(monitor.model.feed().rows.first().words.startsWith("reconnecting"_L1));
        QTRY_VERIFY2(monitor.model.feed().rows.first().note.contains("What is shown stays"_L1),
                     qPrintable(monitor.model.feed().rows.first().note));
        QVERIFY(!rowNamed(monitor.model.archive(), u"Archive"_s));

        QVERIFY(server.start());
        QTRY_COMPARE_WITH_TIMEOUT(monitor.report.access(), ReportWatch::Access::Told, 15'000);
        QTRY_COMPARE(words(monitor.model.feed(), u"Reconnects"_s), u"1: 1 without a gap, 0 loaded anew"_s);
        QVERIFY(!monitor.model.canReconnect());
        QTRY_VERIFY(monitor.model.feed().rows.first().words == "live"_L1);
        const auto &history = monitor.model.feed().rows.first().details;
        QCOMPARE(history.first().words, u"live"_s);
        QVERIFY(history.size() >= 3);
    }

    void aRevokedTokenIsSaid()
    {
        RealServer server(tokensNeeded());
        QVERIFY(server.start());
        Monitor monitor;
        monitor.model.setWatched(&monitor.window, true);
        monitor.start(server, "no-such-token");
        QTRY_COMPARE_WITH_TIMEOUT(monitor.client.state().state, FeedState::Refused, 15'000);
        QTRY_COMPARE(monitor.model.feed().rows.first().words, u"refused"_s);
        const QString note = monitor.model.feed().rows.first().note;
        QVERIFY2(note.contains("does not accept this token"_L1), qPrintable(note));
        QVERIFY(note.contains("Enter another one in the settings"_L1));
        QVERIFY(monitor.model.needsSettings());
    }

    // What is copied can be pasted where everybody sees it.
    void diagnosticsHoldEverythingButSecrets()
    {
        RealServer server(tokensNeeded());
        QVERIFY(server.start());
        Monitor monitor;
        monitor.model.setWatched(&monitor.window, true);
        const QByteArray token = server.token(u"admin"_s);
        monitor.start(server, token);
        QTRY_COMPARE_WITH_TIMEOUT(monitor.report.access(), ReportWatch::Access::Told, 15'000);
        QTRY_VERIFY(rowNamed(monitor.model.sources(), u"demo"_s));
        QTRY_VERIFY(rowNamed(monitor.model.archive(), u"Queue"_s));
        Diagnostics diagnostics;
        diagnostics.settings = {u"server: "_s + server.address()};
        diagnostics.feed = monitor.model.feed();
        diagnostics.sources = monitor.model.sources();
        diagnostics.archive = monitor.model.archive();
        diagnostics.log = {u"weir.monitor: sent "_s + QString::fromUtf8(token),
                           u"qt.network: Authorization: Bearer abc123"_s,
                           u"qt.network: https://mia:hunter2@chat.example.org/live failed"_s};
        diagnostics.secret = token;
        const QString text = diagnostics.text();
        for (const QString &part :
             {u"weir-monitor "_s, u"Qt 6."_s, server.address(), u"demo: live"_s, u"Queue: "_s, u"Lag: "_s,
              u"https://chat.example.org/live failed"_s, u"sent [token]"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
        for (const QString &secret : {QString::fromUtf8(token), u"abc123"_s, u"hunter2"_s, u"mia"_s})
            QVERIFY2(!text.contains(secret), qPrintable(text));
    }
};

QTEST_MAIN(InspectorModelTest)
#include "inspector_model_test.moc"
