// SPDX-License-Identifier: GPL-3.0-or-later
#include "twitch_link.h"

#include "irc_join_refusal.h"
#include "irc_line_writer.h"
#include "twitch_msg_id.h"

#include "base/time_text.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto wantedCapabilities = "twitch.tv/tags twitch.tv/commands";

IrcSettings connectionSettings(const TwitchSettings &settings)
{
    IrcSettings irc;
    irc.name = TwitchSettings::sourceName;
    irc.host = settings.host;
    irc.port = settings.port;
    irc.tls = settings.tls;
    irc.caFile = settings.caFile;
    irc.timings.connecting = settings.timings.connecting;
    irc.timings.silence = settings.timings.silence;
    irc.timings.answer = settings.timings.answer;
    return irc;
}

Utf8 anonymousNick()
{
    constexpr quint32 lowest = 10'000;
    constexpr quint32 beyond = 100'000;
    return "justinfan" + Utf8::number(QRandomGenerator::global()->bounded(lowest, beyond));
}

Utf8 wholeToken(const Utf8 &token)
{
    return token.isEmpty() || token.startsWith("oauth:") ? token : "oauth:" + token;
}

// It becomes part of a line, and a line that cannot be sent is logged.
bool isSendable(const Utf8 &word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

TwitchLink::TwitchLink(int number, const TwitchSettings &settings, QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_token(wholeToken(settings.token))
    , m_nick(settings.login.isEmpty() ? anonymousNick() : settings.login.toLower())
    , m_stable(settings.timings.stable)
    , m_connection(connectionSettings(settings), this)
{
    m_registrationTimer.setSingleShot(true);
    m_registrationTimer.setInterval(settings.timings.registering);
    connect(&m_registrationTimer, &QTimer::timeout, this,
            [this] { end(u"the server did not finish the login in time"_s, false); });
    connect(&m_connection, &IrcConnection::opened, this, &TwitchLink::onOpened);
    connect(&m_connection, &IrcConnection::linesReady, this, &TwitchLink::linesReady);
    connect(&m_connection, &IrcConnection::failed, this,
            [this](const QString &reason) { end(reason, false); });
}

TwitchLink::~TwitchLink() = default;

void TwitchLink::open()
{
    m_connection.open();
}

void TwitchLink::close()
{
    m_step = Step::Over;
    m_registrationTimer.stop();
    m_connection.close();
}

void TwitchLink::setPaused(bool paused)
{
    m_isPaused = paused;
    m_connection.setPaused(paused);
    // The server may have answered while we did not listen; its patience is not ours to count.
    if (paused)
        m_registrationTimer.stop();
    else if (m_step == Step::Capabilities || m_step == Step::LoggingIn)
        m_registrationTimer.start();
}

void TwitchLink::join(const Utf8 &channel)
{
    m_connection.send("JOIN #" + channel);
}

void TwitchLink::part(const Utf8 &channel)
{
    m_connection.send("PART #" + channel);
}

bool TwitchLink::isStable() const
{
    return m_readyFor.isValid() && m_readyFor.hasExpired(m_stable.count());
}

qint64 TwitchLink::heardUntil() const
{
    return m_connection.isUpToDate() ? utcNowMs() : m_connection.heardUntil();
}

bool TwitchLink::isOurselves(QByteArrayView nick) const
{
    return nick.compare(m_nick, Qt::CaseInsensitive) == 0;
}

void TwitchLink::onOpened()
{
    m_step = Step::Capabilities;
    if (!m_isPaused)
        m_registrationTimer.start();
    m_connection.send("CAP REQ :" + QByteArray(wantedCapabilities));
}

std::optional<IrcLine> TwitchLink::nextLine()
{
    while (m_step != Step::Over) {
        const auto bytes = m_connection.nextLine();
        if (!bytes)
            return std::nullopt;
        const auto line = IrcLine::parse(*bytes);
        if (!line)
            ++m_unparsable;
        else if (!handle(*line))
            return line;
    }
    return std::nullopt;
}

// True when nobody else needs to see the line.
bool TwitchLink::handle(const IrcLine &line)
{
    constexpr int welcome = 1;
    if (line.is("PING")) {
        if (const auto pong = joinIrcLine({{}, {}, "PONG", {line.param(0).toByteArray()}}))
            m_connection.send(*pong);
        return true;
    }
    if (line.is("CAP")) {
        handleCapability(line);
        return true;
    }
    if (line.is("RECONNECT")) {
        if (!std::exchange(m_wasAskedToReconnect, true))
            Q_EMIT reconnectAsked();
        return true;
    }
    if (const auto words = twitchLoginFailure(line)) {
        end(u"Twitch has refused the login: %1"_s.arg(*words), true);
        return true;
    }
    if (line.is("ERROR")) {
        end(u"the server has ended the connection: %1"_s.arg(
                QString::fromUtf8(ircServerWords(line.lastParam()))),
            false);
        return true;
    }
    if (line.numeric() == welcome && m_step == Step::LoggingIn) {
        m_registrationTimer.stop();
        m_step = Step::Ready;
        m_readyFor.start();
        Q_EMIT ready();
        return true;
    }
    return m_step != Step::Ready || !isOfChannels(line); // nothing is said to us before
}

// False for what tells nothing about our channels. JOIN, PART and the end of the names count only when they
// are ours.
bool TwitchLink::isOfChannels(const IrcLine &line)
{
    constexpr int endOfNames = 366;
    const bool isOurs = isOurselves(splitIrcPrefix(line.prefix).nick);
    if (line.is("JOIN")) {
        if (isOurs && m_entered.size() < JoinPlanner::maxChannels)
            m_entered.insert(line.param(0).toByteArray());
        return false;
    }
    if (line.is("PART"))
        return isOurs && m_entered.remove(line.param(0).toByteArray());
    return line.numeric() == 0 ||
           (line.numeric() == endOfNames && m_entered.contains(line.param(1).toByteArray()));
}

// "CAP * ACK :twitch.tv/tags twitch.tv/commands"
void TwitchLink::handleCapability(const IrcLine &line)
{
    if (m_step != Step::Capabilities)
        return;
    const QList<QByteArray> given = line.lastParam().toByteArray().split(' ');
    const QList<QByteArray> wanted = QByteArray(wantedCapabilities).split(' ');
    const bool hasAll = std::all_of(wanted.begin(), wanted.end(),
                                    [&given](const QByteArray &name) { return given.contains(name); });
    if (line.param(1) == QByteArrayView("ACK") && hasAll)
        logIn();
    else if (line.param(1) == QByteArrayView("ACK") || line.param(1) == QByteArrayView("NAK"))
        end(u"the server does not give what Twitch's chat is read with (%1)"_s.arg(
                QString::fromLatin1(wantedCapabilities)),
            false);
}

void TwitchLink::logIn()
{
    if (!isSendable(m_token) || !isSendable(m_nick))
        return end(u"the login or its token has characters that none has"_s, true);
    m_step = Step::LoggingIn;
    if (!m_token.isEmpty())
        m_connection.send("PASS " + m_token);
    m_connection.send("NICK " + m_nick);
}

void TwitchLink::end(const QString &reason, bool refused)
{
    if (m_step == Step::Over)
        return;
    close();
    Q_EMIT ended(reason, refused);
}
