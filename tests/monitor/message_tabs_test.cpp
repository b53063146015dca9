// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_tabs.h"

#include "message_panel.h"
#include "message_tab.h"
#include "monitor_window.h"
#include "tab_strip.h"

#include <QMessageBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Tabs of messages in the real window, each on the feed that it asks for. The server in the test speaks to
// the newest connection.
class MessageTabsTest final : public QObject
{
    Q_OBJECT

    static MessageFilter filter(const Utf8 &channel, const Utf8 &user = {}, const Utf8 &words = {})
    {
        MessageFilter filter;
        filter.channel = channel;
        filter.user = user;
        filter.text = words;
        return filter;
    }

    QTemporaryDir m_folder;
    QString settingsFile() const { return m_folder.filePath(u"monitor.ini"_s); }

private Q_SLOTS:
    void init() { QFile::remove(settingsFile()); }

    void aTabHasAFeedOfItsOwn()
    {
        MonitorWindow monitor(settingsFile());
        QVERIFY(monitor.begin());
        monitor.tabs()->openChannel(u"irc.example.org"_s, u"#garden"_s);
        MessageTab *tab = monitor.tabs()->current();
        QVERIFY(!tab->isOfAll());
        QVERIFY(tab->isVisible());
        QCOMPARE(tab->title(), u"#garden – connecting"_s);
        QVERIFY(monitor.greet(2, sampleMessages(500, 200)));
        QCOMPARE(monitor.server.url().query(),
                 u"view=messages&format=json&channel=garden&source=irc.example.org"_s);
        QCOMPARE(monitor.server.authorization(), QByteArray("Bearer token"));
        QTRY_COMPARE(tab->stream()->model()->rowCount(), 200);
        QCOMPARE(tab->title(), u"#garden"_s);
        QCOMPARE(monitor.tabs()->all()->stream()->model()->rowCount(), 20);
        // The same again is the same tab.
        monitor.tabs()->strip()->show(0);
        monitor.tabs()->openChannel(u"irc.example.org"_s, u"garden"_s);
        QCOMPARE(monitor.tabs()->current(), tab);
        QCOMPARE(monitor.tabs()->messageTabs().size(), 2);
    }

    void countsWhatComesWhileItIsNotShown()
    {
        MonitorWindow monitor(settingsFile());
        QVERIFY(monitor.begin());
        MessageTab *tab = monitor.tabs()->open(filter("garden"));
        QVERIFY(monitor.greet(2, sampleMessages(500, 200)));
        QTRY_COMPARE(tab->stream()->model()->rowCount(), 200);
        monitor.tabs()->strip()->show(0);
        FeedUpdate update = sampleUpdate(sampleMessages(1001, 12));
        monitor.server.send(update);
        QTRY_COMPARE(monitor.tabs()->strip()->tabText(1), u"#garden (12)"_s);
        monitor.server.send(sampleUpdate(sampleMessages(1013, 1000)));
        QTRY_COMPARE(monitor.tabs()->strip()->tabText(1), u"#garden (999+)"_s);
        monitor.tabs()->strip()->show(1);
        QCOMPARE(monitor.tabs()->strip()->tabText(1), u"#garden"_s);
        QCOMPARE(tab->unread(), 0);
    }

    void saysWhenItsFeedIsNotLive()
    {
        MonitorWindow monitor(settingsFile());
        QVERIFY(monitor.begin());
        MessageTab *tab = monitor.tabs()->open(filter("garden"));
        QVERIFY(monitor.greet(2, {}));
        QTRY_COMPARE(tab->title(), u"#garden"_s);
        monitor.server.close(4501);
        QTRY_COMPARE(tab->title(), u"#garden – refused"_s);
        QVERIFY(tab->panel()->noteText().contains(u"token"_s));
        QVERIFY(monitor.client.state().isConnected()); // the others go on
    }

    void followsTheServerOfTheMainFeed()
    {
        MonitorWindow monitor(settingsFile());
        QVERIFY(monitor.begin());
        MessageTab *tab = monitor.tabs()->open(filter("garden"));
        QVERIFY(monitor.greet(2, sampleMessages(500, 200)));
        QTRY_COMPARE(tab->stream()->model()->rowCount(), 200);
        FeedTestServer other;
        monitor.client.start(*ServerAddress::parse(other.address()), {});
        QCOMPARE(tab->stream()->model()->rowCount(), 0);
        QTRY_COMPARE(other.connections(), 2);
        monitor.client.stop();
        QCOMPARE(tab->client()->state().state, FeedState::Offline);
    }

    void forgetsTheServerOfTheMainFeed()
    {
        MonitorWindow monitor(settingsFile());
        QVERIFY(monitor.begin());
        MessageTab *tab = monitor.tabs()->open(filter("garden"));
        QVERIFY(monitor.greet(2, sampleMessages(500, 200)));
        QTRY_COMPARE(tab->stream()->model()->rowCount(), 200);
        QCOMPARE(tab->client()->token(), "token");
        monitor.client.forget();
        QCOMPARE(tab->client()->state().state, FeedState::Offline);
        QVERIFY(tab->client()->address().isEmpty() && tab->client()->token().isEmpty());
        QCOMPARE(tab->stream()->model()->rowCount(), 0);
    }

    void isBoundedAndSaysWhy()
    {
        MonitorWindow monitor(settingsFile());
        for (int i = 0; i < MessageTabs::mostTabs; ++i)
            QVERIFY(monitor.tabs()->open(filter("c" + QByteArray::number(i))));
        QCOMPARE(monitor.tabs()->open(filter("one more")), nullptr);
        auto *box = monitor.window.findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->text().contains(u"12"_s));
        QVERIFY(box->text().contains(u"connection of its own"_s));
        QVERIFY(monitor.tabs()->open(filter("c3"))); // is there
        monitor.tabs()->closeCurrent();
        QVERIFY(monitor.tabs()->open(filter("one more")));
    }

    void theFirstStays()
    {
        MonitorWindow monitor(settingsFile());
        QTabBar *bar = monitor.tabs()->strip()->tabBar();
        QCOMPARE(bar->tabButton(0, QTabBar::RightSide), nullptr);
        QTest::keyClick(&monitor.window, Qt::Key_W, Qt::ControlModifier);
        QTest::mouseClick(bar, Qt::MiddleButton, {}, bar->tabRect(0).center());
        QCOMPARE(monitor.tabs()->strip()->count(), 1);
    }

    void isOperatedByKeysAndMouse()
    {
        MonitorWindow monitor(settingsFile());
        monitor.tabs()->open(filter("a"));
        monitor.tabs()->open(filter("b"));
        QTabBar *bar = monitor.tabs()->strip()->tabBar();
        QTest::keyClick(&monitor.window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(bar->currentIndex(), 0);
        QTest::keyClick(&monitor.window, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(bar->currentIndex(), 1);
        QTest::keyClick(&monitor.window, Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&monitor.window, Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bar->currentIndex(), 2);
        QTest::keyClick(&monitor.window, Qt::Key_9, Qt::ControlModifier); // there is none
        QCOMPARE(bar->currentIndex(), 2);
        QTest::keyClick(&monitor.window, Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(bar->count(), 2);
        QTest::mouseClick(bar, Qt::MiddleButton, {}, bar->tabRect(1).center());
        QCOMPARE(bar->count(), 1);
    }

    void namesAreNoMnemonicsAndNoMarkup()
    {
        MonitorWindow monitor(settingsFile());
        monitor.tabs()->open(filter("<b>a</b> & b"));
        QCOMPARE(monitor.tabs()->strip()->tabText(1), u"#<b>a</b> && b – offline"_s);
        QVERIFY(monitor.tabs()->strip()->tabToolTip(1).contains("&lt;b&gt;"_L1));
    }

    void standsBesideAndComesBack()
    {
        MonitorWindow monitor(settingsFile());
        MessageTab *a = monitor.tabs()->open(filter("a"));
        MessageTab *b = monitor.tabs()->open(filter("b"));
        QTest::keyClick(&monitor.window, Qt::Key_B, Qt::ControlModifier);
        QVERIFY(monitor.tabs()->isBeside(b));
        QVERIFY(b->isVisible());
        monitor.tabs()->strip()->show(1);
        QTRY_VERIFY(a->isVisible() && b->isVisible());
        QVERIFY(a->mapToGlobal(QPoint()).x() < b->mapToGlobal(QPoint()).x());
        // The keys act on the column with the focus.
        b->setFocus();
        QTRY_COMPARE(monitor.tabs()->current(), b);
        QTest::keyClick(&monitor.window, Qt::Key_P, Qt::ControlModifier);
        QVERIFY(b->panel()->isPaused());
        QVERIFY(!a->panel()->isPaused());
        QTest::keyClick(&monitor.window, Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!monitor.tabs()->isBeside(b));
        QCOMPARE(monitor.tabs()->strip()->count(), 3);
        QTest::keyClick(&monitor.window, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(&monitor.window, Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(monitor.tabs()->messageTabs().size(), 2);
    }

    void isThereAgainInTheNextRun()
    {
        {
            MonitorWindow monitor(settingsFile());
            monitor.tabs()->openChannel(u"irc"_s, u"garden"_s);
            monitor.tabs()->open(filter({}, "ada", "\"red wine\""));
            MessageTab *beside = monitor.tabs()->open(filter("b"));
            monitor.tabs()->showBeside(beside);
            monitor.tabs()->strip()->show(1);
            monitor.window.close();
        }
        MonitorWindow again(settingsFile());
        const auto tabs = again.tabs()->messageTabs();
        QCOMPARE(tabs.size(), 4);
        QCOMPARE(tabs.at(1)->filter().source, Utf8("irc"));
        QCOMPARE(tabs.at(2)->filter(), filter({}, "ada", "\"red wine\""));
        QVERIFY(again.tabs()->isBeside(tabs.at(3)));
        QCOMPARE(again.tabs()->strip()->currentIndex(), 1);
        again.client.start(*ServerAddress::parse(again.server.address()), {}); // and they connect, too
        QTRY_COMPARE(again.server.connections(), 4);
    }

    void widgetsOfOthersArePutAwayAndComeBack()
    {
        MonitorWindow monitor(settingsFile());
        auto *other = new QWidget;
        monitor.window.addTab(other, u"History"_s);
        monitor.window.showTab(other);
        QCOMPARE(monitor.tabs()->current(), nullptr);
        QTest::keyClick(&monitor.window, Qt::Key_End); // no list to go to the end of
        QTest::keyClick(&monitor.window, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!other->isVisible());
        QVERIFY(monitor.tabs()->current());
        monitor.window.showTab(other);
        QVERIFY(other->isVisible());
    }
};

QTEST_MAIN(MessageTabsTest)
#include "message_tabs_test.moc"
