// SPDX-License-Identifier: GPL-3.0-or-later
#include "jump_dialog.h"

#include "text_style.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

JumpDialog::JumpDialog(qint64 startMs, QWidget *parent)
    : QDialog(parent)
    , m_field(new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(startMs), this))
{
    setWindowTitle(tr("Jump to time"));
    m_field->setCalendarPopup(true);
    m_field->setDisplayFormat(
        QLocale().dateFormat(QLocale::ShortFormat).replace("yyyy"_L1, "yy"_L1).replace("yy"_L1, "yyyy"_L1) +
        " HH:mm:ss"_L1);
    auto *label = plainLabel(this);
    label->setText(tr("&Show messages around:"));
    label->setBuddy(m_field);
    auto *now = new QPushButton(tr("&Now"), this);
    auto *today = new QPushButton(tr("Start of &today"), this);
    for (QPushButton *button : {now, today})
        button->setAutoDefault(false);
    connect(now, &QPushButton::clicked, this, [this] { m_field->setDateTime(QDateTime::currentDateTime()); });
    connect(today, &QPushButton::clicked, this,
            [this] { m_field->setDateTime(QDate::currentDate().startOfDay()); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(now);
    row->addWidget(today);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addLayout(row);
    layout->addSpacing(12);
    layout->addWidget(buttons);
    m_field->setFocus();
}

qint64 JumpDialog::time() const
{
    return m_field->dateTime().toMSecsSinceEpoch();
}
