// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_pages.h"
#include "row_fitter.h"
#include "unread_track.h"

#include <QTableView>

class MessageColumns;
class MessageDelegate;
class MessageModel;

// The list of messages. Follows the newest until a person scrolls away, selects a row or pauses it; then
// nothing moves under their eyes, what comes is counted, and a line stands above the first of it. It follows
// again when they return to the end. Rows have one height; with setWrapping() those that are seen get the
// height they need.
class MessageView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageView)

public:
    // `model` must outlive it.
    explicit MessageView(MessageModel *model, QWidget *parent = nullptr);

    bool isFollowing() const { return m_following; }
    // Messages that came since it was paused and have not been on the screen.
    int newCount() const { return m_following ? 0 : m_track.unread(rowTotal()); }
    // Of these, those that have left the list because it was full.
    int lostCount() const { return m_following ? 0 : m_track.lost(); }
    // The newest message that was there when it was paused. What was lost begins behind it.
    const TimelinePosition &pausedAt() const { return m_pausedAt; }

    void pause();
    void follow();
    // Goes on reading at the first message that was not on the screen yet; without one, follow().
    void goToFirstUnread();
    // Nobody looks any more: the line will stand above what comes from now on.
    void leave();

    void setWrapping(bool wraps);

    MessageColumns *columns() { return m_columns; }

    // Rows that are selected, ascending; without a selection the current one.
    QList<int> chosenRows() const;

Q_SIGNALS:
    // Somebody wants to do something with a row: by double click on one of its columns, or by Enter (-1).
    void opened(int row, int column);
    // isFollowing(), newCount() or lostCount() is another.
    void followChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void followOn();
    void makeCurrent(int row);
    void beginUnread(const QString &dividerWords);
    void fitToFont();
    void wire();
    void onScrolled(int value);
    void onRowsInserted(int first, int last);
    void onRowsLeaving(int first, int last);
    void onRowsRemoved(int first, int last);
    void onReset();
    void moveBy(int pixels);
    void placeDivider();
    void seeWhatIsShown();
    int rowTotal() const;
    int lastRowShown() const;
    void fitRows();

    MessageModel *m_messages;
    MessageDelegate *m_delegate;
    MessageColumns *m_columns = nullptr;
    RowFitter m_fitter;
    UnreadTrack m_track;
    TimelinePosition m_pausedAt;
    QString m_dividerWords;
    int m_leavingHeight = 0;
    int m_scrolledTo = 0; // the scroll bar's value when it was last told
    bool m_following = true;
    bool m_adjusting = false; // the scroll bar is moved by us, not by a person
};
