// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/search_form.h"

#include "chat/irc_formatting.h"

#include <array>

namespace {

// What every invisible character begins with in UTF-8: U+034F is CD 8F, U+E0000 to U+E007F are F3 A0 80..81
// xx.
constexpr std::array<QByteArrayView, 3> beginnings{"\xcd\x8f", "\xf3\xa0\x80", "\xf3\xa0\x81"};
constexpr qsizetype lengths[] = {2, 4, 4}; // bytes of the whole character

// Bytes of the invisible character at `at`, 0 when there is another one.
qsizetype invisibleAt(QByteArrayView text, qsizetype at)
{
    for (size_t i = 0; i < beginnings.size(); ++i) {
        if (text.sliced(at).startsWith(beginnings[i]))
            return std::min(lengths[i], text.size() - at);
    }
    return 0;
}

bool mayBeginInvisible(char c)
{
    return c == '\xcd' || c == '\xf3';
}

} // namespace

Utf8 searchForm(const Utf8 &text)
{
    Utf8 plain = stripIrcFormatting(text);
    if (std::none_of(plain.cbegin(), plain.cend(), mayBeginInvisible))
        return plain;
    Utf8 kept;
    kept.reserve(plain.size());
    for (qsizetype at = 0; at < plain.size();) {
        const qsizetype skipped = mayBeginInvisible(plain[at]) ? invisibleAt(plain, at) : 0;
        if (skipped == 0)
            kept.append(plain[at]);
        at += std::max<qsizetype>(skipped, 1);
    }
    return kept.size() == text.size() ? text : kept;
}
