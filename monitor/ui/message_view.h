// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class MessageModel;

// The list of messages. Follows the newest until a person scrolls away or pauses it; then nothing moves under
// their eyes, what comes is counted, and it follows again when they return to the end.
class MessageView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageView)

public:
    // `model` must outlive it.
    explicit MessageView(MessageModel *model, QWidget *parent = nullptr);

    bool isFollowing() const { return m_following; }
    // Messages that came since it was paused.
    int newCount() const { return m_newCount; }

    void pause();
    void follow();

Q_SIGNALS:
    // isFollowing() or newCount() is another.
    void followChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpColumns();
    void fitToFont();
    void onScrolled(int value);
    void onRowsInserted(int first, int last);
    void onRowsRemoved(int first, int last);
    void moveBy(int rows);

    MessageModel *m_messages;
    int m_newCount = 0;
    bool m_following = true;
    bool m_adjusting = false; // the scroll bar is moved by us, not by a person
};
