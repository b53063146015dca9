// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class FeedClient;
class MainWindow;
class QAction;
class QMenu;
class QTableView;

// The menu bar of the main window. What stands in a menu is an action with its keys, and the dialog of
// shortcuts is made from these actions, so that the two cannot differ. Parts of the window that are made
// elsewhere put their own actions in with add().
class WindowMenus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowMenus)

public:
    enum class Menu : quint8 { Connection, Messages, Tabs, View, Help };

    // Fills the menu bar of `window`, which owns this. `client` must outlive it.
    WindowMenus(MainWindow *window, FeedClient *client);

    // A new action at the end of that menu; `keys` may be empty. What comes after a separator() stands apart.
    QAction *add(Menu menu, const QString &text, const QKeySequence &keys = {});
    void separator(Menu menu);
    // At the end of that menu. The keys of what is in it are its own, and are not in the list of shortcuts.
    void addMenu(Menu menu, QMenu *submenu);
    // Puts an action that somebody else owns into that menu and into the list of shortcuts.
    void add(Menu menu, QAction *action);
    QMenu *menu(Menu menu) const { return m_menus[static_cast<int>(menu)]; }

    // Those of all menus, for the list of shortcuts.
    const QList<QAction *> &actions() const { return m_actions; }

    // The check box of a panel, under View > Panels.
    void addPanelAction(QAction *action);

private:
    void fillConnection();
    void fillMessages();
    void fillTabs();
    void fillView();
    void fillHelp();
    void addAll(Menu menu, const QList<QAction *> &actions);
    using Table = std::function<QTableView *()>; // null while there is none
    void addColumnActions(QMenu *menu, const Table &table, int fixedColumn);
    void showShortcuts();
    void showAbout();

    static constexpr int menuCount = 5;

    MainWindow *m_window;
    FeedClient *m_client;
    QMenu *m_menus[menuCount] = {};
    QMenu *m_panels = nullptr;
    QList<QAction *> m_actions;
};
