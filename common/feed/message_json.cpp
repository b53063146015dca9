// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/message_json.h"

using namespace Qt::StringLiterals;

QJsonObject messageToJson(const ChatMessage &message)
{
    QJsonObject object{
        {u"id"_s, message.id},
        {u"source"_s, QString::fromUtf8(message.source)},
        {u"channel"_s, QString::fromUtf8(message.channel)},
        {u"channel_id"_s, message.channelId},
        {u"user"_s, QString::fromUtf8(message.user)},
        {u"user_id"_s, message.userId},
        {u"display_name"_s, QString::fromUtf8(message.displayName)},
        {u"kind"_s, QString::fromLatin1(kindName(message.kind))},
        {u"text"_s, QString::fromUtf8(message.text)},
        {u"sent_at"_s, message.sentAt},
        {u"received_at"_s, message.receivedAt},
    };
    if (!message.replyTo.isEmpty())
        object.insert(u"reply_to"_s, QString::fromUtf8(message.replyTo));
    if (!message.systemText.isEmpty())
        object.insert(u"system_text"_s, QString::fromUtf8(message.systemText));
    if (!message.originChannel.isEmpty())
        object.insert(u"origin_channel"_s, QString::fromUtf8(message.originChannel));
    if (message.deletedAt != 0)
        object.insert(u"deleted_at"_s, message.deletedAt);
    if (message.isFirst)
        object.insert(u"first"_s, true);
    return object;
}

ChatMessage messageFromJson(const QJsonObject &object)
{
    const auto text = [&](QLatin1StringView name) { return object.value(name).toString().toUtf8(); };
    ChatMessage message;
    message.id = object.value("id"_L1).toInteger();
    message.source = text("source"_L1);
    message.channel = text("channel"_L1);
    message.channelId = object.value("channel_id"_L1).toInteger();
    message.user = text("user"_L1);
    message.userId = object.value("user_id"_L1).toInteger();
    message.displayName = text("display_name"_L1);
    message.kind = kindFromName(text("kind"_L1));
    message.text = text("text"_L1);
    message.sentAt = object.value("sent_at"_L1).toInteger();
    message.receivedAt = object.value("received_at"_L1).toInteger();
    message.replyTo = text("reply_to"_L1);
    message.systemText = text("system_text"_L1);
    message.originChannel = text("origin_channel"_L1);
    message.deletedAt = object.value("deleted_at"_L1).toInteger();
    message.isFirst = object.value("first"_L1).toBool();
    return message;
}
