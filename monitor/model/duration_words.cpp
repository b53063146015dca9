// SPDX-License-Identifier: GPL-3.0-or-later
#include "duration_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace {

// The class only gives the strings their context.
struct DurationWords
{
    Q_DECLARE_TR_FUNCTIONS(DurationWords)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString decimal(double value)
{
    return QLocale().toString(value, 'f', 1);
}

} // namespace

QString durationWords(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, ms / 1000);
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (minutes == 0)
        return DurationWords::tr("%1 s").arg(number(seconds));
    if (hours == 0)
        return DurationWords::tr("%1 min").arg(number(minutes));
    if (hours < 24)
        return DurationWords::tr("%1 h %2 min").arg(number(hours), number(minutes % 60));
    return DurationWords::tr("%1 d %2 h").arg(number(hours / 24), number(hours % 24));
}

QString agoWords(qint64 ms)
{
    return ms < 1000 ? DurationWords::tr("now") : DurationWords::tr("%1 ago").arg(durationWords(ms));
}

QString tookWords(qint64 micros)
{
    if (micros < 100'000)
        return DurationWords::tr("%1 ms").arg(decimal(static_cast<double>(micros) / 1e3));
    if (micros < 1'000'000)
        return DurationWords::tr("%1 ms").arg(number(micros / 1000));
    return DurationWords::tr("%1 s").arg(decimal(static_cast<double>(micros) / 1e6));
}

QString lagWords(qint64 ms)
{
    if (ms < 100)
        return DurationWords::tr("under %1 s").arg(decimal(0.1));
    if (ms < 10'000)
        return DurationWords::tr("%1 s").arg(decimal(static_cast<double>(ms) / 1e3));
    return durationWords(ms);
}

QString shortSince(qint64 at, qint64 now)
{
    if (at == 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    const qint64 days = time.date().daysTo(QDateTime::fromMSecsSinceEpoch(now).date());
    QString moment = time.toString(u"HH:mm");
    if (days >= 1 && days <= 6)
        moment = QLocale().dayName(time.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + moment;
    else if (days != 0)
        moment = QLocale().toString(time.date(), QLocale::ShortFormat);
    return DurationWords::tr("since %1").arg(moment);
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}
