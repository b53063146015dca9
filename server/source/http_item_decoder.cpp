// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_item_decoder.h"

#include "base/time_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 year2000Ms = 946'684'800'000;

auto invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

QString jsonTypeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"a boolean"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a string"_s;
    case QJsonValue::Array:
        return u"an array"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        return u"missing"_s;
    }
    Q_UNREACHABLE();
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

// A string of 1 to `maxBytes` bytes of UTF-8.
Expected<QString> readString(const QJsonObject &item, QLatin1StringView field, qsizetype maxBytes)
{
    const QJsonValue value = item.value(field);
    if (!value.isString())
        return invalid(u"%1 must be a non-empty string, but is %2"_s.arg(field, jsonTypeName(value)));
    const QString text = value.toString();
    if (text.isEmpty())
        return invalid(u"%1 must not be empty"_s.arg(field));
    if (!text.isValidUtf16())
        return invalid(u"%1 must be valid Unicode: it holds half of a surrogate pair"_s.arg(field));
    if (text.contains(QChar::Null))
        return invalid(u"%1 must not hold U+0000"_s.arg(field));
    const qsizetype bytes = text.toUtf8().size();
    if (bytes > maxBytes)
        return invalid(u"%1 is %2 bytes long; at most %3 are allowed"_s.arg(field).arg(bytes).arg(maxBytes));
    return text;
}

// A name: a string without control characters that is not only spaces.
Expected<QString> readName(const QJsonObject &item, QLatin1StringView field)
{
    auto name = readString(item, field, HttpItemDecoder::maxNameBytes);
    if (name && hasControlCharacter(*name))
        return invalid(u"%1 must not hold control characters"_s.arg(field));
    if (name && name->trimmed().isEmpty())
        return invalid(u"%1 must not be only spaces"_s.arg(field));
    return name;
}

bool isPresent(const QJsonObject &item, QLatin1StringView field)
{
    const QJsonValue value = item.value(field);
    return !value.isUndefined() && !value.isNull();
}

Outcome refuseUnknownFields(const QJsonObject &item)
{
    static const QStringList allowed{u"channel"_s,      u"user"_s,   u"text"_s, u"id"_s,       u"sent_at"_s,
                                     u"display_name"_s, u"source"_s, u"kind"_s, u"reply_to"_s, u"tags"_s};
    for (auto field = item.begin(); field != item.end(); ++field) {
        if (!allowed.contains(field.key()))
            return invalid(
                u"unknown field '%1'; allowed: %2"_s.arg(field.key().left(64), allowed.join(u", "_s)));
    }
    return {};
}

Expected<qint64> readTime(const QJsonValue &value)
{
    constexpr double exactlyWhole = 9'007'199'254'740'992.0; // 2^53
    if (value.isString()) {
        auto time = parseRfc3339(value.toString().toUtf8());
        if (!time)
            return invalid(u"sent_at: "_s + time.error().message);
        return time;
    }
    const double number = value.toDouble();
    if (!value.isDouble() || std::floor(number) != number || std::abs(number) > exactlyWhole)
        return invalid(u"sent_at must be an RFC 3339 string or a whole number of milliseconds since 1970"_s);
    return static_cast<qint64>(number);
}

Outcome readSentAt(const QJsonObject &item, ChatMessage &message)
{
    message.sentAt = message.receivedAt;
    message.undated = !isPresent(item, "sent_at"_L1);
    if (message.undated)
        return {};
    const auto time = readTime(item.value("sent_at"_L1));
    if (!time)
        return tl::unexpected(time.error());
    if (*time < year2000Ms)
        return invalid(u"sent_at is before the year 2000 (%1 ms); is it in seconds?"_s.arg(*time));
    if (*time > message.receivedAt + HttpItemDecoder::maxAheadMs)
        return invalid(u"sent_at is %1 s in the future; at most 300 s are allowed"_s.arg(
            (*time - message.receivedAt) / 1000));
    message.sentAt = *time;
    return {};
}

Outcome readSource(const QJsonObject &item, ChatMessage &message)
{
    message.source = "http";
    if (!isPresent(item, "source"_L1))
        return {};
    const auto source = readString(item, "source"_L1, HttpItemDecoder::maxSourceBytes);
    if (!source)
        return tl::unexpected(source.error());
    message.source = source->toUtf8();
    const bool plain = std::all_of(message.source.begin(), message.source.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
               c == '_' || c == '-';
    });
    if (!plain)
        return invalid(u"source may hold letters, digits, '.', '_' and '-' only"_s);
    return {};
}

Outcome readKind(const QJsonObject &item, ChatMessage &message)
{
    if (!isPresent(item, "kind"_L1))
        return {};
    const Utf8 name = item.value("kind"_L1).toString().toUtf8();
    message.kind = kindFromName(name);
    if (kindName(message.kind) != name)
        return invalid(u"kind must be one of message, action, notice"_s);
    return {};
}

Outcome readTags(const QJsonObject &item, ChatMessage &message)
{
    if (!isPresent(item, "tags"_L1))
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

Outcome readChannel(const QJsonObject &item, ChatMessage &message)
{
    auto channel = readName(item, "channel"_L1);
    if (!channel)
        return tl::unexpected(channel.error());
    if (channel->startsWith(u'#'))
        channel->remove(0, 1);
    if (channel->trimmed().isEmpty())
        return invalid(u"channel needs a name after '#'"_s);
    message.channel = channel->toUtf8();
    message.channelIdentity = channel->toLower().toUtf8();
    return {};
}

Outcome readUser(const QJsonObject &item, ChatMessage &message)
{
    const auto user = readName(item, "user"_L1);
    if (!user)
        return tl::unexpected(user.error());
    message.user = user->toUtf8();
    message.userIdentity = user->toLower().toUtf8();
    message.displayName = message.user;
    if (!isPresent(item, "display_name"_L1))
        return {};
    const auto shown = readName(item, "display_name"_L1);
    if (!shown)
        return tl::unexpected(shown.error());
    message.displayName = shown->toUtf8();
    return {};
}

Outcome readText(const QJsonObject &item, ChatMessage &message)
{
    const auto text = readString(item, "text"_L1, HttpItemDecoder::maxTextBytes);
    if (!text)
        return tl::unexpected(text.error());
    message.text = text->toUtf8();
    return {};
}

Outcome readIds(const QJsonObject &item, ChatMessage &message)
{
    const std::pair<QLatin1StringView, Utf8 *> ids[] = {{"id"_L1, &message.sourceMessageId},
                                                        {"reply_to"_L1, &message.replyTo}};
    for (const auto &[field, place] : ids) {
        if (!isPresent(item, field))
            continue;
        const auto id = readName(item, field);
        if (!id)
            return tl::unexpected(id.error());
        *place = id->toUtf8();
    }
    return {};
}

} // namespace

Expected<ChatMessage> HttpItemDecoder::decode(const QJsonValue &value, qint64 receivedAt)
{
    if (!value.isObject())
        return invalid(u"an item must be an object, but is %1"_s.arg(jsonTypeName(value)));
    const QJsonObject item = value.toObject();
    if (const auto outcome = refuseUnknownFields(item); !outcome)
        return tl::unexpected(outcome.error());
    ChatMessage message;
    message.receivedAt = receivedAt;
    for (const auto read :
         {readChannel, readUser, readText, readIds, readSentAt, readSource, readKind, readTags}) {
        if (const auto outcome = read(item, message); !outcome)
            return tl::unexpected(outcome.error());
    }
    return message;
}
