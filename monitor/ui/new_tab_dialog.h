// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/message_filter.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

// Which messages a new tab shows: of a channel, of a user, with words, or all of these together. filter() is
// what was wanted once it is accepted.
class NewTabDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewTabDialog)

public:
    // `start` fills the fields; its source goes along for as long as channel and user stay as they are.
    explicit NewTabDialog(const MessageFilter &start, QWidget *parent = nullptr);

    MessageFilter filter() const;

private:
    QLineEdit *addField(class QFormLayout *form, const QString &label, const Utf8 &text,
                        const QString &example);
    void refresh();

    MessageFilter m_start;
    QLineEdit *m_channel = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_words = nullptr;
    QPushButton *m_open = nullptr;
};
