// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/message_filter.h"

#include <QWidget>

class ColumnArea;
class FeedModels;
class MessageTab;
class TabStrip;

// The centre of the window: tabs of messages, of which the first has all and stays, and columns beside them
// into which tabs can be torn out. Follows the main feed's server: when that is started or stopped, so are
// the feeds of the tabs. Widgets that are made elsewhere can have a tab, too.
//
// Bound: `mostTabs` tabs and columns beside the first, because each has a connection of its own and a list of
// up to 20,000 rows; one more is refused with a sentence.
class MessageTabs final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageTabs)

public:
    static constexpr int mostTabs = 12;

    // `models` must outlive it.
    explicit MessageTabs(FeedModels *models, QWidget *parent = nullptr);
    ~MessageTabs() override;

    TabStrip *strip() { return m_tabs; }
    MessageTab *all() { return m_all; }
    // Of tabs and columns, in their order; the first is all().
    QList<MessageTab *> messageTabs() const;
    // The one that has the focus, or had it last; null while a tab of somebody else is in front.
    MessageTab *current() const;

    // Shows the tab with this filter; makes it when there is none. Null when there are too many.
    MessageTab *open(const MessageFilter &filter);
    void openChannel(const QString &source, const QString &channel);
    void openUser(const QString &source, const QString &login);

    // A tab for another widget, which this owns from then on. Closed by a person it is only put away:
    // showWidget() brings it back.
    int addWidget(QWidget *widget, const QString &title);
    void showWidget(QWidget *widget);

    // All but the first can be closed and moved beside.
    void close(MessageTab *tab);
    void closeCurrent();
    bool isBeside(const MessageTab *tab) const;
    void showBeside(MessageTab *tab);
    void showInTabs(MessageTab *tab);

    void setWrapping(bool wraps);
    // Whether deleted texts are for this reader (GET /api/v1/me); until that is known they are taken away.
    void setSeesDeleted(bool sees);

    // Which tabs there are, for the next run.
    QByteArray save() const;
    void restore(const QByteArray &bytes);
    // How the columns stand; to be restored before the tabs are.
    ColumnArea *columns() { return m_columns; }

Q_SIGNALS:
    void tabAdded(MessageTab *tab);
    // current() is another, or what its title says.
    void currentChanged();
    // Titles, number or order of the tabs are others.
    void tabsChanged();
    // What save() or columns() would keep is another: which tabs and columns there are, and where.
    void arranged();
    // A sentence for the person who wanted one tab too many.
    void refused(const QString &words);

private:
    void wireTabs();
    void followServer();
    MessageTab *add(const MessageFilter &filter);
    MessageTab *find(const MessageFilter &filter) const;
    void insertTab(MessageTab *tab);
    void closeWidget(QWidget *widget);
    void retitle(MessageTab *tab);
    void onFocusChanged(QWidget *now);

    FeedModels *m_models;
    TabStrip *m_tabs;
    ColumnArea *m_columns; // around the tabs
    MessageTab *m_all;
    QList<MessageTab *> m_filtered; // in the order in which they were opened
    MessageTab *m_focused;
    bool m_wraps = false;
    bool m_seesDeleted = false;
    bool m_mainIsUp = false;
};
