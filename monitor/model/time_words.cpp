// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_words.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

QString stampWords(qint64 utcMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMs);
    return QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' + time.toString(u"HH:mm:ss");
}

QString dayWords(const QDate &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}
