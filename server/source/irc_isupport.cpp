// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_isupport.h"

namespace {

char foldChar(IrcCaseMapping mapping, char c)
{
    if (c >= 'A' && c <= 'Z')
        return static_cast<char>(c + ('a' - 'A'));
    if (mapping == IrcCaseMapping::Ascii)
        return c;
    switch (c) {
    case '[':
        return '{';
    case ']':
        return '}';
    case '\\':
        return '|';
    case '~':
        return mapping == IrcCaseMapping::Rfc1459 ? '^' : c;
    default:
        return c;
    }
}

IrcCaseMapping caseMappingFromName(QByteArrayView name)
{
    if (name == QByteArrayView("ascii"))
        return IrcCaseMapping::Ascii;
    if (name == QByteArrayView("rfc1459-strict") || name == QByteArrayView("strict-rfc1459"))
        return IrcCaseMapping::Rfc1459Strict;
    return IrcCaseMapping::Rfc1459;
}

} // namespace

Utf8 foldIrcName(IrcCaseMapping mapping, QByteArrayView name)
{
    Utf8 folded = name.toByteArray();
    std::transform(folded.begin(), folded.end(), folded.begin(),
                   [mapping](char c) { return foldChar(mapping, c); });
    return folded;
}

void IrcIsupport::apply(const IrcLine &line)
{
    // The first parameter is our nick, the last the words "are supported by this server".
    for (size_t i = 1; i + 1 < line.paramCount; ++i) {
        const QByteArrayView token = line.param(i);
        const qsizetype equals = token.indexOf('=');
        if (token.startsWith('-'))
            withdraw(token.sliced(1));
        else
            applyToken(equals < 0 ? token : token.first(equals),
                       equals < 0 ? QByteArrayView() : token.sliced(equals + 1));
    }
}

void IrcIsupport::applyToken(QByteArrayView key, QByteArrayView value)
{
    if (key == QByteArrayView("CASEMAPPING"))
        m_caseMapping = caseMappingFromName(value);
    else if (key == QByteArrayView("CHANTYPES"))
        m_channelTypes = value.isEmpty() ? QByteArray("#&+!") : value.toByteArray();
    else if (key == QByteArrayView("STATUSMSG"))
        m_statusPrefixes = value.toByteArray();
    else if (key == QByteArrayView("CHATHISTORY"))
        m_historyLimit = std::max(value.toInt(), 0);
}

// Back to what holds where a server does not say.
void IrcIsupport::withdraw(QByteArrayView key)
{
    applyToken(key, {});
    if (key == QByteArrayView("CHATHISTORY"))
        m_historyLimit.reset();
}

bool IrcIsupport::isChannel(QByteArrayView target) const
{
    return !target.isEmpty() && m_channelTypes.contains(target[0]);
}

QByteArrayView IrcIsupport::channelOf(QByteArrayView target) const
{
    // '+' can be both a channel type and a status: it is a status when a channel follows.
    const QByteArrayView behind = target.isEmpty() ? target : target.sliced(1);
    if (isChannel(behind) && m_statusPrefixes.contains(target[0]))
        return behind;
    return isChannel(target) ? target : QByteArrayView();
}
