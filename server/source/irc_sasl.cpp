// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_sasl.h"

#include "irc_join_refusal.h"

namespace {

constexpr qsizetype chunkBytes = 400;

} // namespace

QList<QByteArray> IrcSasl::begin(const QByteArray &mechanisms)
{
    if (isUnderWay())
        return {};
    if (!mechanisms.isEmpty() && !mechanisms.toUpper().split(',').contains("PLAIN")) {
        fail("the server does not take SASL PLAIN");
        return {};
    }
    m_state = State::Asked;
    m_problem.clear();
    return {"AUTHENTICATE PLAIN"};
}

QList<QByteArray> IrcSasl::handle(const IrcLine &line)
{
    if (!isUnderWay())
        return {};
    if (line.is("AUTHENTICATE"))
        return m_state == State::Asked && line.param(0) == QByteArrayView("+") ? answer()
                                                                               : QList<QByteArray>();
    switch (line.numeric()) {
    case 903: // done; 900, which says as whom, has come before
    case 907: // was already
        m_state = State::LoggedIn;
        break;
    case 902: // nick locked
    case 904: // failed
    case 905: // too long
    case 906: // aborted
        fail("the server refused the login (" + Utf8::number(line.numeric()) + ' ' +
             ircServerWords(line.lastParam()) + ')');
        break;
    default:
        break;
    }
    return {};
}

QList<QByteArray> IrcSasl::answer()
{
    m_state = State::Answered;
    const QByteArray secret = m_login.name + '\0' + m_login.name + '\0' + m_login.password;
    const QByteArray encoded = secret.toBase64();
    QList<QByteArray> lines;
    for (qsizetype at = 0; at < encoded.size(); at += chunkBytes)
        lines.append("AUTHENTICATE " + encoded.mid(at, chunkBytes));
    // Only a chunk that is not full says that it is the last.
    if (encoded.size() % chunkBytes == 0)
        lines.append("AUTHENTICATE +");
    return lines;
}

void IrcSasl::fail(const Utf8 &why)
{
    m_state = State::Failed;
    m_problem = why;
}
