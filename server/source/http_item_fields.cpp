// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_item_fields.h"

#include "base/time_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 year2000Ms = 946'684'800'000;

auto invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
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

} // namespace

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

bool isSourceName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= HttpItemFields::maxSourceBytes &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '.' || c == '_' || c == '-';
           });
}

bool HttpItemFields::has(QLatin1StringView field) const
{
    const auto found = m_item.find(field);
    return found != m_item.end() && !found->isNull();
}

Outcome HttpItemFields::refuseOthers(std::initializer_list<QLatin1StringView> allowed) const
{
    for (auto field = m_item.begin(); field != m_item.end(); ++field) {
        const QString key = field.key();
        if (std::find(allowed.begin(), allowed.end(), key) != allowed.end())
            continue;
        QStringList names;
        for (const QLatin1StringView name : allowed)
            names.append(name);
        return invalid(u"unknown field '%1'; allowed: %2"_s.arg(key.left(64), names.join(u", "_s)));
    }
    return {};
}

Expected<QString> HttpItemFields::text(QLatin1StringView field, qsizetype maxBytes) const
{
    const QJsonValue value = m_item.value(field);
    if (!value.isString())
        return invalid(u"%1 must be a non-empty string, but is %2"_s.arg(field, jsonTypeName(value)));
    QString text = value.toString();
    if (text.isEmpty())
        return invalid(u"%1 must not be empty"_s.arg(field));
    if (!text.isValidUtf16())
        return invalid(u"%1 must be valid Unicode: it holds half of a surrogate pair"_s.arg(field));
    if (text.contains(QChar::Null))
        return invalid(u"%1 must not hold U+0000"_s.arg(field));
    constexpr int mostBytesPerUnit = 3;
    if (text.size() <= maxBytes / mostBytesPerUnit)
        return text;
    const qsizetype bytes = text.toUtf8().size();
    if (bytes > maxBytes)
        return invalid(u"%1 is %2 bytes long; at most %3 are allowed"_s.arg(field).arg(bytes).arg(maxBytes));
    return text;
}

Expected<QString> HttpItemFields::name(QLatin1StringView field) const
{
    auto name = text(field, maxNameBytes);
    if (name && hasControlCharacter(*name))
        return invalid(u"%1 must not hold control characters"_s.arg(field));
    if (name && name->trimmed().isEmpty())
        return invalid(u"%1 must not be only spaces"_s.arg(field));
    return name;
}

Outcome HttpItemFields::readName(QLatin1StringView field, Utf8 &place) const
{
    if (!has(field))
        return {};
    const auto given = name(field);
    if (!given)
        return tl::unexpected(given.error());
    place = given->toUtf8();
    return {};
}

Outcome HttpItemFields::readChannel(Utf8 &channel, Utf8 &identity) const
{
    auto given = name("channel"_L1);
    if (!given)
        return tl::unexpected(given.error());
    if (given->startsWith(u'#'))
        given->remove(0, 1);
    if (given->trimmed().isEmpty())
        return invalid(u"channel needs a name after '#'"_s);
    channel = given->toUtf8();
    identity = given->toLower().toUtf8();
    return readName("channel_id"_L1, identity);
}

Outcome HttpItemFields::readUser(Utf8 &user, Utf8 &identity) const
{
    const auto given = name("user"_L1);
    if (!given)
        return tl::unexpected(given.error());
    user = given->toUtf8();
    identity = given->toLower().toUtf8();
    return readName("user_id"_L1, identity);
}

Outcome HttpItemFields::readSource(Utf8 &source) const
{
    if (!has("source"_L1))
        return {};
    const auto given = text("source"_L1, maxSourceBytes);
    if (!given)
        return tl::unexpected(given.error());
    source = given->toUtf8();
    if (!isSourceName(source))
        return invalid(u"source may hold letters, digits, '.', '_' and '-' only"_s);
    return {};
}

Expected<std::optional<qint64>> HttpItemFields::sentAt(qint64 now) const
{
    if (!has("sent_at"_L1))
        return std::nullopt;
    const auto time = readTime(value("sent_at"_L1));
    if (!time)
        return tl::unexpected(time.error());
    if (*time < year2000Ms)
        return invalid(u"sent_at is before the year 2000 (%1 ms); is it in seconds?"_s.arg(*time));
    if (*time > now + maxAheadMs)
        return invalid(
            u"sent_at is %1 s in the future; at most 300 s are allowed"_s.arg((*time - now) / 1000));
    return *time;
}
