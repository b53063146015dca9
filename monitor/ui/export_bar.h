// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class MessageExport;
class QLabel;
class QPushButton;

// How an export is getting on, in one line, and what can be done about it. Hidden while there is none.
class ExportBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportBar)

public:
    // `writer` must outlive it.
    explicit ExportBar(MessageExport *writer, QWidget *parent = nullptr);

    QString words() const;
    QPushButton *cancelButton() { return m_cancel; }
    QPushButton *againButton() { return m_again; }
    QPushButton *keepButton() { return m_keep; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showShape();
    QString stateWords() const;

    MessageExport *m_writer;
    QLabel *m_shape;
    QLabel *m_words;
    QPushButton *m_again;
    QPushButton *m_keep;
    QPushButton *m_cancel;
    QPushButton *m_close;
};
