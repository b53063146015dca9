// SPDX-License-Identifier: GPL-3.0-or-later
#include "twitch_tags.h"

#include <algorithm>
#include <limits>

namespace {

constexpr qsizetype roomForMarker = 40; // ,"weir-dropped-tags":"8191"

void appendJsonText(QByteArray &json, QByteArrayView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<uchar>(c) < 0x20) {
            json += "\\u00";
            json += digits[static_cast<uchar>(c) >> 4];
            json += digits[static_cast<uchar>(c) & 0x0F];
        } else {
            json += c;
        }
    }
    json += '"';
}

// https://ircv3.net/specs/extensions/message-tags, with the underscore that Twitch might use. Others could
// become the key of another tag on the way to JSON.
bool isTagKey(QByteArrayView key)
{
    return std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("-_+/.").contains(c);
    });
}

} // namespace

TwitchTags::TwitchTags(QByteArrayView rawTags)
{
    IrcTagReader reader(rawTags);
    while (const auto tag = reader.next())
        m_tags.append({tag->key, tag->rawValue, false, {}});
}

Utf8 TwitchTags::read(const Tag &tag)
{
    return tag.replacement.isNull() ? toValidUtf8(unescapeIrcTag(tag.raw)) : tag.replacement;
}

const TwitchTags::Tag *TwitchTags::find(QByteArrayView key) const
{
    const auto found =
        std::find_if(m_tags.rbegin(), m_tags.rend(), [key](const Tag &tag) { return tag.key == key; });
    return found == m_tags.rend() ? nullptr : &*found;
}

TwitchTags::Tag *TwitchTags::find(QByteArrayView key)
{
    const auto found =
        std::find_if(m_tags.rbegin(), m_tags.rend(), [key](const Tag &tag) { return tag.key == key; });
    return found == m_tags.rend() ? nullptr : &*found;
}

Utf8 TwitchTags::value(QByteArrayView key) const
{
    const Tag *tag = find(key);
    return tag == nullptr ? Utf8() : read(*tag);
}

Utf8 TwitchTags::take(QByteArrayView key)
{
    return take(key, std::numeric_limits<qsizetype>::max());
}

Utf8 TwitchTags::take(QByteArrayView key, qsizetype maxBytes)
{
    Tag *tag = find(key);
    if (tag == nullptr)
        return {};
    Utf8 text = read(*tag);
    if (text.size() > maxBytes)
        return {};
    tag->taken = true;
    return text;
}

void TwitchTags::replace(QByteArrayView key, const Utf8 &value)
{
    if (Tag *tag = find(key))
        tag->replacement = value.isNull() ? Utf8("") : value;
}

Utf8 TwitchTags::restAsJson() const
{
    QVarLengthArray<const Tag *, 48> sorted;
    for (const Tag &tag : m_tags)
        sorted.append(&tag);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Tag *a, const Tag *b) { return a->key.compare(b->key) < 0; });
    Utf8 json;
    json.reserve(512);
    qsizetype dropped = 0;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const bool overruled = i + 1 < sorted.size() && sorted[i]->key == sorted[i + 1]->key;
        if (overruled || sorted[i]->taken)
            continue;
        const Utf8 text = read(*sorted[i]);
        if (text.isEmpty())
            continue;
        if (!isTagKey(sorted[i]->key)) {
            ++dropped;
            continue;
        }
        const qsizetype before = json.size();
        json += json.isEmpty() ? '{' : ',';
        appendJsonText(json, sorted[i]->key);
        json += ':';
        appendJsonText(json, text);
        if (json.size() > maxJsonBytes - roomForMarker) {
            json.truncate(before);
            ++dropped;
        }
    }
    if (dropped > 0) {
        json += json.isEmpty() ? '{' : ',';
        appendJsonText(json, droppedMember);
        json += ":\"" + QByteArray::number(dropped) + '"';
    }
    if (!json.isEmpty())
        json += '}';
    json.squeeze();
    return json;
}
