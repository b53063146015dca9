// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// Message tags by https://ircv3.net/specs/extensions/message-tags. Pure.

// One tag as it stands on the wire.
struct IrcTag
{
    QByteArrayView key;
    QByteArrayView rawValue; // escaped; empty when there is none
};

// Goes through "a=1;b;c=" from left to right without copying: `while (auto tag = reader.next())`. Empty
// pieces
// (";;") are passed over. Of two tags with one key the last one counts.
class IrcTagReader final
{
public:
    explicit IrcTagReader(QByteArrayView rawTags)
        : m_rest(rawTags)
    {}
    std::optional<IrcTag> next();

private:
    QByteArrayView m_rest;
};

// The value of the last tag with that key, unescaped; nothing when there is no such tag.
std::optional<QByteArray> ircTagValue(QByteArrayView rawTags, QByteArrayView key);

// "\:" is ';', "\s" a space, "\\" a backslash, "\r" and "\n" the control characters; the backslash before any
// other character, and a lone one at the end, is dropped.
QByteArray unescapeIrcTag(QByteArrayView raw);

// The reverse.
QByteArray escapeIrcTag(QByteArrayView value);

// The tag `time` (https://ircv3.net/specs/extensions/server-time) in ms UTC, also one in a leap second;
// nothing when there is none, or none that can be read.
std::optional<qint64> ircServerTime(QByteArrayView rawTags);
