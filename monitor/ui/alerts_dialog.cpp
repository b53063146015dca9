// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts_dialog.h"

#include "alert_sound.h"
#include "base/time_text.h"
#include "empty_note.h"
#include "lookout.h"
#include "status_words.h"
#include "text_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QGroupBox *switchedGroup(const QString &title, QWidget *parent)
{
    auto *group = new QGroupBox(title, parent);
    group->setCheckable(true);
    auto *form = new QFormLayout(group);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    return group;
}

QList<QLabel *> labelsOf(const QList<QGroupBox *> &groups)
{
    QList<QLabel *> labels;
    for (const QGroupBox *group : groups)
        labels += group->findChildren<QLabel *>();
    return labels;
}

// The fields of all groups stand below each other.
void alignLabels(const QList<QGroupBox *> &groups)
{
    int widest = 0;
    for (const QLabel *label : labelsOf(groups))
        widest = std::max(widest, label->sizeHint().width());
    for (QLabel *label : labelsOf(groups))
        label->setMinimumWidth(widest);
}

} // namespace

AlertsDialog::AlertsDialog(Lookout *lookout, QWidget *parent)
    : QDialog(parent)
    , m_lookout(lookout)
    , m_hear(new AlertSound(this))
    , m_burstFactor(number(tr("times its usual"), AlertSettings::burstFactorRange))
    , m_burstFloor(number(tr("messages in 10 s"), AlertSettings::burstFloorRange))
    , m_repeatPeople(number(tr("different people"), AlertSettings::repeatPeopleRange))
    , m_repeatTimes(number(tr("times by one person"), AlertSettings::repeatTimesRange))
    , m_repeatLength(number(tr("letters and digits"), AlertSettings::repeatLengthRange))
    , m_newcomersCount(number(tr("people"), AlertSettings::newcomersRange))
    , m_burst(switchedGroup(tr("&Burst: a channel has many more messages than it usually has"), this))
    , m_repeat(switchedGroup(tr("&Repeated text: the same again and again within 60 s"), this))
    , m_newcomers(switchedGroup(tr("&First-time chatters: many write for the first time within 60 s"), this))
    , m_sound(new QComboBox(this))
    , m_notify(new QCheckBox(tr("Show a &notification of the desktop"), this))
    , m_muted(new QListWidget(this))
    , m_unmute(new QPushButton(tr("&Unmute"), this))
    , m_problem(plainLabel(this))
{
    setWindowTitle(tr("Alerts"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layOutGroups();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    for (QGroupBox *group : {m_burst, m_repeat, m_newcomers})
        layout->addWidget(group);
    layout->addLayout(makeCalls());
    layout->addLayout(makeMuted(), 1);
    layout->addWidget(m_problem);
    layout->addLayout(makeButtons());
    fill(lookout->alerts()->settings());
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
}

void AlertsDialog::layOutGroups()
{
    const auto add = [](QGroupBox *group, const QString &label, QWidget *field) {
        static_cast<QFormLayout *>(group->layout())->addRow(label, field);
    };
    add(m_burst, tr("At least so many times what is usual:"), m_burstFactor);
    add(m_burst, tr("And at least so many messages in 10 s:"), m_burstFloor);
    m_burst->setToolTip(
        tr("What is usual is the channel's own last half hour; for five minutes after the start "
           "nothing is known of it"));
    add(m_repeat, tr("By so many different people:"), m_repeatPeople);
    add(m_repeat, tr("Then only texts of at least so many letters:"), m_repeatLength);
    add(m_repeat, tr("Or so many times by one person:"), m_repeatTimes);
    add(m_newcomers, tr("At least so many people:"), m_newcomersCount);
    alignLabels({m_burst, m_repeat, m_newcomers});
}

QSpinBox *AlertsDialog::number(const QString &name, const AlertSettings::Range &range)
{
    auto *box = new QSpinBox(this);
    box->setRange(range.least, range.most);
    box->setAccessibleName(name);
    box->setToolTip(tr("%1 to %2; usually %3").arg(range.least).arg(range.most).arg(range.usual));
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    return box;
}

QLayout *AlertsDialog::makeCalls()
{
    m_sound->addItems({tr("None"), tr("The desktop's alert sound"), tr("Twice"), tr("Three times")});
    m_sound->setAccessibleName(tr("Sound"));
    auto *hear = new QPushButton(tr("&Hear it"), this);
    hear->setAutoDefault(false);
    connect(hear, &QPushButton::clicked, this, [this] { m_hear->play(m_sound->currentIndex()); });
    connect(m_sound, &QComboBox::currentIndexChanged, hear,
            [hear](int index) { hear->setEnabled(index > 0); });
    hear->setEnabled(false);
    auto *sound = new QHBoxLayout;
    sound->setSpacing(8);
    sound->addWidget(m_sound, 1);
    sound->addWidget(hear);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    auto *soundLabel = new QLabel(tr("&Sound:"), this); // a row with a layout gets no buddy by itself
    soundLabel->setBuddy(m_sound);
    form->addRow(soundLabel, sound);
    form->addRow(QString(), m_notify);
    return form;
}

QLayout *AlertsDialog::makeMuted()
{
    auto *label = plainLabel(this);
    label->setText(tr("&Muted channels:"));
    label->setBuddy(m_muted);
    m_muted->setAccessibleName(tr("Muted channels"));
    m_muted->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    auto *empty = new EmptyNote(m_muted);
    empty->setText(tr("None. A channel is muted from the menu of its entries in the triage list."));
    m_unmute->setAutoDefault(false);
    connect(m_unmute, &QPushButton::clicked, this, &AlertsDialog::unmute);
    connect(m_muted, &QListWidget::itemSelectionChanged, this,
            [this] { m_unmute->setEnabled(m_muted->currentItem() != nullptr); });
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_muted, 1);
    line->addWidget(m_unmute, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(label);
    column->addLayout(line, 1);
    return column;
}

QLayout *AlertsDialog::makeButtons()
{
    auto *usual = new QPushButton(tr("Us&ual values"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *save = new QPushButton(tr("Save"), this);
    usual->setAutoDefault(false);
    cancel->setAutoDefault(false);
    save->setDefault(true);
    connect(usual, &QPushButton::clicked, this, [this] {
        AlertSettings settings;
        settings.muted = m_mutes;
        fill(settings);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &AlertsDialog::save);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(usual);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(save);
    return row;
}

void AlertsDialog::fill(const AlertSettings &settings)
{
    m_burst->setChecked(settings.burst);
    m_burstFactor->setValue(settings.burstFactor);
    m_burstFloor->setValue(settings.burstFloor);
    m_repeat->setChecked(settings.repeat);
    m_repeatPeople->setValue(settings.repeatPeople);
    m_repeatTimes->setValue(settings.repeatTimes);
    m_repeatLength->setValue(settings.repeatLength);
    m_newcomers->setChecked(settings.newcomers);
    m_newcomersCount->setValue(settings.newcomersCount);
    m_sound->setCurrentIndex(static_cast<int>(settings.sound));
    m_notify->setChecked(settings.notify);
    m_mutes = settings.muted;
    fillMuted();
}

void AlertsDialog::fillMuted()
{
    m_muted->clear();
    QStringList channels = m_mutes.keys();
    channels.sort();
    for (const QString &channel : std::as_const(channels)) {
        const qint64 until = m_mutes.value(channel);
        if (until != 0 && until <= utcNowMs())
            continue;
        auto *item = new QListWidgetItem(
            until == 0 ? channel : channel + u" – "_s + tr("until %1").arg(momentWords(until)), m_muted);
        item->setData(Qt::UserRole, channel);
    }
    m_unmute->setEnabled(m_muted->currentItem() != nullptr);
}

void AlertsDialog::unmute()
{
    if (const QListWidgetItem *item = m_muted->currentItem()) {
        m_mutes.remove(item->data(Qt::UserRole).toString());
        fillMuted();
    }
}

AlertSettings AlertsDialog::settings() const
{
    AlertSettings settings;
    settings.burst = m_burst->isChecked();
    settings.burstFactor = m_burstFactor->value();
    settings.burstFloor = m_burstFloor->value();
    settings.repeat = m_repeat->isChecked();
    settings.repeatPeople = m_repeatPeople->value();
    settings.repeatTimes = m_repeatTimes->value();
    settings.repeatLength = m_repeatLength->value();
    settings.newcomers = m_newcomers->isChecked();
    settings.newcomersCount = m_newcomersCount->value();
    settings.sound = static_cast<RuleSound>(m_sound->currentIndex());
    settings.notify = m_notify->isChecked();
    settings.muted = m_mutes;
    return settings;
}

void AlertsDialog::save()
{
    if (const auto saved = m_lookout->alerts()->save(settings()); !saved) {
        m_problem->setText(saved.error());
        m_problem->show();
        return;
    }
    accept();
}
