// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_panel.h"
#include "feed_client.h"
#include "feed_models.h"
#include "main_window.h"
#include "message_panel.h"
#include "monitor_settings.h"
#include "shortcuts_dialog.h"
#include "window_menus.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// What others put into the main window: docks, tabs and actions, and where they are after a restart.
class WindowPanelsTest final : public QObject
{
    Q_OBJECT

    struct Monitor
    {
        explicit Monitor(const QString &settingsFile)
            : settings(settingsFile)
        {
            user = window.addPanel(u"user"_s, u"User"_s, new QWidget, Qt::RightDockWidgetArea);
            triage = window.addPanel(u"triage"_s, u"Triage"_s, new QWidget, Qt::RightDockWidgetArea);
            window.resize(1200, 700);
            window.show();
        }

        FeedClient client;
        FeedModels models{&client};
        MonitorSettings settings;
        MainWindow window{&client, &models, &settings};
        QDockWidget *user = nullptr;
        QDockWidget *triage = nullptr;
    };

    QTemporaryDir m_folder;
    QString settingsFile() const { return m_folder.filePath(u"monitor.ini"_s); }

private Q_SLOTS:
    void init() { QFile::remove(settingsFile()); }

    void panelsBeginHiddenAndAreShownByName()
    {
        Monitor monitor(settingsFile());
        QVERIFY(monitor.window.channels()->isVisible());
        QVERIFY(!monitor.user->isVisible());
        monitor.window.showPanel(u"user"_s);
        QTRY_VERIFY(monitor.user->widget()->isVisible());
        QCOMPARE(monitor.window.dockWidgetArea(monitor.user), Qt::RightDockWidgetArea);
        // The second shares the place of the first and comes before it.
        monitor.window.showPanel(u"triage"_s);
        QTRY_VERIFY(!monitor.triage->widget()->visibleRegion().isEmpty());
        QTRY_VERIFY(monitor.user->widget()->visibleRegion().isEmpty());
        QVERIFY(monitor.window.tabifiedDockWidgets(monitor.user).contains(monitor.triage));
        monitor.window.showPanel(u"user"_s);
        QTRY_VERIFY(!monitor.user->widget()->visibleRegion().isEmpty());
        monitor.window.showPanel(u"nobody"_s);
    }

    void panelsAreListedInTheMenu()
    {
        Monitor monitor(settingsFile());
        QStringList names;
        for (const QMenu *menu :
             monitor.window.menus()->menu(WindowMenus::Menu::View)->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                names.append(action->text());
                if (action->text() == "Triage"_L1)
                    action->trigger();
            }
        }
        QVERIFY(names.contains(u"Channels"_s));
        QVERIFY(names.contains(u"User"_s));
        QTRY_VERIFY(monitor.triage->isVisible());
    }

    void panelsAreWhereTheyWere()
    {
        {
            Monitor monitor(settingsFile());
            monitor.window.showPanel(u"triage"_s);
            monitor.window.addDockWidget(Qt::LeftDockWidgetArea, monitor.user);
            monitor.user->show();
            QVERIFY(QTest::qWaitForWindowExposed(&monitor.window));
            monitor.window.close();
        }
        Monitor again(settingsFile());
        QTRY_VERIFY(again.user->isVisible());
        QVERIFY(again.triage->isVisible());
        QCOMPARE(again.window.dockWidgetArea(again.user), Qt::LeftDockWidgetArea);
        QCOMPARE(again.window.dockWidgetArea(again.triage), Qt::RightDockWidgetArea);
    }

    void tabsComeBehindTheFirst()
    {
        Monitor monitor(settingsFile());
        auto *history = new QLabel(u"past"_s);
        QCOMPARE(monitor.window.addTab(history, u"History"_s), 1);
        QVERIFY(monitor.window.messages()->isVisible());
        monitor.window.showTab(history);
        QTRY_VERIFY(history->isVisible());
        QVERIFY(!monitor.window.messages()->isVisible());
    }

    void noTwoActionsHaveTheSameKeys()
    {
        Monitor monitor(settingsFile());
        QStringList keys;
        for (const QAction *action : monitor.window.menus()->actions()) {
            if (!action->shortcut().isEmpty())
                keys.append(action->shortcut().toString());
        }
        QVERIFY(keys.size() > 20);
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    void theListOfShortcutsKnowsAddedActions()
    {
        Monitor monitor(settingsFile());
        auto *menus = monitor.window.menus();
        delete menus->add(WindowMenus::Menu::View, u"Gone"_s, QKeySequence(u"Ctrl+F8"_s));
        menus->add(WindowMenus::Menu::View, u"&Search"_s, QKeySequence(u"Ctrl+F"_s));
        const ShortcutsDialog dialog(menus->actions(), &monitor.window);
        QStringList words;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(u"Search"_s));
        QVERIFY(words.contains(u"Ctrl+F"_s));
        QVERIFY(!words.contains(u"Ctrl+F8"_s));
        QVERIFY(words.contains(u"Ctrl+P"_s));
    }
};

QTEST_MAIN(WindowPanelsTest)
#include "window_panels_test.moc"
