// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alert_settings.h"

#include <QDialog>

class AlertSound;
class Lookout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

// When bursts, repeated texts and waves of first-time chatters are worth an alert, and of which channels none
// is wanted. What is saved counts at once.
class AlertsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertsDialog)

public:
    // `lookout` must outlive it.
    explicit AlertsDialog(Lookout *lookout, QWidget *parent = nullptr);

    // As the fields say it now.
    AlertSettings settings() const;
    QListWidget *muted() { return m_muted; }

private:
    void layOutGroups();
    QLayout *makeMuted();
    QLayout *makeCalls();
    QLayout *makeButtons();
    QSpinBox *number(const QString &name, const AlertSettings::Range &range);
    void fill(const AlertSettings &settings);
    void fillMuted();
    void unmute();
    void save();

    Lookout *m_lookout;
    AlertSound *m_hear;
    QSpinBox *m_burstFactor;
    QSpinBox *m_burstFloor;
    QSpinBox *m_repeatPeople;
    QSpinBox *m_repeatTimes;
    QSpinBox *m_repeatLength;
    QSpinBox *m_newcomersCount;
    QGroupBox *m_burst;
    QGroupBox *m_repeat;
    QGroupBox *m_newcomers;
    QComboBox *m_sound;
    QCheckBox *m_notify;
    QListWidget *m_muted;
    QPushButton *m_unmute;
    QLabel *m_problem;
    QHash<QString, qint64> m_mutes;
};
