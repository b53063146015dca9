// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "channel_panel.h"
#include "channel_table.h"
#include "feed_banner.h"
#include "feed_client.h"
#include "feed_models.h"
#include "feed_test_server.h"
#include "message_panel.h"
#include "message_view.h"
#include "metric_tile.h"
#include "metrics_strip.h"
#include "monitor_settings.h"
#include "sample_feed.h"
#include "status_strip.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The real window on the real feed client, against a WebSocket server in the test.
class MainWindowTest final : public QObject
{
    Q_OBJECT

    struct Monitor
    {
        explicit Monitor(const QString &settingsFile)
            : settings(settingsFile)
        {
            window.resize(1000, 600);
            window.show();
        }

        // Connects and shows `count` messages.
        bool begin(qsizetype count)
        {
            client.start(*ServerAddress::parse(server.address()), {});
            if (!QTest::qWaitFor([this] { return server.connections() == 1; }))
                return false;
            server.send(sampleHello(Resume::Fresh, count));
            server.send(sampleSnapshot(sampleMessages(1, count)));
            return QTest::qWaitFor([this, count] { return view()->model()->rowCount() == count; }) &&
                   QTest::qWaitFor([this] { return atEnd(); });
        }

        MessageView *view() { return window.messages()->view(); }
        bool atEnd()
        {
            return view()->verticalScrollBar()->value() == view()->verticalScrollBar()->maximum();
        }
        qint64 topId() { return view()->indexAt(QPoint(5, 5)).data(MessageModel::IdRole).toLongLong(); }

        FeedTestServer server;
        FeedClient client{nullptr, {.silenceLimit = 60s, .firstRetry = 5s}};
        FeedModels models{&client};
        MonitorSettings settings;
        MainWindow window{&client, &models, &settings};
    };

    QTemporaryDir m_folder;
    QString settingsFile() const { return m_folder.filePath(u"monitor.ini"_s); }

private Q_SLOTS:
    void init() { QFile::remove(settingsFile()); }

    void showsWhatTheFeedSays()
    {
        Monitor monitor(settingsFile());
        QVERIFY(monitor.window.banner()->isVisible());
        QVERIFY(monitor.begin(40));
        QVERIFY(!monitor.window.banner()->isVisible());
        QCOMPARE(monitor.window.metrics()->messages()->shownText(), u"1,204"_s);
        QCOMPARE(monitor.window.metrics()->people()->value(), 382);
        QCOMPARE(monitor.window.channels()->table()->model()->rowCount(), 2);
        QCOMPARE(
            monitor.window.channels()->table()->model()->index(0, ChannelModel::NameColumn).data().toString(),
            u"#channel-1"_s); // the busiest first
        SourceStatus source{
            "irc.example.org", "irc", SourceState::Reconnecting, "timed out", 0, 0, 0, 0, 0, 0, {}};
        monitor.server.send(FeedStatus{"degraded", {}, {source}, {}});
        QTRY_COMPARE(monitor.window.status()->sourcesText(),
                     u"0 of 1 sources live: irc.example.org reconnecting"_s);
        QCOMPARE(monitor.window.status()->feedText(), u"live"_s);
        monitor.server.vanish();
        QTRY_VERIFY(monitor.window.banner()->isVisible());
        QVERIFY(monitor.window.status()->feedText().startsWith("reconnecting"_L1));
        QCOMPARE(monitor.view()->model()->rowCount(), 40); // what was there stays to be read
    }

    void anErasedChannelLeavesTheTable()
    {
        Monitor monitor(settingsFile());
        QVERIFY(monitor.begin(40));
        QAbstractItemModel *table = monitor.window.channels()->table()->model();
        QCOMPARE(table->rowCount(), 2);
        FeedUpdate update = sampleUpdate({});
        update.cursor.id += 1;
        update.erased = {1};
        monitor.server.send(update);
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->index(0, ChannelModel::NameColumn).data().toString(), u"#channel-2"_s);
    }

    void followsTheNewest()
    {
        Monitor monitor(settingsFile());
        QVERIFY(monitor.begin(200));
        monitor.server.send(sampleUpdate(sampleMessages(201, 50)));
        QTRY_COMPARE(monitor.view()->model()->rowCount(), 250);
        QTRY_VERIFY(monitor.atEnd());
        QVERIFY(monitor.view()->isFollowing());
        QVERIFY(!monitor.window.messages()->newButton()->isVisible());
    }

    void standsStillWhileReadingAndLosesNothing()
    {
        Monitor monitor(settingsFile());
        QVERIFY(monitor.begin(MessageModel::rowLimit));
        monitor.view()->verticalScrollBar()->setValue(monitor.view()->verticalScrollBar()->value() - 900);
        QVERIFY(!monitor.view()->isFollowing());
        const qint64 reading = monitor.topId();
        monitor.server.send(sampleUpdate(sampleMessages(MessageModel::rowLimit + 1, 37)));
        QPushButton *pill = monitor.window.messages()->newButton();
        QTRY_VERIFY(pill->isVisible());
        QCOMPARE(pill->text(), u"37 new – End"_s);
        QCOMPARE(monitor.topId(), reading);
        QCOMPARE(monitor.view()->model()->rowCount(), MessageModel::rowLimit + 37);

        QTest::keyClick(monitor.view(), Qt::Key_End);
        QVERIFY(monitor.view()->isFollowing());
        QVERIFY(!pill->isVisible());
        QTRY_VERIFY(monitor.atEnd());
        const QAbstractItemModel *model = monitor.view()->model();
        QCOMPARE(model->rowCount(), MessageModel::rowLimit);
        QCOMPARE(model->index(model->rowCount() - 1, 0).data(MessageModel::IdRole).toLongLong(),
                 MessageModel::rowLimit + 37);
    }

    void aLateMessageDoesNotMoveWhatIsRead()
    {
        Monitor monitor(settingsFile());
        QVERIFY(monitor.begin(300));
        monitor.view()->verticalScrollBar()->setValue(monitor.view()->verticalScrollBar()->maximum() / 2);
        const qint64 reading = monitor.topId();
        FeedUpdate late = sampleUpdate({sampleMessage(301, 1)}); // belongs at the very top
        monitor.server.send(late);
        QTRY_COMPARE(monitor.view()->model()->rowCount(), 301);
        QCOMPARE(monitor.topId(), reading);
    }

    void pausesByCommandAndResumesByThePill()
    {
        Monitor monitor(settingsFile());
        QVERIFY(monitor.begin(200));
        QTest::keyClick(&monitor.window, Qt::Key_P, Qt::ControlModifier);
        QVERIFY(!monitor.view()->isFollowing());
        const qint64 reading = monitor.topId();
        monitor.server.send(sampleUpdate(sampleMessages(201, 5)));
        QPushButton *pill = monitor.window.messages()->newButton();
        QTRY_VERIFY(pill->isVisible());
        QCOMPARE(monitor.topId(), reading);
        QTest::mouseClick(pill, Qt::LeftButton);
        QVERIFY(monitor.view()->isFollowing());
        QTRY_VERIFY(monitor.atEnd());
    }

    void remembersItsLayout()
    {
        {
            Monitor monitor(settingsFile());
            monitor.window.resize(900, 500);
            monitor.window.channels()->table()->setColumnHidden(ChannelModel::SourceColumn, false);
            monitor.window.channels()->table()->sortByColumn(ChannelModel::NameColumn, Qt::AscendingOrder);
            monitor.window.close();
        }
        const MonitorSettings settings(settingsFile());
        FeedClient client;
        FeedModels models(&client);
        MonitorSettings again(settingsFile());
        MainWindow window(&client, &models, &again);
        QCOMPARE(window.size(), QSize(900, 500));
        const QTableView *table = window.channels()->table();
        QVERIFY(!table->isColumnHidden(ChannelModel::SourceColumn));
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(),
                 static_cast<int>(ChannelModel::NameColumn));
    }

    void everyControlHasAName()
    {
        Monitor monitor(settingsFile());
        for (const QTableView *table : monitor.window.findChildren<QTableView *>())
            QVERIFY(!table->accessibleName().isEmpty());
        for (const QAbstractButton *button : monitor.window.findChildren<QAbstractButton *>()) {
            const bool isCorner = button->metaObject()->className() == QByteArray("QTableCornerButton");
            const bool isInternal = button->objectName().startsWith("qt_"_L1) || isCorner;
            QVERIFY(isInternal || !button->text().isEmpty() || !button->accessibleName().isEmpty());
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
