// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_actions.h"

#include "open_link.h"
#include "row_copy.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLinkText = 60;

void toClipboard(const QString &text)
{
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

} // namespace

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
    addLinks(menu);
    return menu;
}

void RowActions::addLinks(QMenu *menu)
{
    const auto message = newest();
    const QList<QUrl> links = message ? linksIn(message->text) : QList<QUrl>();
    if (links.isEmpty())
        return;
    QMenu *submenu = menu->addMenu(tr("Open lin&k"));
    for (const QUrl &link : links) {
        QString text = link.toString(QUrl::FullyEncoded);
        if (text.size() > longestLinkText)
            text = text.left(longestLinkText) + u'…';
        QAction *action = submenu->addAction(text.replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, link] { askToOpenLink(link, m_view->window()); });
    }
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
    toClipboard(rowsAsText(m_chosen()));
}

void RowActions::copyJson()
{
    toClipboard(rowsAsJson(m_chosen()));
}

void RowActions::copyLink()
{
    if (const auto message = newest())
        toClipboard(permalink(*message));
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
