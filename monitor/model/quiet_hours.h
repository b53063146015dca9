// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

// The hours in which nothing may pop up, by the clock on the wall: they go on over midnight where they end
// before they begin, and last a whole day where both are the same. A value.
struct QuietHours
{
    static constexpr int everyDay = 0b111'1111;

    bool isOn = false;
    QTime from{22, 0};
    QTime to{7, 0};
    int days = everyDay; // on which they begin: bit 0 is Monday

    // In the zone of `now`. A time that a change of the clocks leaves out counts as an hour later.
    bool isQuiet(const QDateTime &now) const;

    // When the quiet that is now ends, hours that follow without a gap included; invalid when it is not
    // quiet. Looks a week ahead.
    QDateTime end(const QDateTime &now) const;

    bool hasDay(Qt::DayOfWeek day) const { return (days >> (day - 1)) & 1; }
    void setDay(Qt::DayOfWeek day, bool isQuietDay);

    // "22:00-07:00 1111111"; "off " before it when they are not on. What cannot be read is off.
    QString toText() const;
    static QuietHours fromText(const QString &text);

    bool operator==(const QuietHours &) const = default;
};
