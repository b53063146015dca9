// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/status_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QString text(const Utf8 &bytes)
{
    return QString::fromUtf8(bytes);
}

QJsonObject toObject(const ChannelListening &channel)
{
    return {{u"name"_s, text(channel.name)},
            {u"state"_s, QString::fromLatin1(channelStateName(channel.state))},
            {u"reason"_s, text(channel.reason)},
            {u"since"_s, channel.since}};
}

ChannelListening channelFrom(const QJsonObject &object)
{
    return {object.value("name"_L1).toString().toUtf8(),
            channelStateFromName(object.value("state"_L1).toString().toUtf8()),
            object.value("reason"_L1).toString().toUtf8(), object.value("since"_L1).toInteger()};
}

} // namespace

QJsonObject statusToJson(const SourceStatus &status)
{
    QJsonArray channels;
    for (const ChannelListening &channel : status.channels)
        channels.append(toObject(channel));
    return {{u"name"_s, text(status.name)},
            {u"kind"_s, text(status.kind)},
            {u"state"_s, QString::fromLatin1(stateName(status.state))},
            {u"reason"_s, text(status.reason)},
            {u"since"_s, status.since},
            {u"last_event_at"_s, status.lastEventAt},
            {u"retry_at"_s, status.retryAt},
            {u"reconnects"_s, status.reconnects},
            {u"unparsable"_s, status.unparsable},
            {u"joined_by"_s, status.joinedBy},
            {u"channels"_s, channels}};
}

SourceStatus statusFromJson(const QJsonObject &object)
{
    SourceStatus status;
    status.name = object.value("name"_L1).toString().toUtf8();
    status.kind = object.value("kind"_L1).toString().toUtf8();
    status.state = sourceStateFromName(object.value("state"_L1).toString().toUtf8());
    status.reason = object.value("reason"_L1).toString().toUtf8();
    status.since = object.value("since"_L1).toInteger();
    status.lastEventAt = object.value("last_event_at"_L1).toInteger();
    status.retryAt = object.value("retry_at"_L1).toInteger();
    status.reconnects = static_cast<qint32>(object.value("reconnects"_L1).toInteger());
    status.unparsable = object.value("unparsable"_L1).toInteger();
    status.joinedBy = object.value("joined_by"_L1).toInteger();
    for (const QJsonValue channel : object.value("channels"_L1).toArray())
        status.channels.append(channelFrom(channel.toObject()));
    return status;
}
