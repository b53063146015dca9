// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <optional>

// Who sent a line: "nick!user@host", or a server's name in `nick`. Views into the prefix.
struct IrcPrefix
{
    QByteArrayView nick;
    QByteArrayView user;
    QByteArrayView host;
};

IrcPrefix splitIrcPrefix(QByteArrayView prefix);

// One IRC line, taken apart without copying: every view points into the bytes given to parse() and lives as
// long as they do. Pure, no allocation. Grammar: RFC 2812 section 2.3.1 with message tags by
// https://ircv3.net/specs/extensions/message-tags; one space or several count the same.
struct IrcLine
{
    // RFC 2812: at most 15 parameters; the 15th takes the rest of the line.
    static constexpr size_t maxParams = 15;

    QByteArrayView rawTags; // between '@' and the space; see irc_tags.h
    QByteArrayView prefix;  // without ':'
    QByteArrayView command; // letters or digits, as sent; never empty
    std::array<QByteArrayView, maxParams> params;
    size_t paramCount = 0;

    // `bytes` is one line without its line end. Nothing when it has no command, or one with other characters
    // than ASCII letters and digits. Any bytes are allowed.
    static std::optional<IrcLine> parse(QByteArrayView bytes);

    // The parameter, or an empty view when there are fewer.
    QByteArrayView param(size_t index) const { return index < paramCount ? params[index] : QByteArrayView(); }
    QByteArrayView lastParam() const { return paramCount > 0 ? params[paramCount - 1] : QByteArrayView(); }

    // Compares the command without regard to ASCII case; `name` in upper case.
    bool is(QByteArrayView name) const;

    // The three-digit numeric, or 0 when the command is a word.
    int numeric() const;
};
