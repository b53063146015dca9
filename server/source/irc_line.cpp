// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_line.h"

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

void skipSpaces(QByteArrayView &rest)
{
    qsizetype spaces = 0;
    while (spaces < rest.size() && rest[spaces] == ' ')
        ++spaces;
    rest = rest.sliced(spaces);
}

// Cuts the next word off `rest`, with the spaces after it.
QByteArrayView takeWord(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf(' ');
    const QByteArrayView word = end < 0 ? rest : rest.first(end);
    rest = rest.sliced(word.size());
    skipSpaces(rest);
    return word;
}

} // namespace

IrcPrefix splitIrcPrefix(QByteArrayView prefix)
{
    IrcPrefix parts;
    // The host may hold any byte, the nick neither '!' nor '@': so the first of each counts.
    const qsizetype at = prefix.indexOf('@');
    if (at >= 0)
        parts.host = prefix.sliced(at + 1);
    const QByteArrayView name = at < 0 ? prefix : prefix.first(at);
    const qsizetype mark = name.indexOf('!');
    if (mark >= 0)
        parts.user = name.sliced(mark + 1);
    parts.nick = mark < 0 ? name : name.first(mark);
    return parts;
}

std::optional<IrcLine> IrcLine::parse(QByteArrayView bytes)
{
    IrcLine line;
    QByteArrayView rest = bytes;
    skipSpaces(rest);
    if (rest.startsWith('@'))
        line.rawTags = takeWord(rest).sliced(1);
    if (rest.startsWith(':'))
        line.prefix = takeWord(rest).sliced(1);
    line.command = takeWord(rest);
    if (line.command.isEmpty())
        return std::nullopt;
    for (const char c : line.command) {
        if (!isLetter(c) && !isDigit(c))
            return std::nullopt;
    }
    while (!rest.isEmpty()) {
        const bool trailing = rest.startsWith(':');
        if (trailing || line.paramCount == maxParams - 1) {
            line.params[line.paramCount++] = rest.sliced(trailing ? 1 : 0);
            break;
        }
        line.params[line.paramCount++] = takeWord(rest);
    }
    return line;
}

bool IrcLine::is(QByteArrayView name) const
{
    return command.compare(name, Qt::CaseInsensitive) == 0;
}

int IrcLine::numeric() const
{
    if (command.size() != 3 || !isDigit(command[0]) || !isDigit(command[1]) || !isDigit(command[2]))
        return 0;
    return (command[0] - '0') * 100 + (command[1] - '0') * 10 + (command[2] - '0');
}
