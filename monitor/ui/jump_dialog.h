// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDateTimeEdit;

// A moment to go to in the archive, in local time. time() is what was wanted once it is accepted.
class JumpDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JumpDialog)

public:
    // `startMs` (UTC) is what it begins with.
    explicit JumpDialog(qint64 startMs, QWidget *parent = nullptr);

    QDateTimeEdit *field() { return m_field; }
    // ms UTC
    qint64 time() const;

private:
    QDateTimeEdit *m_field;
};
