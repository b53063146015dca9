// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_registration.h"

#include "irc_join_refusal.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNickTries = 8;
// RFC 1459 allows servers to stop at nine; an alternate that is cut off there would be in use again.
constexpr qsizetype safeNickBytes = 9;

// "weir" -> weir_, weir__, then weir-1 to weir-6.
Utf8 alternateNick(const Utf8 &nick, int tries)
{
    const Utf8 suffix = tries <= 2 ? Utf8(tries, '_') : '-' + Utf8::number(tries - 2);
    return nick.left(safeNickBytes - suffix.size()) + suffix;
}

QString serverWords(const IrcLine &line)
{
    return QString::fromUtf8(ircServerWords(line.lastParam()));
}

} // namespace

IrcRegistration::IrcRegistration(Utf8 nick, IrcLogin login)
    : m_wantedNick(nick)
    , m_nick(std::move(nick))
    , m_withLogin(!login.name.isEmpty())
    , m_capabilities(m_withLogin)
    , m_sasl(std::move(login))
{}

QList<QByteArray> IrcRegistration::begin() const
{
    return {IrcCapabilities::begin(), "NICK " + m_nick,
            "USER " + m_nick + " 0 * :Weir, an archive of this channel"};
}

QList<QByteArray> IrcRegistration::handle(const IrcLine &line)
{
    if (line.is("CAP"))
        return handleCap(line);
    if (line.is("AUTHENTICATE"))
        return m_sasl.handle(line);
    if (line.is("NICK")) {
        if (splitIrcPrefix(line.prefix).nick == m_nick && !line.param(0).isEmpty())
            m_nick = line.param(0).toByteArray();
        return {};
    }
    return handleNumeric(line);
}

QList<QByteArray> IrcRegistration::handleNumeric(const IrcLine &line)
{
    const int numeric = line.numeric();
    if (numeric >= 900 && numeric <= 908) {
        m_sasl.handle(line);
        return endNegotiation();
    }
    switch (numeric) {
    case 1:
        m_registered = true;
        if (!line.param(0).isEmpty())
            m_nick = line.param(0).toByteArray();
        return {};
    case 432: // erroneous
        m_nickIsPossible = false;
        [[fallthrough]];
    case 433: // in use
    case 436: // collision
    case 437: // unavailable for a while
        return m_registered ? QList<QByteArray>() : tryAnotherNick(line);
    case 464:
        m_failure = u"the server wants a password"_s;
        return {};
    case 465:
        m_failure = u"the server has banned this address: %1"_s.arg(serverWords(line));
        return {};
    default:
        return {};
    }
}

QList<QByteArray> IrcRegistration::handleCap(const IrcLine &line)
{
    const bool hadSasl = m_capabilities.isEnabled("sasl");
    QList<QByteArray> lines = m_capabilities.handle(line);
    if (!hadSasl && m_capabilities.isEnabled("sasl") && !m_sasl.isLoggedIn())
        lines += m_sasl.begin(m_capabilities.value("sasl"));
    return lines + endNegotiation();
}

QList<QByteArray> IrcRegistration::endNegotiation()
{
    if (m_registered || m_negotiated || !m_capabilities.isSettled() || m_sasl.isUnderWay())
        return {};
    m_negotiated = true;
    return {"CAP END"};
}

QList<QByteArray> IrcRegistration::tryAnotherNick(const IrcLine &line)
{
    if (++m_nickTries > maxNickTries) {
        m_failure =
            u"no nick like '%1' is free: %2"_s.arg(QString::fromUtf8(m_wantedNick), serverWords(line));
        return {};
    }
    m_nick = alternateNick(m_wantedNick, m_nickTries);
    return {"NICK " + m_nick};
}

QList<QByteArray> IrcRegistration::reclaimNick()
{
    const bool hasIt = m_nick.compare(m_wantedNick, Qt::CaseInsensitive) == 0;
    if (!m_registered || hasIt || !m_nickIsPossible)
        return {};
    return {"NICK " + m_wantedNick};
}

Utf8 IrcRegistration::loginProblem() const
{
    if (!m_withLogin || m_sasl.isLoggedIn() || m_sasl.isUnderWay())
        return {};
    return m_sasl.problem().isEmpty() ? Utf8("the server offers no login by SASL") : m_sasl.problem();
}
