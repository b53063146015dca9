// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pinned_channels.h"

#include <QTimer>
#include <QWidget>

class ChannelModel;
class ChannelOrder;
class ChannelTable;
class EmptyNote;
class MonitorSettings;
class QLabel;
class QLineEdit;
class QMenu;

// The table of channels, with a field that filters it. Its values change as they come; its order only every
// two seconds, and not while the pointer or the focus is on it: a row must not move away from the hand.
// Pinned channels are on top in every order.
class ChannelPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelPanel)

public:
    // Both must outlive it.
    ChannelPanel(ChannelModel *model, MonitorSettings *settings, QWidget *parent = nullptr);

    ChannelTable *table() { return m_table; }
    QLineEdit *filter() { return m_filter; }

    // Sorts now, unless the table is in use.
    void settleOrder();

    // Pins the current channel, or no longer.
    void togglePin();

Q_SIGNALS:
    // A double click, Return, or the menu: show this channel's messages. Names as the server writes them.
    void channelActivated(const QString &source, const QString &channel);
    // A menu of a channel is about to be shown: who has more to offer for it adds actions.
    void menuRequested(QMenu *menu, const QString &source, const QString &channel);

private:
    void setUpFilter();
    void refreshNote();
    void refreshEmpty();
    bool isInUse() const;
    ChannelModel::Place current() const;
    void activate();
    void showMenu(const QPoint &position);

    ChannelModel *m_model;
    PinnedChannels m_pinned;
    ChannelOrder *m_order;
    QLineEdit *m_filter;
    ChannelTable *m_table;
    EmptyNote *m_empty;
    QLabel *m_note;
    QTimer m_sortTimer;
};
