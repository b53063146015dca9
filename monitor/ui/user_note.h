// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class UserCardModel;

// The note about the user who is shown, kept a moment after the last key, when the focus leaves, before
// another user is shown, and at the end. One that cannot be kept stays in the field, with a sentence, and is
// tried again.
class UserNote final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserNote)

public:
    static constexpr std::chrono::milliseconds keepAfter{800};
    static constexpr std::chrono::milliseconds retryAfter{3'000};

    // `model` must outlive it.
    explicit UserNote(UserCardModel *model, QWidget *parent = nullptr);
    ~UserNote() override;

    QPlainTextEdit *edit() { return m_edit; }
    // Why a note is not kept, or what else is to be said; empty where all is well.
    QString problemText() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void keep();
    void leaveUser();

    UserCardModel *m_model;
    QPlainTextEdit *m_edit;
    QLabel *m_problem;
    QTimer m_keep;
    bool m_isTyped = false;   // and not kept yet
    bool m_isUnsaved = false; // a note of somebody who was shown before
};
