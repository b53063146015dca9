// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/irc_formatting.h"

namespace {

constexpr char colour = '\x03';
constexpr char hexColour = '\x04';

bool isToggle(char c)
{
    switch (c) {
    case '\x02': // bold
    case '\x0f': // reset
    case '\x11': // monospace
    case '\x16': // reverse
    case '\x1d': // italics
    case '\x1e': // strikethrough
    case '\x1f': // underline
        return true;
    default:
        return false;
    }
}

bool isFormatting(char c)
{
    return c == colour || c == hexColour || isToggle(c);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// Digits of one number at `at`: one or two of a colour, all six or none of a hex colour.
qsizetype digitsAt(const Utf8 &text, qsizetype at, bool hex)
{
    const qsizetype most = hex ? 6 : 2;
    qsizetype count = 0;
    while (count < most && at + count < text.size() &&
           (hex ? isHexDigit(text[at + count]) : isDigit(text[at + count])))
        ++count;
    return hex && count < most ? 0 : count;
}

// Behind the code at `at` and its "NN" or "NN,NN".
qsizetype behindColour(const Utf8 &text, qsizetype at)
{
    const bool hex = text[at] == hexColour;
    qsizetype end = at + 1;
    const qsizetype front = digitsAt(text, end, hex);
    end += front;
    if (front == 0 || end >= text.size() || text[end] != ',')
        return end;
    const qsizetype back = digitsAt(text, end + 1, hex);
    return back == 0 ? end : end + 1 + back; // a comma without a number belongs to the text
}

} // namespace

Utf8 stripIrcFormatting(const Utf8 &text)
{
    const auto first = std::find_if(text.begin(), text.end(), isFormatting);
    if (first == text.end())
        return text;
    Utf8 plain = text.first(first - text.begin());
    for (qsizetype i = plain.size(); i < text.size();) {
        if (text[i] == colour || text[i] == hexColour) {
            i = behindColour(text, i);
            continue;
        }
        if (!isToggle(text[i]))
            plain += text[i];
        ++i;
    }
    return plain;
}
