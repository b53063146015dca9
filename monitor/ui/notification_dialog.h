// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quiet_hours.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTimeEdit;

// When nothing may pop up. Stores nothing itself: accepted() means that hours() are wanted.
class NotificationDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotificationDialog)

public:
    explicit NotificationDialog(const QuietHours &hours, QWidget *parent = nullptr);

    QuietHours hours() const;

    // What the line under the fields says.
    QString shownText() const;

Q_SIGNALS:
    // A notification to see how they look here.
    void sampleRequested();

private:
    QLayout *makeTimes();
    QLayout *makeDays();
    QLayout *makeButtons();
    void refresh();

    QCheckBox *m_isOn;
    QWidget *m_fields;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QList<QCheckBox *> m_days; // Monday first
    QLabel *m_note;
};
