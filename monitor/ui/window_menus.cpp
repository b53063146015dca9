// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_menus.h"

#include "channel_model.h"
#include "channel_panel.h"
#include "channel_table.h"
#include "feed_client.h"
#include "main_window.h"
#include "message_actions.h"
#include "message_model.h"
#include "message_panel.h"
#include "message_tab.h"
#include "message_tabs.h"
#include "message_view.h"
#include "shortcuts_dialog.h"
#include "state_mark.h"
#include "tab_actions.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTableView>

using namespace Qt::StringLiterals;

WindowMenus::WindowMenus(MainWindow *window, FeedClient *client)
    : QObject(window)
    , m_window(window)
    , m_client(client)
{
    fillConnection();
    fillMessages();
    fillTabs();
    fillView();
    fillHelp();
}

QAction *WindowMenus::add(Menu menu, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this->menu(menu));
    action->setShortcut(keys);
    add(menu, action);
    return action;
}

void WindowMenus::add(Menu menu, QAction *action)
{
    this->menu(menu)->addAction(action);
    m_actions.append(action);
    connect(action, &QObject::destroyed, this, [this, action] { m_actions.removeOne(action); });
}

void WindowMenus::separator(Menu menu)
{
    this->menu(menu)->addSeparator();
}

void WindowMenus::addMenu(Menu menu, QMenu *submenu)
{
    this->menu(menu)->addMenu(submenu);
}

void WindowMenus::addPanelAction(QAction *action)
{
    m_panels->addAction(action);
}

void WindowMenus::fillConnection()
{
    m_menus[static_cast<int>(Menu::Connection)] = m_window->menuBar()->addMenu(tr("&Connection"));
    connect(add(Menu::Connection, tr("&Settings…"), QKeySequence(u"Ctrl+,"_s)), &QAction::triggered, m_window,
            &MainWindow::settingsRequested);
    connect(add(Menu::Connection, tr("&Reconnect now"), QKeySequence(u"Ctrl+R"_s)), &QAction::triggered,
            m_client, &FeedClient::reconnectNow);
    separator(Menu::Connection);
    connect(add(Menu::Connection, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s)), &QAction::triggered, m_window,
            &MainWindow::quitRequested);
}

void WindowMenus::addAll(Menu menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action)
            add(menu, action);
        else
            separator(menu);
    }
}

void WindowMenus::fillMessages()
{
    m_menus[static_cast<int>(Menu::Messages)] = m_window->menuBar()->addMenu(tr("&Messages"));
    addAll(Menu::Messages, m_window->tabActions()->reading());
    separator(Menu::Messages);
    addAll(Menu::Messages, m_window->messageActions()->actions());
}

void WindowMenus::fillTabs()
{
    m_menus[static_cast<int>(Menu::Tabs)] = m_window->menuBar()->addMenu(tr("&Tabs"));
    addAll(Menu::Tabs, m_window->tabActions()->tabs());
    separator(Menu::Tabs);
    addAll(Menu::Tabs, m_window->tabActions()->numbered());
}

void WindowMenus::fillView()
{
    QMenu *view = m_window->menuBar()->addMenu(tr("&View"));
    m_menus[static_cast<int>(Menu::View)] = view;
    m_panels = view->addMenu(tr("&Panels"));
    add(Menu::View, m_window->tabActions()->wrap());
    addColumnActions(
        view->addMenu(tr("&Channel columns")), [this] { return m_window->channels()->table(); },
        ChannelModel::NameColumn);
    addColumnActions(
        view->addMenu(tr("&Message columns")),
        [this]() -> QTableView * {
            const MessageTab *tab = m_window->tabs()->current();
            return tab ? tab->panel()->view() : nullptr;
        },
        MessageModel::TextColumn);
}

void WindowMenus::fillHelp()
{
    m_menus[static_cast<int>(Menu::Help)] = m_window->menuBar()->addMenu(tr("&Help"));
    connect(add(Menu::Help, tr("&Shortcuts"), QKeySequence(Qt::Key_F1)), &QAction::triggered, this,
            &WindowMenus::showShortcuts);
    connect(add(Menu::Help, tr("&About weir-monitor")), &QAction::triggered, this, &WindowMenus::showAbout);
}

// One check for each column but the one that a table cannot be without.
void WindowMenus::addColumnActions(QMenu *menu, const Table &table, int fixedColumn)
{
    const QAbstractItemModel *model = table()->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (column == fixedColumn)
            continue;
        QAction *action = menu->addAction(model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [table, column](bool shown) {
            if (QTableView *now = table())
                now->setColumnHidden(column, !shown);
        });
        connect(menu, &QMenu::aboutToShow, action, [action, table, column] {
            const QTableView *now = table();
            action->setEnabled(now != nullptr);
            action->setChecked(now && !now->isColumnHidden(column));
        });
    }
}

void WindowMenus::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_actions, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowMenus::showAbout()
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About weir-monitor"));
    box->setIconPixmap(weirIcon().pixmap(64));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("weir-monitor %1").arg(QStringLiteral(WEIR_VERSION)));
    box->setInformativeText(tr("Shows live chat while a Weir server archives it.\n"
                               "Free software under the GNU General Public License, version 3 or later."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}
