// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_item_decoder.h"

#include "http_event_decoder.h"
#include "http_item_fields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

auto invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

Outcome readSentAt(const HttpItemFields &item, ChatMessage &message)
{
    const auto time = item.sentAt(message.receivedAt);
    if (!time)
        return tl::unexpected(time.error());
    message.undated = !time->has_value();
    message.sentAt = time->value_or(message.receivedAt);
    return {};
}

// Only what people write: the other kinds are a platform's own reports.
Outcome readKind(const HttpItemFields &item, ChatMessage &message)
{
    if (!item.has("kind"_L1))
        return {};
    const QString name = item.value("kind"_L1).toString();
    for (const auto kind : {MessageKind::Message, MessageKind::Action, MessageKind::Notice}) {
        if (name == QLatin1StringView(kindName(kind))) {
            message.kind = kind;
            return {};
        }
    }
    return invalid(u"kind must be one of message, action, notice"_s);
}

Outcome readTags(const HttpItemFields &item, ChatMessage &message)
{
    if (!item.has("tags"_L1))
        return {};
    if (!item.value("tags"_L1).isObject())
        return invalid(u"tags must be an object, but is %1"_s.arg(jsonTypeName(item.value("tags"_L1))));
    const QJsonObject tags = item.value("tags"_L1).toObject();
    if (!tags.isEmpty())
        message.tags = QJsonDocument(tags).toJson(QJsonDocument::Compact);
    if (message.tags.size() > HttpItemDecoder::maxTagsBytes)
        return invalid(u"tags take %1 bytes; at most %2 are allowed"_s.arg(message.tags.size())
                           .arg(HttpItemDecoder::maxTagsBytes));
    return {};
}

Outcome readNames(const HttpItemFields &item, ChatMessage &message)
{
    if (auto read = item.readChannel(message.channel, message.channelIdentity); !read)
        return read;
    if (auto read = item.readUser(message.user, message.userIdentity); !read)
        return read;
    message.displayName = message.user;
    if (auto read = item.readName("display_name"_L1, message.displayName); !read)
        return read;
    return item.readSource(message.source);
}

Outcome readText(const HttpItemFields &item, ChatMessage &message)
{
    const auto text = item.text("text"_L1, HttpItemDecoder::maxTextBytes);
    if (!text)
        return tl::unexpected(text.error());
    message.text = text->toUtf8();
    return {};
}

Outcome readIds(const HttpItemFields &item, ChatMessage &message)
{
    if (auto read = item.readName("id"_L1, message.sourceMessageId); !read)
        return read;
    return item.readName("reply_to"_L1, message.replyTo);
}

Expected<SourceEvent::Body> decodeMessage(const HttpItemFields &item, qint64 receivedAt,
                                          const Utf8 &defaultSource)
{
    const Outcome known = item.refuseOthers({"channel"_L1, "user"_L1, "text"_L1, "id"_L1, "sent_at"_L1,
                                             "type"_L1, "channel_id"_L1, "user_id"_L1, "display_name"_L1,
                                             "source"_L1, "kind"_L1, "reply_to"_L1, "tags"_L1});
    if (!known)
        return tl::unexpected(known.error());
    ChatMessage message;
    message.source = defaultSource;
    message.receivedAt = receivedAt;
    for (const auto read : {readNames, readText, readIds, readSentAt, readKind, readTags}) {
        if (const auto outcome = read(item, message); !outcome)
            return tl::unexpected(outcome.error());
    }
    return message;
}

} // namespace

Expected<SourceEvent::Body> HttpItemDecoder::decode(const QJsonValue &value, qint64 receivedAt,
                                                    const Utf8 &defaultSource)
{
    if (!value.isObject())
        return invalid(u"an item must be an object, but is %1"_s.arg(jsonTypeName(value)));
    const HttpItemFields item(value.toObject());
    if (!item.has("type"_L1))
        return decodeMessage(item, receivedAt, defaultSource);
    const QByteArray type = item.value("type"_L1).toString().toUtf8();
    if (type == "message")
        return decodeMessage(item, receivedAt, defaultSource);
    if (const auto kind = HttpEventDecoder::kindOf(QLatin1StringView(type)))
        return HttpEventDecoder::decode(item, *kind, defaultSource, receivedAt);
    return invalid(u"type must be one of message, delete, timeout, ban, clear"_s);
}
