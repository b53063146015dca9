// SPDX-License-Identifier: GPL-3.0-or-later
#include "alert_settings.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyLimit = 300;
constexpr int soundCount = 4;

struct Number
{
    QString name;
    int AlertSettings::*member;
    AlertSettings::Range range;
};

struct Switch
{
    QString name;
    bool AlertSettings::*member;
};

QList<Number> numbers()
{
    return {{u"burst_factor"_s, &AlertSettings::burstFactor, AlertSettings::burstFactorRange},
            {u"burst_floor"_s, &AlertSettings::burstFloor, AlertSettings::burstFloorRange},
            {u"repeat_people"_s, &AlertSettings::repeatPeople, AlertSettings::repeatPeopleRange},
            {u"repeat_times"_s, &AlertSettings::repeatTimes, AlertSettings::repeatTimesRange},
            {u"repeat_length"_s, &AlertSettings::repeatLength, AlertSettings::repeatLengthRange},
            {u"newcomers_count"_s, &AlertSettings::newcomersCount, AlertSettings::newcomersRange}};
}

QList<Switch> switches()
{
    return {{u"burst"_s, &AlertSettings::burst},
            {u"repeat"_s, &AlertSettings::repeat},
            {u"newcomers"_s, &AlertSettings::newcomers},
            {u"notify"_s, &AlertSettings::notify}};
}

} // namespace

bool AlertSettings::isMuted(const QString &channel, qint64 nowMs) const
{
    const auto until = muted.constFind(channel);
    return until != muted.cend() && (*until == 0 || *until > nowMs);
}

QString alertChannel(const QString &source, const QString &channel)
{
    return (source + u'/' + channel).toCaseFolded();
}

QJsonObject alertSettingsToJson(const AlertSettings &settings)
{
    QJsonObject json{{u"sound"_s, static_cast<int>(settings.sound)}};
    for (const Number &number : numbers())
        json[number.name] = settings.*number.member;
    for (const Switch &one : switches())
        json[one.name] = settings.*one.member;
    QJsonObject muted;
    for (auto channel = settings.muted.cbegin(); channel != settings.muted.cend(); ++channel)
        muted[channel.key()] = *channel;
    json[u"muted"_s] = muted;
    return json;
}

AlertSettings alertSettingsFromJson(const QJsonObject &json)
{
    AlertSettings settings;
    for (const Number &number : numbers()) {
        settings.*number.member = std::clamp(json.value(number.name).toInt(number.range.usual),
                                             number.range.least, number.range.most);
    }
    for (const Switch &one : switches())
        settings.*one.member = json.value(one.name).toBool(settings.*one.member);
    const int sound = json.value("sound"_L1).toInt();
    if (sound > 0 && sound < soundCount)
        settings.sound = static_cast<RuleSound>(sound);
    const QJsonObject muted = json.value("muted"_L1).toObject();
    for (auto channel = muted.begin(); channel != muted.end(); ++channel) {
        if (settings.muted.size() < AlertSettings::mutedLimit && channel.key().size() <= keyLimit)
            settings.muted.insert(channel.key(), channel.value().toInteger());
    }
    return settings;
}
