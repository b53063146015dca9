// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_pages.h"
#include "chat/message_filter.h"

#include <QList>
#include <QObject>

class MessageTabs;
class QAction;

// What can be done with the tabs of messages and with how they are read: actions with their keys, for the
// menus. Acts on MessageTabs::current().
class TabActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TabActions)

public:
    static constexpr int mostNumbered = 9;

    // `tabs` must outlive it; dialogs stand over its window.
    explicit TabActions(MessageTabs *tabs);

    // In the order in which they stand in a menu; a null separates.
    const QList<QAction *> &reading() const { return m_reading; }
    const QList<QAction *> &tabs() const { return m_tabActions; }
    // One for each of the first nine tabs, with its title; those without a tab are not visible.
    const QList<QAction *> &numbered() const { return m_numbered; }
    QAction *wrap() const { return m_wrap; }

    void askForNewTab(const MessageFilter &start);

Q_SIGNALS:
    // The past around a time, among what the filter lets through.
    void historyRequested(const TimelinePosition &position, const MessageFilter &filter);

private:
    void makeReading();
    void makeTabs();
    void makeNumbered();
    void refresh();
    void sayRefused(const QString &words);
    void askForTime();
    void toggleBeside();

    MessageTabs *m_tabs;
    QList<QAction *> m_reading;
    QList<QAction *> m_tabActions;
    QList<QAction *> m_numbered;
    QAction *m_pause = nullptr;
    QAction *m_close = nullptr;
    QAction *m_beside = nullptr;
    QAction *m_wrap = nullptr;
};
