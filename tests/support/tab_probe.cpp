// SPDX-License-Identifier: GPL-3.0-or-later
#include "tab_probe.h"

#include "feed/filter_parameters.h"
#include "main_window.h"
#include "message_actions.h"
#include "message_panel.h"
#include "message_tab.h"
#include "message_tabs.h"
#include "message_view.h"
#include "row_text.h"
#include "tab_actions.h"
#include "tab_strip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QScrollBar>

using namespace Qt::StringLiterals;

std::optional<QJsonObject> TabProbe::run(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const QString command = words.value(0);
    if (command == "tabs"_L1)
        return tabs();
    if (command == "tab"_L1)
        return open(words.value(1));
    if (command == "wrap"_L1) {
        m_window->tabActions()->wrap()->setChecked(words.value(1) == "1"_L1);
        return QJsonObject{{u"wraps"_s, m_window->tabActions()->wrap()->isChecked()}};
    }
    MessageTab *tab = this->tab(words.value(1));
    if (command == "front"_L1 || command == "close"_L1 || command == "beside"_L1 || command == "back"_L1)
        return arrange(command, tab);
    if (command == "rows"_L1)
        return rows(tab);
    if (command == "act"_L1)
        return act(tab, words.value(2).toInt(), words.value(3).toInt(), words.value(4));
    if (command == "pause"_L1)
        tab->panel()->setPaused(true);
    else if (command == "end"_L1)
        tab->panel()->setPaused(false);
    else if (command == "unread"_L1)
        tab->panel()->view()->goToFirstUnread();
    else if (command == "load"_L1)
        tab->stream()->load(words.value(2).toInt());
    else if (command == "scroll"_L1)
        tab->panel()->view()->verticalScrollBar()->setValue(
            tab->panel()->view()->verticalScrollBar()->value() + words.value(2).toInt());
    else if (command != "reading"_L1)
        return {};
    return reading(tab);
}

MessageTab *TabProbe::tab(const QString &number) const
{
    return m_window->tabs()->messageTabs().value(number.toInt(), m_window->tabs()->all());
}

QJsonObject TabProbe::tabs() const
{
    QJsonArray tabs;
    for (const MessageTab *tab : m_window->tabs()->messageTabs()) {
        tabs.append(QJsonObject{{u"title"_s, tab->title()},
                                {u"description"_s, tab->description()},
                                {u"connected"_s, tab->client()->state().isConnected()},
                                {u"unread"_s, tab->unread()},
                                {u"beside"_s, m_window->tabs()->isBeside(tab)},
                                {u"visible"_s, tab->isVisible()}});
    }
    return {{u"tabs"_s, tabs}, {u"front"_s, m_window->tabs()->strip()->currentIndex()}};
}

QJsonObject TabProbe::open(const QString &query)
{
    const auto filter = filter_parameters::messageFilter(QUrlQuery(query));
    if (!filter)
        return {{u"error"_s, filter.error().message}};
    return {{u"opened"_s, m_window->tabs()->open(*filter) != nullptr}};
}

QJsonObject TabProbe::arrange(const QString &command, MessageTab *tab)
{
    if (command == "front"_L1 || command == "back"_L1)
        m_window->tabs()->showInTabs(tab);
    else if (command == "beside"_L1)
        m_window->tabs()->showBeside(tab);
    else
        m_window->tabs()->close(tab);
    return tabs();
}

QJsonObject TabProbe::rows(MessageTab *tab) const
{
    const MessageModel *model = tab->stream()->model();
    QJsonArray rows;
    for (int i = 0; i < model->rowCount(); ++i) {
        const TimelineRow &row = model->row(i);
        if (row.missing)
            rows.append(QJsonObject{{u"missing"_s, missingWords(*row.missing)}});
        else
            rows.append(QJsonObject{
                {u"id"_s, row.message.id}, {u"text"_s, rowText(row).text}, {u"deleted"_s, isDeleted(row)}});
    }
    return {{u"rows"_s, rows}};
}

QJsonObject TabProbe::reading(MessageTab *tab) const
{
    const MessageView *view = tab->panel()->view();
    return {{u"following"_s, view->isFollowing()},
            {u"new"_s, view->newCount()},
            {u"lost"_s, view->lostCount()},
            {u"note"_s, tab->panel()->noteText()},
            {u"full"_s, tab->panel()->fullText()}};
}

QJsonObject TabProbe::act(MessageTab *tab, int first, int last, const QString &name)
{
    MessageView *view = tab->panel()->view();
    tab->setFocus();
    view->selectionModel()->select(QItemSelection(view->model()->index(first, 0),
                                                  view->model()->index(last, MessageModel::ColumnCount - 1)),
                                   QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->clear();
    for (QAction *action : m_window->messageActions()->actions()) {
        if (action && action->objectName() == name)
            action->trigger();
    }
    return {{u"clipboard"_s, QApplication::clipboard()->text()}};
}
