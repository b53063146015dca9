// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "highlight_rule.h"

#include <QHash>
#include <QJsonObject>

// When something in a channel is worth an alert. A value; numbers outside of their ranges are brought into
// them when they are read.
struct AlertSettings
{
    struct Range
    {
        int least;
        int most;
        int usual;
    };
    static constexpr Range burstFactorRange{2, 20, 3};
    static constexpr Range burstFloorRange{5, 10'000, 20};
    static constexpr Range repeatPeopleRange{2, 50, 4};
    static constexpr Range repeatTimesRange{3, 50, 6};
    static constexpr Range repeatLengthRange{1, 200, 12};
    static constexpr Range newcomersRange{2, 200, 8};
    static constexpr qsizetype mutedLimit = 1'000;

    bool burst = true;
    int burstFactor = burstFactorRange.usual; // times what is usual
    int burstFloor = burstFloorRange.usual;   // messages in 10 s, at least
    bool repeat = true;
    int repeatPeople = repeatPeopleRange.usual; // so many people say the same within 60 s
    int repeatTimes = repeatTimesRange.usual;   // or one says it so many times
    int repeatLength = repeatLengthRange.usual; // several people: only texts of so many letters and digits
    bool newcomers = true;
    int newcomersCount = newcomersRange.usual; // first-time chatters within 60 s
    RuleSound sound = RuleSound::None;
    bool notify = true;

    // Channels that raise none: "source/channel" -> ms UTC until when, 0 for good.
    QHash<QString, qint64> muted;

    bool isMuted(const QString &channel, qint64 nowMs) const;
    bool operator==(const AlertSettings &) const = default;
};

// The key of AlertSettings::muted.
QString alertChannel(const QString &source, const QString &channel);

QJsonObject alertSettingsToJson(const AlertSettings &settings);
AlertSettings alertSettingsFromJson(const QJsonObject &json);
