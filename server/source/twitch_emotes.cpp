// SPDX-License-Identifier: GPL-3.0-or-later
#include "twitch_emotes.h"

#include <optional>
#include <vector>

namespace {

// Cuts what stands before the next `mark` off `rest`.
QByteArrayView takePart(QByteArrayView &rest, char mark)
{
    const qsizetype end = rest.indexOf(mark);
    const QByteArrayView part = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return part;
}

std::optional<size_t> readIndex(QByteArrayView digits)
{
    constexpr qsizetype longest = 9;
    if (digits.isEmpty() || digits.size() > longest)
        return std::nullopt;
    size_t index = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        index = index * 10 + static_cast<size_t>(c - '0');
    }
    return index;
}

// The code points of a text, and which of them belong to an emote already.
class EmoteFloor final
{
public:
    explicit EmoteFloor(qsizetype codePoints)
        : m_taken(static_cast<size_t>(codePoints))
    {}

    // "from-to" with its end brought within the text, or nothing when it cannot be kept.
    std::optional<Utf8> take(QByteArrayView range)
    {
        const auto from = readIndex(takePart(range, '-'));
        const auto to = readIndex(range);
        if (!from || !to || *from >= m_taken.size() || *to < *from)
            return std::nullopt;
        const size_t last = std::min(*to, m_taken.size() - 1);
        for (size_t i = *from; i <= last; ++i) {
            if (m_taken[i])
                return std::nullopt;
        }
        for (size_t i = *from; i <= last; ++i)
            m_taken[i] = true;
        return Utf8::number(static_cast<qulonglong>(*from)) + '-' +
               Utf8::number(static_cast<qulonglong>(last));
    }

private:
    std::vector<bool> m_taken;
};

} // namespace

Utf8 clampTwitchEmotes(QByteArrayView emotes, const Utf8 &text)
{
    if (emotes.isEmpty())
        return {};
    EmoteFloor floor(codePointCount(text));
    Utf8 kept;
    qsizetype seen = 0;
    while (!emotes.isEmpty()) {
        QByteArrayView ranges = takePart(emotes, '/');
        const QByteArrayView id = takePart(ranges, ':');
        Utf8 ofThisEmote;
        while (!ranges.isEmpty() && !id.isEmpty()) {
            if (++seen > maxTwitchEmoteRanges)
                break;
            if (const auto range = floor.take(takePart(ranges, ',')))
                ofThisEmote += (ofThisEmote.isEmpty() ? "" : ",") + *range;
        }
        if (!ofThisEmote.isEmpty())
            kept += (kept.isEmpty() ? "" : "/") + id.toByteArray() + ':' + ofThisEmote;
    }
    return kept;
}
