// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <QStringConverter>

namespace {

// The beginning of a code point whose rest is missing: some bytes would complete it. What may follow the
// first byte is bounded for some of them, but never on both sides.
bool isCutOff(const QByteArray &tail)
{
    constexpr qsizetype longest = 4;
    for (qsizetype missing = 1; tail.size() + missing <= longest; ++missing) {
        for (const char filler : {'\x80', '\xBF'}) {
            if (const QByteArray whole = tail + QByteArray(missing, filler);
                isValidUtf8(whole) && codePointCount(whole) == 1)
                return true;
        }
    }
    return false;
}

} // namespace

bool isValidUtf8(const QByteArray &bytes)
{
    return QByteArrayView(bytes).isValidUtf8();
}

Utf8 toValidUtf8(const QByteArray &bytes)
{
    Utf8 text = isValidUtf8(bytes) ? bytes : QString::fromLatin1(bytes).toUtf8();
    if (text.contains('\0'))
        text.replace('\0', QByteArray());
    return text;
}

Utf8 toValidText(const QByteArray &bytes)
{
    if (isValidUtf8(bytes))
        return toValidUtf8(bytes);
    constexpr qsizetype longestTail = 3;
    for (qsizetype length = 1; length <= std::min(longestTail, bytes.size()); ++length) {
        const QByteArray head = bytes.chopped(length);
        if (isCutOff(bytes.last(length)) && isValidUtf8(head) && codePointCount(head) < head.size())
            return toValidUtf8(head);
    }
    return toValidUtf8(bytes);
}

qsizetype codePointCount(const Utf8 &text)
{
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<uchar>(c) & 0xC0) != 0x80; });
}
