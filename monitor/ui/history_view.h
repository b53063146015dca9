// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history_model.h"

#include <QPersistentModelIndex>
#include <QTableView>

class MessageColumns;

// The archive as one long scroll: loads on before an end comes into view, and keeps what is being read where
// it is while rows come and go above and below. Page Up and Page Down go on at an end, Home and End go to the
// ends of what is loaded. A row that says how it goes on there is a button, too.
class HistoryView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryView)

public:
    // `model` must outlive it.
    explicit HistoryView(HistoryModel *model, QWidget *parent = nullptr);

    void pageOlder();
    void pageNewer();

    // The message of the current row; none without one.
    const ChatMessage *currentMessage() const;
    // In timeline order.
    QList<TimelineRow> chosenRows() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitToFont();
    int rowsPerPage() const;
    int readRow(TimelineSide side) const;
    void moveTo(int row);
    void makeCurrent(int row);
    void goOn(TimelineSide side);
    void onActivated(const QModelIndex &index);
    void place();
    void loadAhead();
    void keepAnchor();
    void returnToAnchor();

    HistoryModel *m_history;
    MessageColumns *m_columns = nullptr;
    QPersistentModelIndex m_anchor; // a message in view, while rows come or go
    int m_anchorY = 0;
    bool m_moved = false; // a person has scrolled or moved since the beginning
};
