// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_join_refusal.h"

namespace {

struct Refusal
{
    int numeric;
    const char *words;
};

// https://modern.ircdocs.horse/#numerics and the common extensions.
constexpr Refusal refusals[] = {
    {403, "there is no such channel"},
    {405, "joined to too many channels"},
    {437, "the channel is unavailable for now"},
    {470, "the server forwards to another channel"},
    {471, "the channel is full"},
    {473, "the channel is invite-only"},
    {474, "banned from the channel"},
    {475, "the channel needs a key"},
    {476, "the channel name is not allowed"},
    {477, "the channel needs a registered nick"},
    {489, "the channel needs TLS"},
    {520, "the channel is for operators only"},
};

} // namespace

Utf8 ircServerWords(QByteArrayView text)
{
    constexpr qsizetype longest = 200;
    Utf8 words = toValidText(text.toByteArray());
    for (char &c : words) {
        if ((c >= 0 && c < ' ') || c == 0x7f)
            c = ' ';
    }
    words = words.simplified();
    if (words.size() <= longest)
        return words;
    qsizetype end = longest;
    while (end > 0 && (static_cast<uchar>(words[end]) & 0xC0) == 0x80)
        --end; // not in the middle of a code point
    return words.first(end);
}

std::optional<Utf8> ircJoinRefusal(const IrcLine &line)
{
    const int numeric = line.numeric();
    for (const Refusal &refusal : refusals) {
        if (refusal.numeric == numeric)
            return Utf8(refusal.words) + " (" + Utf8::number(numeric) + ' ' +
                   ircServerWords(line.lastParam()) + ')';
    }
    return std::nullopt;
}

bool ircAsksToSlowDown(const Utf8 &words)
{
    const Utf8 lower = words.toLower();
    constexpr const char *signs[] = {"throttl", "too fast", "too many",     "banned",
                                     "-line",   "akill",    "wait a while", "try again later"};
    return std::any_of(std::begin(signs), std::end(signs),
                       [&](const char *sign) { return lower.contains(sign); });
}
