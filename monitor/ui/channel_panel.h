// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class ChannelModel;
class QLabel;
class QSortFilterProxyModel;
class QTableView;

// The table of channels. Its values change as they come; its order only every two seconds, and not while the
// pointer or the focus is on it: a row must not move away from the hand.
class ChannelPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelPanel)

public:
    // `model` must outlive it.
    explicit ChannelPanel(ChannelModel *model, QWidget *parent = nullptr);

    QTableView *table() { return m_table; }

    // Sorts now, unless the table is in use.
    void settleOrder();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable();
    void refreshNote();
    bool isInUse() const;

    ChannelModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QLabel *m_note;
    QTimer m_sortTimer;
};
