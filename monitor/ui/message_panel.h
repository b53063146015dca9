// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_pages.h"

#include <QWidget>

class EmptyNote;
class MessageModel;
class MessageView;
class QLabel;
class QPushButton;
class QToolButton;

// A list of messages with its title, what is to be said of it, the pause button, and the "N new" button that
// floats over its end.
class MessagePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessagePanel)

public:
    // `model` must outlive it.
    MessagePanel(MessageModel *model, const QString &title, QWidget *parent = nullptr);

    MessageView *view() { return m_view; }
    QPushButton *newButton() { return m_newButton; }
    QToolButton *firstUnreadButton() { return m_firstUnread; }
    // Said in the middle while there is no message.
    EmptyNote *emptyNote() { return m_empty; }
    // What stands beside the title, and in the line below it when the list was full.
    QString noteText() const;
    QString fullText() const;

    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    void setHeadingVisible(bool visible);
    // Why nothing new comes; empty while all is well. Goes before everything else that is said.
    void setStateWords(const QString &words);

Q_SIGNALS:
    void pausedChanged(bool paused);
    // What left the list unread is wanted; it begins behind `position`.
    void lostRequested(const TimelinePosition &position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeHead(const QString &title);
    QWidget *makeFullNote();
    void refresh();
    void refreshNote();
    void placeNewButton();

    MessageModel *m_model;
    MessageView *m_view;
    EmptyNote *m_empty;
    QLabel *m_heading = nullptr;
    QLabel *m_note;
    QWidget *m_fullNote = nullptr;
    QLabel *m_fullWords = nullptr;
    QToolButton *m_firstUnread;
    QToolButton *m_pause;
    QPushButton *m_newButton;
    QString m_stateWords;
    bool m_paused = false;
};
