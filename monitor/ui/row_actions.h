// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server_address.h"
#include "timeline_row.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAbstractItemView;
class QAction;
class QMenu;

// What can be done with the messages that are chosen in a list from the archive: the menu of its rows, and
// the keys of its actions while the list has the focus. The keys are those of the lists of live messages
// (MessageActions). Copies by itself; what leads out of the list is asked for by signals.
class RowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowActions)

public:
    // In the order of time.
    using Chosen = std::function<QList<TimelineRow>()>;

    // For `view`, which owns it and has its model already.
    RowActions(QAbstractItemView *view, Chosen chosen);

    // Above the others.
    QAction *addFirst(const QString &text, const QString &keys);

    // Whose pages links lead to; none: there are no links.
    void setServer(const ServerAddress &server);
    const ServerAddress &server() const { return m_server; }
    // The page of the server on which the message is the newest of its channel; empty without a server.
    QString permalink(const ChatMessage &message) const;

    // The menu for the chosen rows; the caller owns it.
    QMenu *makeMenu();

Q_SIGNALS:
    void userRequested(const QString &source, const QString &login);

private:
    QAction *add(const QString &text, const QString &keys, void (RowActions::*act)());
    std::optional<ChatMessage> newest() const;
    void refresh();
    void copyText();
    void copyJson();
    void copyLink();
    void openInBrowser();
    void showUser();

    QAbstractItemView *m_view;
    Chosen m_chosen;
    ServerAddress m_server;
    QAction *m_user;
    QAction *m_text;
    QAction *m_json;
    QAction *m_link;
    QAction *m_browser;
};
