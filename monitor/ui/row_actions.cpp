// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_actions.h"

#include "copy_to_clipboard.h"
#include "open_link.h"
#include "row_copy.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDesktopServices>
#include <QMenu>

using namespace Qt::StringLiterals;

RowActions::RowActions(QAbstractItemView *view, Chosen chosen)
    : QObject(view)
    , m_view(view)
    , m_chosen(std::move(chosen))
    , m_user(add(tr("Show &user"), u"Ctrl+U"_s, &RowActions::showUser))
    , m_text(add(tr("&Copy as text"), u"Ctrl+C"_s, &RowActions::copyText))
    , m_json(add(tr("Copy as &JSON"), u"Ctrl+Shift+C"_s, &RowActions::copyJson))
    , m_link(add(tr("Copy &link"), u"Ctrl+L"_s, &RowActions::copyLink))
    , m_browser(add(tr("Open in &browser"), u"Ctrl+O"_s, &RowActions::openInBrowser))
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](QPoint where) {
        QMenu *menu = makeMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(view->viewport()->mapToGlobal(where));
    });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowActions::refresh);
    connect(view->model(), &QAbstractItemModel::modelReset, this, &RowActions::refresh);
    refresh();
}

QAction *RowActions::add(const QString &text, const QString &keys, void (RowActions::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(keys));
    // Only in this list: elsewhere the same keys copy something else.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    if (act)
        connect(action, &QAction::triggered, this, act);
    return action;
}

QAction *RowActions::addFirst(const QString &text, const QString &keys)
{
    QAction *action = add(text, keys, nullptr);
    m_view->removeAction(action);
    m_view->insertAction(m_view->actions().constFirst(), action);
    refresh();
    return action;
}

void RowActions::setServer(const ServerAddress &server)
{
    m_server = server;
    refresh();
}

QString RowActions::permalink(const ChatMessage &message) const
{
    return m_server.isEmpty() ? QString() : ::permalink(m_server, message).toString(QUrl::FullyEncoded);
}

QMenu *RowActions::makeMenu()
{
    auto *menu = new QMenu(m_view);
    menu->addActions(m_view->actions());
    menu->insertSeparator(m_text);
    if (const auto message = newest())
        addLinkMenu(menu, linksIn(message->text), m_view->window());
    return menu;
}

std::optional<ChatMessage> RowActions::newest() const
{
    const QList<TimelineRow> rows = m_chosen();
    return rows.isEmpty() ? std::nullopt : std::optional(rows.constLast().message);
}

void RowActions::refresh()
{
    const bool any = !m_chosen().isEmpty();
    for (QAction *action : m_view->actions())
        action->setEnabled(any);
    m_link->setEnabled(any && !m_server.isEmpty());
    m_browser->setEnabled(any && !m_server.isEmpty());
}

void RowActions::copyText()
{
    copyToClipboard(rowsAsText(m_chosen()));
}

void RowActions::copyJson()
{
    copyToClipboard(rowsAsJson(m_chosen()));
}

void RowActions::copyLink()
{
    if (const auto message = newest())
        copyToClipboard(permalink(*message));
}

void RowActions::openInBrowser()
{
    if (const auto message = newest())
        QDesktopServices::openUrl(QUrl(permalink(*message)));
}

void RowActions::showUser()
{
    if (const auto message = newest())
        Q_EMIT userRequested(QString::fromUtf8(message->source), QString::fromUtf8(message->user));
}
