// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class UserCardModel;

// The note about the user who is shown, kept a moment after the last key and when the focus leaves.
class UserNote final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserNote)

public:
    static constexpr std::chrono::milliseconds keepAfter{800};

    // `model` must outlive it.
    explicit UserNote(UserCardModel *model, QWidget *parent = nullptr);

    QPlainTextEdit *edit() { return m_edit; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void keep();

    UserCardModel *m_model;
    QPlainTextEdit *m_edit;
    QLabel *m_problem;
    QTimer m_keep;
    bool m_isTyped = false; // and not kept yet
};
