// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_desk.h"

#include "feed_client.h"
#include "feed_models.h"
#include "history_panel.h"
#include "main_window.h"
#include "memory_timeline.h"
#include "message_tabs.h"
#include "monitor_settings.h"
#include "search_panel.h"
#include "tab_strip.h"
#include "window_menus.h"

#include <QAction>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'760'000'000'000; // 2025-10-09 08:53:20 UTC

struct Fixture
{
    explicit Fixture(const QString &settingsFile)
        : settings(settingsFile)
    {
        window.resize(1100, 700);
        window.show();
    }

    QAction *action(const QString &text)
    {
        for (QAction *found : window.menus()->actions()) {
            if (QString(found->text()).remove(u'&') == text)
                return found;
        }
        return nullptr;
    }

    void keep(HistoryPanel *panel)
    {
        for (auto *box : panel->findChildren<QCheckBox *>()) {
            if (box->text().contains("Keep"_L1))
                box->setChecked(true);
        }
    }

    QWidget *inFront() { return window.tabs()->strip()->currentWidget(); }

    MemoryTimeline archive{MemoryTimeline::everySecond(500, start)};
    FeedClient client;
    FeedModels models{&client};
    MonitorSettings settings;
    MainWindow window{&client, &models, &settings};
    ArchiveDesk *desk = new ArchiveDesk(&window, &models, archive.asker(), &settings);
};

} // namespace

class ArchiveDeskTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString settingsFile() const { return m_folder.filePath(u"monitor.ini"_s); }

private Q_SLOTS:
    void init() { QFile::remove(settingsFile()); }

    void theMenuOpensSearchAndHistory()
    {
        Fixture fixture(settingsFile());
        QVERIFY(fixture.action(u"Search the archive"_s));
        QCOMPARE(fixture.action(u"Search the archive"_s)->shortcuts().size(), 2);
        fixture.action(u"Search the archive"_s)->trigger();
        QCOMPARE(fixture.inFront(), fixture.desk->search());
        fixture.action(u"Read the archive"_s)->trigger();
        QCOMPARE(fixture.desk->histories().size(), 1);
        QCOMPARE(fixture.inFront(), fixture.desk->histories().first());
    }

    void aResultIsReadInContext()
    {
        Fixture fixture(settingsFile());
        SearchQuery query;
        query.words = u"line 250"_s;
        fixture.desk->showSearch();
        fixture.desk->search()->search(query);
        QTRY_COMPARE(fixture.desk->search()->model()->rowCount(), 1);
        const ChatMessage &found = fixture.desk->search()->model()->message(0);
        MessageFilter channel;
        channel.channel = found.channel;
        Q_EMIT fixture.desk->search()->contextRequested({found.sentAt, found.id}, channel);
        HistoryPanel *panel = fixture.desk->histories().constFirst();
        QCOMPARE(fixture.inFront(), panel);
        QTRY_VERIFY(!panel->model()->isBeginning());
        QCOMPARE(panel->position()->id, 250);
        const int index = fixture.window.tabs()->strip()->indexOf(panel);
        QCOMPARE(fixture.window.tabs()->strip()->tabText(index), panel->title());
    }

    // A reset: nobody tells what moderators did meanwhile.
    void whatIsShownIsReadAgainWhenTheStateWasReplaced()
    {
        Fixture fixture(settingsFile());
        fixture.desk->showSearch();
        SearchQuery query;
        query.words = u"line 250"_s;
        fixture.desk->search()->search(query);
        QTRY_COMPARE(fixture.desk->search()->model()->rowCount(), 1);
        fixture.desk->showAround({start + 250'000, 251}, {});
        HistoryPanel *panel = fixture.desk->histories().constFirst();
        QTRY_COMPARE(panel->position() ? panel->position()->id : 0, 251);
        ChatMessages messages = MemoryTimeline::everySecond(500, start);
        for (ChatMessage &message : messages) {
            message.deletedAt = message.sentAt;
            message.text = "line 250 was taken off the screen";
        }
        fixture.archive.setMessages(messages);
        Q_EMIT fixture.models.stateReplaced({});
        QTRY_VERIFY(fixture.desk->search()->model()->rowCount() > 1);
        QTRY_VERIFY(panel->model()->rowCount() > 0 && panel->model()->startRow() >= 0);
        QTRY_VERIFY(panel->model()->message(panel->model()->startRow())->deletedAt != 0);
        QCOMPARE(panel->position()->id, 251);
    }

    void theNextPlaceTakesTheTabUnlessItIsKept()
    {
        Fixture fixture(settingsFile());
        fixture.desk->showAround({start, 1}, {});
        fixture.desk->showAround({start + 1000, 2}, {});
        QCOMPARE(fixture.desk->histories().size(), 1);
        for (qsizetype i = 1; i < ArchiveDesk::mostHistories; ++i) {
            fixture.keep(fixture.desk->histories().constLast());
            fixture.desk->showAround({start + 2000, 3}, {});
            QCOMPARE(fixture.desk->histories().size(), i + 1);
        }
        fixture.keep(fixture.desk->histories().constLast());
        HistoryPanel *oldest = fixture.desk->histories().constFirst();
        fixture.desk->showAround({start + 3000, 4}, {});
        QCOMPARE(fixture.desk->histories().size(), ArchiveDesk::mostHistories);
        QCOMPARE(fixture.inFront(), oldest);
        QCOMPARE(oldest->position()->id, 4);
    }

    void searchesAreThereInTheNextRun()
    {
        {
            Fixture fixture(settingsFile());
            SearchQuery query;
            query.words = u"tomatoes"_s;
            fixture.desk->search()->search(query);
            QVERIFY(fixture.desk->search()->book()->save(u"mine"_s, query).has_value());
        }
        Fixture again(settingsFile());
        QVERIFY(again.desk->search()->book()->has(u"mine"_s));
        QCOMPARE(again.desk->search()->book()->recent().first().words, u"tomatoes"_s);
    }

    void whatModeratorsDoIsFollowed()
    {
        Fixture fixture(settingsFile());
        fixture.desk->showNewest({});
        HistoryPanel *panel = fixture.desk->histories().first();
        QTRY_VERIFY(panel->model()->messageCount() > 0);
        const int row = panel->model()->startRow();
        Q_EMIT fixture.models.messagesDeleted({panel->model()->message(row)->id});
        QVERIFY(panel->model()->message(row)->deletedAt != 0);
        QVERIFY(panel->model()->message(row)->text.isEmpty());
        Q_EMIT fixture.models.channelsErased({panel->model()->message(row)->channelId});
        QCOMPARE(panel->model()->messageCount(), 0);
    }

    void aLinkWaitsForItsServer()
    {
        Fixture fixture(settingsFile());
        // Nobody listens there: it is about whom the archive is asked, and when.
        const auto here = *ServerAddress::parse(u"http://127.0.0.1:1"_s);
        const auto there = *ServerAddress::parse(u"http://127.0.0.1:2"_s);
        fixture.client.start(here, {});
        fixture.desk->follow(WeirLink(here, {}, {start + 6'000, 7}));
        QCOMPARE(fixture.desk->histories().size(), 1);
        QTRY_COMPARE(fixture.desk->histories().first()->position()->id, 7);

        const qsizetype asked = fixture.archive.requests().size();
        fixture.desk->follow(WeirLink(there, {}, {start + 8'000, 9}));
        QCOMPARE(fixture.archive.requests().size(), asked);
        fixture.client.start(there, {});
        QTRY_COMPARE(fixture.desk->histories().first()->position()->id, 9);

        // Who goes elsewhere meanwhile has forgotten it.
        fixture.desk->follow(WeirLink(here, {}, {start, 1}));
        fixture.client.start(*ServerAddress::parse(u"http://127.0.0.1:3"_s), {});
        const qsizetype now = fixture.archive.requests().size();
        fixture.client.start(here, {});
        QCOMPARE(fixture.archive.requests().size(), now);
        QVERIFY(!fixture.desk->histories().first()->position());
    }

    void usersAreAskedForFromBoth()
    {
        Fixture fixture(settingsFile());
        QSignalSpy wanted(fixture.desk, &ArchiveDesk::userRequested);
        fixture.desk->showNewest({});
        Q_EMIT fixture.desk->search()->userRequested(u"s"_s, u"a"_s);
        Q_EMIT fixture.desk->histories().first()->userRequested(u"s"_s, u"b"_s);
        QCOMPARE(wanted.size(), 2);
    }
};

QTEST_MAIN(ArchiveDeskTest)
#include "archive_desk_test.moc"
