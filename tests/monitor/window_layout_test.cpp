// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_panel.h"
#include "channel_table.h"
#include "layout_watch.h"
#include "message_tab.h"
#include "message_tabs.h"
#include "monitor_window.h"
#include "tab_strip.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The layout of the window is saved while it is open: nobody closes it here.
class WindowLayoutTest final : public QObject
{
    Q_OBJECT

    static constexpr auto pause = 50ms;

    // A window at rest that saves soon.
    struct Monitor : MonitorWindow
    {
        explicit Monitor(const QString &settingsFile)
            : MonitorWindow(settingsFile)
        {
            window.layoutWatch()->setPause(pause);
            user = window.addPanel(u"user"_s, u"User"_s, new QWidget, Qt::RightDockWidgetArea);
            if (!isAtRest())
                qFatal("the layout does not come to rest");
        }

        bool isAtRest()
        {
            qsizetype seen = -1;
            return QTest::qWaitFor([&] {
                if (seen == saves.size())
                    return true;
                seen = saves.size();
                QTest::qWait(3 * pause.count());
                return false;
            });
        }

        QSignalSpy saves{window.layoutWatch(), &LayoutWatch::changed};
        QDockWidget *user = nullptr;
    };

    QTemporaryDir m_folder;
    QString settingsFile() const { return m_folder.filePath(u"monitor.ini"_s); }

    QByteArray stored() const
    {
        QFile file(settingsFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // What is on the disk now, as the next run after a crash finds it.
    QString crashed() const
    {
        const QString copy = m_folder.filePath(u"crashed.ini"_s);
        QFile::remove(copy);
        QFile::copy(settingsFile(), copy);
        return copy;
    }

    static MessageFilter filter(const Utf8 &channel)
    {
        MessageFilter filter;
        filter.channel = channel;
        return filter;
    }

private Q_SLOTS:
    void init() { QFile::remove(settingsFile()); }

    void tabsAndColumnsAreThereAfterACrash()
    {
        Monitor monitor(settingsFile());
        monitor.tabs()->open(filter("gone"));
        monitor.tabs()->open(filter("garden"));
        monitor.tabs()->showBeside(monitor.tabs()->open(filter("work")));
        monitor.tabs()->strip()->show(1);
        monitor.tabs()->closeCurrent();
        monitor.tabs()->strip()->show(1);
        QVERIFY(monitor.saves.wait());
        QVERIFY(monitor.isAtRest());
        MonitorWindow again(crashed());
        const auto tabs = again.tabs()->messageTabs();
        QCOMPARE(tabs.size(), 3);
        QCOMPARE(tabs.at(1)->filter(), filter("garden"));
        QVERIFY(again.tabs()->isBeside(tabs.at(2)));
        QCOMPARE(again.tabs()->strip()->currentIndex(), 1);
    }

    void everyChangeIsSaved_data()
    {
        using Change = std::function<void(Monitor &)>;
        QTest::addColumn<Change>("change");
        const auto add = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        add("a tab", [](Monitor &monitor) { monitor.tabs()->open(filter("c")); });
        add("a tab is closed",
            [](Monitor &monitor) { monitor.tabs()->close(monitor.tabs()->open(filter("a"))); });
        add("tabs are moved", [](Monitor &monitor) { monitor.tabs()->strip()->tabBar()->moveTab(1, 2); });
        add("another tab is in front", [](Monitor &monitor) { monitor.tabs()->strip()->show(0); });
        add("a column",
            [](Monitor &monitor) { monitor.tabs()->showBeside(monitor.tabs()->open(filter("a"))); });
        add("a panel is shown", [](Monitor &monitor) { monitor.window.showPanel(u"user"_s); });
        add("a panel is moved",
            [](Monitor &monitor) { monitor.window.addDockWidget(Qt::LeftDockWidgetArea, monitor.user); });
        add("a panel is as wide as somebody wants", [](Monitor &monitor) {
            monitor.window.resizeDocks({monitor.window.findChild<QDockWidget *>(u"channels"_s)}, {420},
                                       Qt::Horizontal);
        });
        add("a column of channels", [](Monitor &monitor) {
            monitor.window.channels()->table()->setColumnHidden(ChannelModel::SourceColumn, false);
        });
        add("the order of channels", [](Monitor &monitor) {
            monitor.window.channels()->table()->sortByColumn(ChannelModel::NameColumn, Qt::AscendingOrder);
        });
        add("the window", [](Monitor &monitor) { monitor.window.resize(1000, 580); });
    }

    void everyChangeIsSaved()
    {
        QFETCH(std::function<void(Monitor &)>, change);
        Monitor monitor(settingsFile());
        monitor.tabs()->open(filter("a"));
        monitor.tabs()->open(filter("b"));
        QVERIFY(monitor.isAtRest());
        const QByteArray before = stored();
        change(monitor);
        QTRY_VERIFY(stored() != before);
        QVERIFY(monitor.isAtRest()); // saving is no change
    }

    void manyChangesAreSavedRarelyAndInTime()
    {
        Monitor monitor(settingsFile());
        monitor.saves.clear();
        QElapsedTimer time;
        time.start();
        for (int width = 900; monitor.saves.size() < 3; width = width == 900 ? 910 : 900) {
            monitor.window.resize(width, 600);
            QTest::qWait(5);
            QVERIFY(time.elapsed() < 10'000);
        }
        QVERIFY(time.elapsed() >= 3 * pause.count());
    }

    void whatIsSaidIsNoChange()
    {
        Monitor monitor(settingsFile());
        QVERIFY(monitor.begin());
        monitor.tabs()->open(filter("garden"));
        QVERIFY(monitor.greet(2, sampleMessages(500, 200)));
        monitor.tabs()->strip()->show(0);
        QTRY_COMPARE(monitor.tabs()->strip()->tabText(1), u"#garden"_s);
        QVERIFY(monitor.isAtRest());
        monitor.saves.clear();
        monitor.server.send(sampleUpdate(sampleMessages(1001, 12)));
        QTRY_COMPARE(monitor.tabs()->strip()->tabText(1), u"#garden (12)"_s);
        QTest::qWait(3 * pause.count());
        QCOMPARE(monitor.saves.size(), 0);
    }
};

QTEST_MAIN(WindowLayoutTest)
#include "window_layout_test.moc"
