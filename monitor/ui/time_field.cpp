// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_field.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

TimeField::TimeField(const QString &name, Presets presets, QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_at(new QDateTimeEdit(this))
{
    using Kind = TimeChoice::Kind;
    m_kind->addItem(tr("any time"), static_cast<int>(Kind::Any));
    if (presets == Presets::BeforeNow) {
        for (const Kind kind : {Kind::Today, Kind::LastDay, Kind::LastWeek})
            m_kind->addItem(choiceWords(kind), static_cast<int>(kind));
    }
    m_kind->addItem(tr("at…"), static_cast<int>(Kind::At));
    m_kind->setAccessibleName(name);
    m_at->setAccessibleName(tr("%1: date and time").arg(name));
    m_at->setCalendarPopup(true);
    m_at->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + " HH:mm"_L1);
    m_at->setDateTime(QDateTime(QDate::currentDate(), QTime(0, 0)));
    m_at->installEventFilter(this);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_kind);
    row->addWidget(m_at);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TimeField::refresh);
    connect(m_kind, &QComboBox::activated, this, &TimeField::edited);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &TimeField::edited);
    refresh();
}

TimeChoice TimeField::choice() const
{
    const auto kind = static_cast<TimeChoice::Kind>(m_kind->currentData().toInt());
    return {kind, kind == TimeChoice::Kind::At ? m_at->dateTime() : QDateTime()};
}

void TimeField::setChoice(const TimeChoice &choice)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(choice.kind))));
    if (choice.at.isValid())
        m_at->setDateTime(choice.at);
}

QWidget *TimeField::firstField() const
{
    return m_kind;
}

void TimeField::refresh()
{
    m_at->setVisible(choice().kind == TimeChoice::Kind::At);
    updateGeometry();
}

bool TimeField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_at->interpretText();
            Q_EMIT returnPressed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
