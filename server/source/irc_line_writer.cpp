// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_line_writer.h"

#include "irc_tags.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxMessageBytes = 510; // RFC 2812: 512 with the CRLF
constexpr qsizetype maxTagBytes = 8191;    // IRCv3 message-tags, with '@' and the space

bool breaksLine(QByteArrayView part)
{
    return part.contains('\r') || part.contains('\n') || part.contains('\0');
}

bool isWord(QByteArrayView part)
{
    return !part.isEmpty() && !part.contains(' ') && !part.startsWith(':') && !breaksLine(part);
}

Expected<QByteArray> joinTags(const IrcOutgoing &line)
{
    QByteArray tags;
    for (const auto &[key, value] : line.tags) {
        if (!isWord(key) || key.contains(';') || key.contains('='))
            return failure(
                ErrorCode::InvalidInput,
                u"IRC tag key '%1' must be a word without ';' and '='"_s.arg(QString::fromUtf8(key)));
        if (value.contains('\0'))
            return failure(ErrorCode::InvalidInput,
                           u"the value of IRC tag '%1' must not hold NUL"_s.arg(QString::fromUtf8(key)));
        tags += (tags.isEmpty() ? '@' : ';') + key;
        if (!value.isEmpty())
            tags += '=' + escapeIrcTag(value);
    }
    if (!tags.isEmpty())
        tags += ' ';
    if (tags.size() > maxTagBytes)
        return failure(ErrorCode::TooLarge,
                       u"IRC tags of %1 bytes; at most %2 fit"_s.arg(tags.size()).arg(maxTagBytes));
    return tags;
}

} // namespace

Expected<QByteArray> joinIrcLine(const IrcOutgoing &line)
{
    auto tags = joinTags(line);
    if (!tags)
        return tags;
    if (!isWord(line.command))
        return failure(ErrorCode::InvalidInput, u"an IRC command must be one word"_s);
    if (!line.prefix.isEmpty() && !isWord(line.prefix))
        return failure(ErrorCode::InvalidInput, u"an IRC prefix must be one word"_s);

    QByteArray message = line.prefix.isEmpty() ? line.command : ':' + line.prefix + ' ' + line.command;
    for (qsizetype i = 0; i < line.params.size(); ++i) {
        const QByteArray &param = line.params[i];
        if (breaksLine(param))
            return failure(
                ErrorCode::InvalidInput,
                u"parameter %1 of %2 holds CR, LF or NUL"_s.arg(i + 1).arg(QString::fromUtf8(line.command)));
        const bool last = i + 1 == line.params.size();
        if (!last && !isWord(param))
            return failure(
                ErrorCode::InvalidInput,
                u"parameter %1 of %2 must be one word: only the last may be a text"_s.arg(i + 1).arg(
                    QString::fromUtf8(line.command)));
        message += isWord(param) ? " " : " :";
        message += param;
    }
    if (message.size() > maxMessageBytes)
        return failure(ErrorCode::TooLarge,
                       u"an IRC line of %1 bytes; at most %2 fit"_s.arg(message.size()).arg(maxMessageBytes));
    return *tags + message;
}
