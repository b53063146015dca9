// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_actions.h"

#include "message_text.h"
#include "weir_link.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

RowActions::RowActions(QAbstractItemView *view, Selected selected)
    : QObject(view)
    , m_view(view)
    , m_selected(std::move(selected))
    , m_user(add(tr("Show &user"), QKeySequence(u"Ctrl+U"_s)))
    , m_text(add(tr("&Copy as text"), QKeySequence::Copy))
    , m_json(add(tr("Copy as &JSON"), QKeySequence(u"Ctrl+Shift+C"_s)))
    , m_link(add(tr("Copy &link"), QKeySequence(u"Ctrl+L"_s)))
    , m_browser(add(tr("Open in &browser"), QKeySequence(u"Ctrl+B"_s)))
{
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto copy = [](const QString &text) {
        if (!text.isEmpty())
            QApplication::clipboard()->setText(text);
    };
    const auto last = [this](auto use) {
        if (const ChatMessages messages = m_selected(); !messages.isEmpty())
            use(messages.last());
    };
    connect(m_user, &QAction::triggered, this, [this, last] {
        last([this](const ChatMessage &message) { Q_EMIT userRequested(message.user, message.source); });
    });
    connect(m_text, &QAction::triggered, this, [this, copy] { copy(messagesAsText(m_selected())); });
    connect(m_json, &QAction::triggered, this, [this, copy] { copy(messagesAsJson(m_selected())); });
    connect(m_link, &QAction::triggered, this, [this, copy, last] {
        last([this, copy](const ChatMessage &message) { copy(permalink(message)); });
    });
    connect(m_browser, &QAction::triggered, this, [this, last] {
        last([this](const ChatMessage &message) { QDesktopServices::openUrl(QUrl(permalink(message))); });
    });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowActions::refresh);
    connect(view->model(), &QAbstractItemModel::modelReset, this, &RowActions::refresh);
    refresh();
}

QAction *RowActions::add(const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(action);
    return action;
}

QAction *RowActions::addFirst(const QString &text, const QKeySequence &keys)
{
    QAction *action = add(text, keys);
    m_view->removeAction(action);
    m_view->insertAction(m_user, action);
    return action;
}

void RowActions::setServer(const ServerAddress &server)
{
    m_server = server;
    refresh();
}

QString RowActions::permalink(const ChatMessage &message) const
{
    return m_server.isEmpty() ? QString() : WeirLink(m_server, {}, {message.sentAt, message.id}).pageAddress();
}

void RowActions::refresh()
{
    const bool any = !m_selected().isEmpty();
    for (QAction *action : m_view->actions())
        action->setEnabled(any);
    m_link->setEnabled(any && !m_server.isEmpty());
    m_browser->setEnabled(any && !m_server.isEmpty());
}
