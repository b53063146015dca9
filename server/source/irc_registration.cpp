// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_registration.h"

#include "irc_join_refusal.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNickTries = 8;
// RFC 1459 allows servers to stop at nine; an alternate that is cut off there would be in use again.
constexpr qsizetype safeNickBytes = 9;

const QList<QByteArray> &wantedCapabilities()
{
    static const QList<QByteArray> wanted{"message-tags", "server-time"};
    return wanted;
}

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

QList<QByteArray> IrcRegistration::begin() const
{
    return {"CAP LS 302", "NICK " + m_nick, "USER " + m_nick + " 0 * :Weir, an archive of this channel"};
}

QList<QByteArray> IrcRegistration::handle(const IrcLine &line)
{
    if (line.is("CAP"))
        return handleCap(line);
    if (line.is("NICK")) {
        if (splitIrcPrefix(line.prefix).nick == m_nick && !line.param(0).isEmpty())
            m_nick = line.param(0).toByteArray();
        return {};
    }
    switch (line.numeric()) {
    case 1:
        m_registered = true;
        if (!line.param(0).isEmpty())
            m_nick = line.param(0).toByteArray();
        return {};
    case 432: // erroneous
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
    const QByteArrayView verb = line.param(1);
    const auto names = line.lastParam().toByteArray().simplified().split(' ');
    if (verb == QByteArrayView("LS") || verb == QByteArrayView("NEW"))
        return handleCapList(line);
    if (verb == QByteArrayView("ACK")) {
        for (const QByteArray &name : names) {
            if (wantedCapabilities().contains(name) && !m_enabled.contains(name))
                m_enabled.append(name);
        }
        return endUnlessRegistered();
    }
    if (verb == QByteArrayView("NAK"))
        return endUnlessRegistered();
    if (verb == QByteArrayView("DEL")) {
        for (const QByteArray &name : names) {
            m_enabled.removeAll(name);
            m_offered.removeAll(name);
        }
    }
    return {};
}

QList<QByteArray> IrcRegistration::handleCapList(const IrcLine &line)
{
    // "CAP * LS * :..." says that more lines follow; capabilities may have values ("sasl=PLAIN").
    QList<QByteArray> fresh;
    for (const QByteArray &word : line.lastParam().toByteArray().simplified().split(' ')) {
        const QByteArray name = word.split('=').first();
        if (wantedCapabilities().contains(name) && !m_offered.contains(name)) {
            m_offered.append(name);
            fresh.append(name);
        }
    }
    const bool offeredLater = line.param(1) == QByteArrayView("NEW");
    if (offeredLater)
        return fresh.isEmpty() ? QList<QByteArray>() : request(fresh);
    const bool moreFollows = line.paramCount > 3 && line.param(2) == QByteArrayView("*");
    if (moreFollows)
        return {};
    return m_offered.isEmpty() ? endUnlessRegistered() : request(m_offered);
}

QList<QByteArray> IrcRegistration::request(const QList<QByteArray> &names) const
{
    return {"CAP REQ :" + names.join(' ')};
}

QList<QByteArray> IrcRegistration::endUnlessRegistered() const
{
    return m_registered ? QList<QByteArray>() : QList<QByteArray>{"CAP END"};
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
