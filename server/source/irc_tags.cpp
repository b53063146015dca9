// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_tags.h"

#include "base/time_text.h"

std::optional<IrcTag> IrcTagReader::next()
{
    while (!m_rest.isEmpty()) {
        const qsizetype end = m_rest.indexOf(';');
        const QByteArrayView piece = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        const qsizetype equals = piece.indexOf('=');
        const QByteArrayView key = equals < 0 ? piece : piece.first(equals);
        if (key.isEmpty())
            continue;
        return IrcTag{key, equals < 0 ? QByteArrayView() : piece.sliced(equals + 1)};
    }
    return std::nullopt;
}

std::optional<QByteArray> ircTagValue(QByteArrayView rawTags, QByteArrayView key)
{
    std::optional<QByteArrayView> found;
    IrcTagReader reader(rawTags);
    while (const auto tag = reader.next()) {
        if (tag->key == key)
            found = tag->rawValue;
    }
    if (!found)
        return std::nullopt;
    return unescapeIrcTag(*found);
}

QByteArray unescapeIrcTag(QByteArrayView raw)
{
    if (!raw.contains('\\'))
        return raw.toByteArray();
    QByteArray value;
    value.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\') {
            value += raw[i];
            continue;
        }
        if (++i == raw.size())
            break;
        switch (raw[i]) {
        case ':':
            value += ';';
            break;
        case 's':
            value += ' ';
            break;
        case 'r':
            value += '\r';
            break;
        case 'n':
            value += '\n';
            break;
        default:
            value += raw[i];
            break;
        }
    }
    return value;
}

QByteArray escapeIrcTag(QByteArrayView value)
{
    QByteArray raw;
    raw.reserve(value.size());
    for (const char c : value) {
        switch (c) {
        case ';':
            raw += "\\:";
            break;
        case ' ':
            raw += "\\s";
            break;
        case '\\':
            raw += "\\\\";
            break;
        case '\r':
            raw += "\\r";
            break;
        case '\n':
            raw += "\\n";
            break;
        default:
            raw += c;
            break;
        }
    }
    return raw;
}

std::optional<qint64> ircServerTime(QByteArrayView rawTags)
{
    const auto value = ircTagValue(rawTags, "time");
    const auto time = value ? parseRfc3339(*value) : failure(ErrorCode::InvalidInput, {});
    return time ? std::optional(*time) : std::nullopt;
}
