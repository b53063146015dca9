// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiet_hours.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int week = 7;

// That time of that day in the zone of `like`.
QDateTime momentOf(const QDate &date, const QTime &time, const QDateTime &like)
{
    QDateTime moment = like;
    moment.setDate(date);
    moment.setTime(time);
    if (moment.isValid() && moment.time() == time)
        return moment;
    moment.setTime(time.addSecs(3600));
    return moment;
}

struct Span
{
    QDateTime from;
    QDateTime to;

    bool holds(const QDateTime &now) const { return from <= now && now < to; }
};

Span spanOf(const QuietHours &hours, const QDate &day, const QDateTime &like)
{
    const QDate lastDay = hours.from < hours.to ? day : day.addDays(1);
    return {momentOf(day, hours.from, like), momentOf(lastDay, hours.to, like)};
}

// The hours that began today or yesterday and hold `now`; those that end later where both do.
Span spanAt(const QuietHours &hours, const QDateTime &now)
{
    Span found;
    for (const int back : {1, 0}) {
        const QDate day = now.date().addDays(-back);
        if (!hours.hasDay(static_cast<Qt::DayOfWeek>(day.dayOfWeek())))
            continue;
        const Span span = spanOf(hours, day, now);
        if (span.holds(now) && (!found.to.isValid() || span.to > found.to))
            found = span;
    }
    return found;
}

} // namespace

bool QuietHours::isQuiet(const QDateTime &now) const
{
    return isOn && spanAt(*this, now).to.isValid();
}

QDateTime QuietHours::end(const QDateTime &now) const
{
    if (!isQuiet(now))
        return {};
    QDateTime end = spanAt(*this, now).to;
    for (int i = 0; i < week && isQuiet(end); ++i)
        end = spanAt(*this, end).to;
    return end;
}

void QuietHours::setDay(Qt::DayOfWeek day, bool isQuietDay)
{
    const int bit = 1 << (day - 1);
    days = isQuietDay ? days | bit : days & ~bit;
}

QString QuietHours::toText() const
{
    QString letters;
    for (int bit = 0; bit < week; ++bit)
        letters += (days >> bit) & 1 ? u'1' : u'0';
    return (isOn ? QString() : u"off "_s) +
           u"%1-%2 %3"_s.arg(from.toString(u"HH:mm"), to.toString(u"HH:mm"), letters);
}

QuietHours QuietHours::fromText(const QString &text)
{
    static const QRegularExpression form(u"^(off )?(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d) ([01]{7})$"_s);
    const auto match = form.match(text);
    QuietHours hours;
    const QTime from = QTime::fromString(match.captured(2), u"HH:mm"_s);
    const QTime to = QTime::fromString(match.captured(3), u"HH:mm"_s);
    if (!match.hasMatch() || !from.isValid() || !to.isValid())
        return hours;
    hours.isOn = match.captured(1).isEmpty();
    hours.from = from;
    hours.to = to;
    hours.days = 0;
    for (int bit = 0; bit < week; ++bit)
        hours.days |= match.captured(4).at(bit) == u'1' ? 1 << bit : 0;
    return hours;
}
