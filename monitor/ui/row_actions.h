// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"
#include "server_address.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAbstractItemView;
class QAction;

// What can be done with the messages that are selected in a list from the archive: its context menu, and the keys of
// its actions while the list has the focus. Copies itself; the rest is asked for by signals.
class RowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowActions)

public:
    using Selected = std::function<ChatMessages()>;

    // For `view`, which owns it.
    RowActions(QAbstractItemView *view, Selected selected);

    // Above those that every list has.
    QAction *addFirst(const QString &text, const QKeySequence &keys);

    // Whose pages links lead to; none: there are no links.
    void setServer(const ServerAddress &server);
    // The page of the server on which the message is the newest; empty without a server.
    QString permalink(const ChatMessage &message) const;

Q_SIGNALS:
    void userRequested(const Utf8 &login, const Utf8 &source);

private:
    QAction *add(const QString &text, const QKeySequence &keys);
    void refresh();

    QAbstractItemView *m_view;
    Selected m_selected;
    ServerAddress m_server;
    QAction *m_user;
    QAction *m_text;
    QAction *m_json;
    QAction *m_link;
    QAction *m_browser;
};
