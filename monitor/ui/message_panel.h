// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class EmptyNote;
class MessageModel;
class MessageView;
class QLabel;
class QPushButton;
class QToolButton;

// The list of messages with its title, the pause button and the "N new" button that floats over its end.
class MessagePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessagePanel)

public:
    // `model` must outlive it.
    explicit MessagePanel(MessageModel *model, QWidget *parent = nullptr);

    MessageView *view() { return m_view; }
    QPushButton *newButton() { return m_newButton; }
    // Said in the middle while there is no message.
    EmptyNote *emptyNote() { return m_empty; }

    void setPaused(bool paused);

Q_SIGNALS:
    void pausedChanged(bool paused);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void placeNewButton();

    MessageModel *m_model;
    MessageView *m_view;
    EmptyNote *m_empty;
    QLabel *m_note;
    QToolButton *m_pause;
    QPushButton *m_newButton;
    bool m_paused = false;
};
