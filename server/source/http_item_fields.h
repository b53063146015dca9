// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/utf8.h"

#include <QJsonObject>

#include <initializer_list>
#include <optional>

// One posted item, field by field. A field that is null counts as absent. Every error is InvalidInput and
// names the field and what is allowed. Pure.
class HttpItemFields final
{
public:
    static constexpr qsizetype maxNameBytes = 128; // channel, user, ids, display_name ...
    static constexpr qsizetype maxSourceBytes = 64;
    static constexpr qint64 maxAheadMs = 300'000; // clocks differ by that much, not by more

    explicit HttpItemFields(QJsonObject item)
        : m_item(std::move(item))
    {}

    bool has(QLatin1StringView field) const;
    QJsonValue value(QLatin1StringView field) const { return m_item.value(field); }

    // In error when there is a field that is not in `allowed`.
    Outcome refuseOthers(std::initializer_list<QLatin1StringView> allowed) const;

    // A string of 1 to `maxBytes` bytes of UTF-8.
    Expected<QString> text(QLatin1StringView field, qsizetype maxBytes) const;

    // A name: a text of at most maxNameBytes without control characters that is not only spaces.
    Expected<QString> name(QLatin1StringView field) const;

    // The same into `place`, which stays as it is where the field is absent.
    Outcome readName(QLatin1StringView field, Utf8 &place) const;

    // "channel" and "channel_id", "user" and "user_id": without an id the name in lower case is the identity.
    Outcome readChannel(Utf8 &channel, Utf8 &identity) const;
    Outcome readUser(Utf8 &user, Utf8 &identity) const;

    // "source": letters, digits, '.', '_' and '-'. `source` stays as it is where the field is absent.
    Outcome readSource(Utf8 &source) const;

    // "sent_at" in ms UTC: RFC 3339 with a zone, or ms since 1970; from the year 2000 until a little after
    // `now`.
    Expected<std::optional<qint64>> sentAt(qint64 now) const;

private:
    QJsonObject m_item;
};

// "a string", "missing" ...: the type of a value for people.
QString jsonTypeName(const QJsonValue &value);

// True for what a source may be called: 1 to maxSourceBytes letters, digits, '.', '_' and '-'.
bool isSourceName(QByteArrayView name);
