// SPDX-License-Identifier: GPL-3.0-or-later
#include "notification_dialog.h"

#include "quiet_label.h"
#include "text_style.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

NotificationDialog::NotificationDialog(const QuietHours &hours, QWidget *parent)
    : QDialog(parent)
    , m_isOn(new QCheckBox(tr("&Quiet hours, in which nothing pops up"), this))
    , m_fields(new QWidget(this))
    , m_from(new QTimeEdit(hours.from, this))
    , m_to(new QTimeEdit(hours.to, this))
    , m_note(new QuietLabel(this))
{
    setWindowTitle(tr("Notifications"));
    m_isOn->setChecked(hours.isOn);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto *box = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat), this);
        box->setAccessibleName(QLocale().dayName(day));
        box->setChecked(hours.hasDay(static_cast<Qt::DayOfWeek>(day)));
        m_days.append(box);
    }
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(24, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->addRow(tr("&From:"), makeTimes());
    form->addRow(tr("Beginning on:"), makeDays());
    form->addRow(QString(), m_note);
    static_cast<QLabel *>(form->labelForField(form->itemAt(0, QFormLayout::FieldRole)->layout()))
        ->setBuddy(m_from);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_isOn);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    layout->addLayout(makeButtons());
    connect(m_isOn, &QCheckBox::toggled, this, &NotificationDialog::refresh);
    for (QTimeEdit *edit : {m_from, m_to})
        connect(edit, &QTimeEdit::timeChanged, this, &NotificationDialog::refresh);
    for (QCheckBox *box : std::as_const(m_days))
        connect(box, &QCheckBox::toggled, this, &NotificationDialog::refresh);
    refresh();
}

QLayout *NotificationDialog::makeTimes()
{
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setAccessibleName(tr("Quiet until"));
    auto *until = plainLabel(this);
    until->setTextFormat(Qt::AutoText);
    until->setText(tr("&until"));
    until->setBuddy(m_to);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_from);
    row->addWidget(until);
    row->addWidget(m_to);
    row->addStretch(1);
    return row;
}

QLayout *NotificationDialog::makeDays()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    // The week begins where the language begins it.
    const int first = QLocale().firstDayOfWeek() - 1;
    for (int i = 0; i < m_days.size(); ++i)
        row->addWidget(m_days.at((first + i) % m_days.size()));
    row->addStretch(1);
    return row;
}

QLayout *NotificationDialog::makeButtons()
{
    auto *sample = new QPushButton(tr("Show &one now"), this);
    sample->setAutoDefault(false);
    connect(sample, &QPushButton::clicked, this, &NotificationDialog::sampleRequested);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(sample);
    row->addStretch(1);
    row->addWidget(buttons);
    return row;
}

QuietHours NotificationDialog::hours() const
{
    QuietHours hours;
    hours.isOn = m_isOn->isChecked();
    hours.from = m_from->time();
    hours.to = m_to->time();
    for (int i = 0; i < m_days.size(); ++i)
        hours.setDay(static_cast<Qt::DayOfWeek>(i + 1), m_days.at(i)->isChecked());
    return hours;
}

QString NotificationDialog::shownText() const
{
    return m_note->text();
}

void NotificationDialog::refresh()
{
    const QuietHours now = hours();
    m_fields->setEnabled(now.isOn);
    const QString after = tr("After them one notification says what happened meanwhile.");
    if (!now.isOn)
        m_note->setText(tr("One notification says when an outage begins, and one when it is over."));
    else if (now.days == 0)
        m_note->setText(tr("Without a day it is never quiet."));
    else if (now.from == now.to)
        m_note->setText(tr("It is quiet for the whole of these days. %1").arg(after));
    else if (now.from > now.to)
        m_note->setText(tr("It is quiet over midnight, into the day after. %1").arg(after));
    else
        m_note->setText(after);
}
