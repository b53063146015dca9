// SPDX-License-Identifier: GPL-3.0-or-later
#include "snooze_menu.h"

#include "base/time_text.h"

#include <QDateTime>
#include <QLocale>

namespace {

constexpr qint64 minute = 60'000;
constexpr int morningHour = 8;

qint64 tomorrowMorning()
{
    return QDateTime(QDate::currentDate().addDays(1), QTime(morningHour, 0)).toMSecsSinceEpoch();
}

} // namespace

SnoozeMenu::SnoozeMenu(const QString &title, QWidget *parent)
    : QMenu(title, parent)
{
    connect(addAction(tr("For &5 minutes")), &QAction::triggered, this,
            [this] { Q_EMIT chosen(utcNowMs() + 5 * minute); });
    connect(addAction(tr("For &1 hour")), &QAction::triggered, this,
            [this] { Q_EMIT chosen(utcNowMs() + 60 * minute); });
    const QString time = QLocale().toString(QTime(morningHour, 0), QLocale::ShortFormat);
    connect(addAction(tr("Until &tomorrow, %1").arg(time)), &QAction::triggered, this,
            [this] { Q_EMIT chosen(tomorrowMorning()); });
}
