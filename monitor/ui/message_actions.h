// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_pages.h"
#include "chat/message_filter.h"
#include "timeline_row.h"

#include <QList>
#include <QObject>

class FeedModels;
class MessageTab;
class MessageTabs;
class QAction;
class QMenu;

// What can be done with messages in the tabs: by a menu, by keys, by the menu of a row, by a double click.
// Acts on the chosen rows of MessageTabs::current(). What leads out of the list is asked for by signals.
class MessageActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageActions)

public:
    // Both must outlive it; dialogs stand over the window of `tabs`.
    MessageActions(MessageTabs *tabs, FeedModels *models);

    // In the order in which they stand in a menu; a null separates.
    const QList<QAction *> &actions() const { return m_actions; }

    // The menu for the chosen rows of that tab; the caller owns it.
    QMenu *makeMenu(MessageTab *tab);

Q_SIGNALS:
    void userRequested(const QString &source, const QString &login);
    // The past around a position, among what the filter lets through.
    void historyRequested(const TimelinePosition &position, const MessageFilter &filter);
    // A tab is wanted; somebody may want to change the filter before.
    void newTabRequested(const MessageFilter &start);

private:
    QAction *add(const QString &name, const QString &text, const QString &keys,
                 void (MessageActions::*act)());
    void makeActions();
    void adopt(MessageTab *tab);
    void onOpened(MessageTab *tab, int row, int column);
    QList<TimelineRow> chosen() const;
    // The first chosen row that is a message; null for none.
    const ChatMessage *message() const;

    void copyText();
    void copyJson();
    void copyLink();
    void openInBrowser();
    void showUser();
    void showContext();
    void openChannelTab();
    void openUserTab();
    void openWordsTab();
    void load();

    MessageTabs *m_tabs;
    FeedModels *m_models;
    QList<QAction *> m_actions;
    QAction *m_load = nullptr;
    mutable ChatMessage m_message; // what message() gives
};
