// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderator_desk.h"

#include "alert_banner.h"
#include "alerts_dialog.h"
#include "channel_model.h"
#include "channel_table_row.h"
#include "feed_client.h"
#include "feed_models.h"
#include "feed_test_server.h"
#include "lookout.h"
#include "main_window.h"
#include "message_model.h"
#include "message_tab.h"
#include "message_tabs.h"
#include "monitor_settings.h"
#include "rules_dialog.h"
#include "sample_feed.h"
#include "sample_rules.h"
#include "triage_panel.h"
#include "triage_view.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The real window with what calls a moderator, on a feed from a WebSocket server in the test.
class ModeratorDeskTest final : public QObject
{
    Q_OBJECT

    struct Monitor
    {
        bool begin()
        {
            static_cast<void>(lookout.rules()->save({sampleRule(u"greeting"_s, {u"hello"_s})}));
            window.resize(1100, 700);
            window.show();
            client.start(*ServerAddress::parse(server.address()), {});
            if (!QTest::qWaitFor([this] { return server.connections() == 1; }))
                return false;
            server.send(sampleHello(Resume::Fresh, 10));
            server.send(sampleSnapshot({}));
            return QTest::qWaitFor([this] { return client.cursor().has_value(); });
        }
        // Of the list of all messages, whether a row shows the mark of the rule, to eyes and to others.
        QList<bool> markedRows()
        {
            QList<bool> marked;
            const QAbstractItemModel *rows = window.tabs()->all()->stream()->model();
            for (int row = 0; row < rows->rowCount(); ++row) {
                const QModelIndex time = rows->index(row, MessageModel::TimeColumn);
                const bool isPainted =
                    time.data(MessageModel::MarkRole).value<const HighlightMark *>() != nullptr;
                const bool isSaid =
                    time.data(Qt::AccessibleTextRole).toString().contains(u"highlighted by: greeting"_s);
                if (isPainted != isSaid)
                    return {};
                marked.append(isPainted);
            }
            return marked;
        }
        int hits(qint64 channel)
        {
            const ChannelModel *rows = models.channels();
            for (int row = 0; row < rows->rowCount(); ++row) {
                const QModelIndex cell = rows->index(row, ChannelTableRow::HighlightColumn);
                if (cell.data(ChannelModel::IdRole).toLongLong() == channel)
                    return cell.data(ChannelModel::SortRole).toInt();
            }
            return -1;
        }
        QDockWidget *dock() { return window.findChild<QDockWidget *>(u"triage"_s); }

        QTemporaryDir folder;
        FeedTestServer server;
        FeedClient client{nullptr, {.silenceLimit = 60s, .firstRetry = 5s}};
        FeedModels models{&client};
        MonitorSettings settings{folder.filePath(u"monitor.ini"_s)};
        Lookout lookout{folder.path()};
        MainWindow window{&client, &models, &settings};
        ModeratorDesk desk{&window, &client, &models, &lookout};
    };

    static ChatMessages said(qint64 id, const QByteArray &text)
    {
        ChatMessage message = sampleMessage(id, 1'760'000'000'000 + id, text);
        message.channelId = 2;
        return {message};
    }

private Q_SLOTS:
    void theFeedReachesTheListAndTheChannelTable()
    {
        Monitor monitor;
        QVERIFY(monitor.begin());
        QCOMPARE(monitor.dock()->windowTitle(), u"Triage"_s);
        monitor.server.send(
            sampleUpdate(said(11, "hello there") + said(12, "nothing") + said(13, "hello again")));
        QTRY_COMPARE(monitor.dock()->windowTitle(), u"Triage (2)"_s);
        QVERIFY(monitor.lookout.marks()->find(said(11, {}).first()));
        QCOMPARE(monitor.lookout.counts()->count(2), 2);
        QCOMPARE(monitor.markedRows(), QList<bool>({true, false, true}));
        FeedUpdate deleted = sampleUpdate({});
        deleted.cursor = sampleCursor(14);
        deleted.deleted = {13};
        monitor.server.send(deleted);
        QTRY_VERIFY(monitor.lookout.triage()->entries().first().isDeleted);
        deleted.cursor = sampleCursor(15);
        deleted.deleted.clear();
        deleted.erased = {2};
        monitor.server.send(deleted);
        QTRY_COMPARE(monitor.lookout.triage()->rowCount(), 0);
        QCOMPARE(monitor.dock()->windowTitle(), u"Triage"_s);
        QCOMPARE(monitor.lookout.counts()->count(2), 0);
    }

    // The server was started with another data folder, where the same ids are of other messages and channels.
    void anotherArchiveHasIdsOfItsOwn()
    {
        Monitor monitor;
        QVERIFY(monitor.begin());
        monitor.server.send(sampleUpdate(said(11, "hello there") + said(12, "hello again")));
        QTRY_COMPARE(monitor.markedRows(), QList<bool>({true, true}));
        QTRY_COMPARE(monitor.hits(2), 2);

        monitor.server.close(static_cast<quint16>(CloseCode::GoingAway));
        QTRY_COMPARE(monitor.client.state().state, FeedState::Reconnecting);
        monitor.client.reconnectNow();
        QTRY_COMPARE(monitor.server.connections(), 2);
        FeedUpdate snapshot = sampleSnapshot(
            {sampleMessage(11, 1'770'000'000'000, "one"), sampleMessage(12, 1'770'000'000'001, "two")});
        snapshot.cursor = {"e2", 12};
        monitor.server.send(FeedHello{feedProtocolVersion, snapshot.cursor, Resume::Reset});
        monitor.server.send(snapshot);
        QTRY_COMPARE(monitor.client.cursor()->epoch, "e2");
        QVERIFY(monitor.markedRows().size() >= 2 && !monitor.markedRows().contains(true));
        QCOMPARE(monitor.hits(2), 0);
        QCOMPARE(monitor.dock()->windowTitle(), u"Triage (2)"_s); // still to be looked at

        FeedUpdate update = sampleUpdate(said(13, "hello"));
        update.cursor = {"e2", 15};
        update.deleted = {12};
        monitor.server.send(update);
        QTRY_COMPARE(monitor.hits(2), 1);
        for (const TriageEntry &entry : monitor.lookout.triage()->entries())
            QVERIFY(!entry.isDeleted);
        update = sampleUpdate({});
        update.cursor = {"e2", 16};
        update.erased = {2};
        monitor.server.send(update);
        QTRY_COMPARE(monitor.hits(2), -1); // the channel has left the table
        QCOMPARE(monitor.lookout.counts()->count(2), 0);
        QCOMPARE(monitor.dock()->windowTitle(), u"Triage (2)"_s);
    }

    void keysWorkInTheListOnly()
    {
        Monitor monitor;
        QVERIFY(monitor.begin());
        monitor.server.send(sampleUpdate(said(11, "hello") + said(12, "hello")));
        QTRY_COMPARE(monitor.lookout.triage()->newCount(), 2);
        QTest::keyClick(&monitor.window, Qt::Key_F2);
        QVERIFY(monitor.dock()->isVisible());
        TriageView *view = monitor.desk.panel()->view();
        QTRY_VERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_N);
        QTest::keyClick(view, Qt::Key_D);
        QCOMPARE(monitor.lookout.triage()->newCount(), 1);
        monitor.window.centralWidget()->setFocus();
        QTest::keyClick(monitor.window.centralWidget(), Qt::Key_D);
        QCOMPARE(monitor.lookout.triage()->newCount(), 1);
    }

    void theBannerLeadsToItsEntry()
    {
        Monitor monitor;
        QVERIFY(monitor.begin());
        ChatAlert alert;
        alert.id = 1;
        alert.channel = "garden";
        alert.peak = alert.count = 99;
        monitor.lookout.triage()->raise(alert, 1000);
        QVERIFY(monitor.desk.banner()->isVisible());
        monitor.desk.banner()->findChildren<QAbstractButton *>().first()->click();
        QVERIFY(monitor.dock()->isVisible());
        QCOMPARE(monitor.desk.panel()->view()->currentKey(), monitor.lookout.triage()->entries().first().key);
        alert.end = 5;
        monitor.lookout.triage()->raise(alert, 2000);
        QVERIFY(!monitor.desk.banner()->isVisible());
    }

    void dialogsOpenOnce()
    {
        Monitor monitor;
        QVERIFY(monitor.begin());
        QTest::keyClick(&monitor.window, Qt::Key_H, Qt::ControlModifier);
        monitor.desk.showRules();
        QCOMPARE(monitor.window.findChildren<RulesDialog *>().size(), 1);
        QVERIFY(!monitor.dock()->isVisible());
        monitor.window.findChild<RulesDialog *>()->accept();
        QVERIFY(monitor.dock()->isVisible());
        QTRY_VERIFY(monitor.window.findChildren<RulesDialog *>().isEmpty());
        monitor.desk.showRules();
        monitor.window.findChild<RulesDialog *>()->reject();
        QTRY_VERIFY(monitor.window.findChildren<RulesDialog *>().isEmpty());
        monitor.desk.showAlerts();
        QCOMPARE(monitor.window.findChildren<AlertsDialog *>().size(), 1);
    }
};

QTEST_MAIN(ModeratorDeskTest)
#include "moderator_desk_test.moc"
