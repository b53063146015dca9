// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_tags.h"

#include "base/utf8.h"

#include <QVarLengthArray>

// The tags of one line from Twitch. What has a field of its own in Weir is taken; the rest becomes a JSON
// object. A tag that is missing and one that is empty are the same; of two with one key the last one counts.
// Views into the bytes of the line, and lives no longer than they. Pure.
class TwitchTags final
{
public:
    // Of the JSON object. Where the rest does not fit, or a key is none that a tag can have, members are left
    // out and counted in droppedMember.
    static constexpr qsizetype maxJsonBytes = 8'192;
    static constexpr auto droppedMember = "weir-dropped-tags";

    explicit TwitchTags(QByteArrayView rawTags);

    // Unescaped and valid UTF-8; empty when there is none.
    Utf8 value(QByteArrayView key) const;

    // The same, and it is not part of the rest.
    Utf8 take(QByteArrayView key);

    // The same when it has at most `maxBytes`; a longer one stays in the rest.
    Utf8 take(QByteArrayView key, qsizetype maxBytes);

    // Puts another value in its place in the rest.
    void replace(QByteArrayView key, const Utf8 &value);

    // {"badges":"vip/1","color":"#1E90FF"}: compact, the keys sorted, all values text. Empty when nothing is
    // left.
    Utf8 restAsJson() const;

private:
    struct Tag
    {
        QByteArrayView key;
        QByteArrayView raw;
        bool taken = false;
        Utf8 replacement; // instead of `raw`, when not null
    };

    static Utf8 read(const Tag &tag);
    const Tag *find(QByteArrayView key) const;
    Tag *find(QByteArrayView key);

    QVarLengthArray<Tag, 48> m_tags;
};
