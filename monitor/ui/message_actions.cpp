// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_actions.h"

#include "copy_to_clipboard.h"
#include "feed_models.h"
#include "message_panel.h"
#include "message_tab.h"
#include "message_tabs.h"
#include "message_view.h"
#include "open_link.h"
#include "row_copy.h"
#include "tab_filter.h"

#include <QAction>
#include <QDesktopServices>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

MessageFilter channelOf(const ChatMessage &message)
{
    MessageFilter filter;
    filter.source = message.source;
    filter.channel = message.channel;
    return filter;
}

} // namespace

MessageActions::MessageActions(MessageTabs *tabs, FeedModels *models)
    : QObject(tabs)
    , m_tabs(tabs)
    , m_models(models)
{
    makeActions();
    for (MessageTab *tab : tabs->messageTabs())
        adopt(tab);
    connect(tabs, &MessageTabs::tabAdded, this, &MessageActions::adopt);
}

QAction *MessageActions::add(const QString &name, const QString &text, const QString &keys,
                             void (MessageActions::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(QKeySequence(keys));
    // Only in a list of messages: elsewhere the same keys copy something else.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

void MessageActions::makeActions()
{
    m_load = add(u"load"_s, tr("&Load what is missing here"), {}, &MessageActions::load);
    m_actions.append(nullptr);
    add(u"copyText"_s, tr("&Copy as text"), u"Ctrl+C"_s, &MessageActions::copyText);
    add(u"copyJson"_s, tr("Copy as &JSON"), u"Ctrl+Shift+C"_s, &MessageActions::copyJson);
    add(u"copyLink"_s, tr("Copy &link"), u"Ctrl+L"_s, &MessageActions::copyLink);
    add(u"openInBrowser"_s, tr("Open in &browser"), u"Ctrl+O"_s, &MessageActions::openInBrowser);
    m_actions.append(nullptr);
    add(u"showUser"_s, tr("Show &user"), u"Ctrl+U"_s, &MessageActions::showUser);
    add(u"showContext"_s, tr("Show in conte&xt"), u"Ctrl+J"_s, &MessageActions::showContext);
    m_actions.append(nullptr);
    add(u"channelTab"_s, tr("Tab of this c&hannel"), u"Ctrl+K"_s, &MessageActions::openChannelTab);
    add(u"userTab"_s, tr("Tab of this u&ser"), u"Ctrl+Shift+U"_s, &MessageActions::openUserTab);
    add(u"wordsTab"_s, tr("Tab with &words of this message…"), u"Ctrl+Shift+T"_s,
        &MessageActions::openWordsTab);
}

void MessageActions::adopt(MessageTab *tab)
{
    MessageView *view = tab->panel()->view();
    for (QAction *action : std::as_const(m_actions)) {
        if (action)
            view->addAction(action);
    }
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, [this, tab, view](QPoint where) {
        tab->setFocus();
        QMenu *menu = makeMenu(tab);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(view->viewport()->mapToGlobal(where));
    });
    connect(view, &MessageView::opened, this,
            [this, tab](int row, int column) { onOpened(tab, row, column); });
    connect(tab->panel(), &MessagePanel::lostRequested, this, [this, tab](const TimelinePosition &position) {
        Q_EMIT historyRequested(position, tab->filter());
    });
}

void MessageActions::onOpened(MessageTab *tab, int row, int column)
{
    tab->setFocus();
    if (tab->stream()->model()->row(row).missing)
        tab->stream()->load(row);
    else if (column == MessageModel::ChannelColumn)
        openChannelTab();
    else if (column == MessageModel::NameColumn)
        openUserTab();
    else if (column < 0)
        showContext();
}

QList<TimelineRow> MessageActions::chosen() const
{
    QList<TimelineRow> rows;
    if (const MessageTab *tab = m_tabs->current()) {
        for (const int row : tab->panel()->view()->chosenRows())
            rows.append(tab->stream()->model()->row(row));
    }
    return rows;
}

const ChatMessage *MessageActions::message() const
{
    const auto rows = chosen();
    const auto first =
        std::find_if(rows.cbegin(), rows.cend(), [](const TimelineRow &row) { return !row.missing; });
    if (first == rows.cend())
        return nullptr;
    m_message = first->message;
    return &m_message;
}

QMenu *MessageActions::makeMenu(MessageTab *tab)
{
    auto *menu = new QMenu(tab);
    const auto rows = chosen();
    const bool hasMissing = std::any_of(rows.cbegin(), rows.cend(), [](const TimelineRow &row) {
        return row.missing && row.missing->canLoad();
    });
    for (QAction *action : std::as_const(m_actions)) {
        if (!action)
            menu->addSeparator();
        else if (action == m_load ? hasMissing : message() != nullptr)
            menu->addAction(action);
    }
    if (const ChatMessage *first = message())
        addLinkMenu(menu, linksIn(first->text), m_tabs->window());
    if (menu->isEmpty())
        menu->addAction(tr("Choose a message first"))->setEnabled(false);
    return menu;
}

void MessageActions::copyText()
{
    copyToClipboard(rowsAsText(chosen()));
}

void MessageActions::copyJson()
{
    copyToClipboard(rowsAsJson(chosen()));
}

void MessageActions::copyLink()
{
    if (const ChatMessage *first = message())
        copyToClipboard(permalink(m_models->client()->address(), *first).toString(QUrl::FullyEncoded));
}

void MessageActions::openInBrowser()
{
    if (const ChatMessage *first = message())
        QDesktopServices::openUrl(permalink(m_models->client()->address(), *first));
}

void MessageActions::showUser()
{
    if (const ChatMessage *first = message())
        Q_EMIT userRequested(QString::fromUtf8(first->source), QString::fromUtf8(first->user));
}

void MessageActions::showContext()
{
    if (const ChatMessage *first = message())
        Q_EMIT historyRequested({first->sentAt, first->id}, channelOf(*first));
}

void MessageActions::openChannelTab()
{
    if (const ChatMessage *first = message())
        m_tabs->open(channelOf(*first));
}

void MessageActions::openUserTab()
{
    if (const ChatMessage *first = message())
        m_tabs->openUser(QString::fromUtf8(first->source), QString::fromUtf8(first->user));
}

void MessageActions::openWordsTab()
{
    const ChatMessage *first = message();
    if (!first)
        return;
    MessageFilter filter;
    filter.text = oneLine(first->text, 100).toUtf8();
    Q_EMIT newTabRequested(filter);
}

void MessageActions::load()
{
    MessageTab *tab = m_tabs->current();
    if (!tab)
        return;
    for (const int row : tab->panel()->view()->chosenRows()) {
        if (tab->stream()->model()->row(row).missing) {
            tab->stream()->load(row);
            return;
        }
    }
}
