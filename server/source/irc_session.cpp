// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_session.h"

#include "irc_join_refusal.h"
#include "irc_joiner.h"
#include "irc_line_writer.h"
#include "irc_tags.h"
#include "irc_url.h"

#include "base/log.h"
#include "base/time_text.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The login, where it may be sent.
IrcLogin usableLogin(const IrcSettings &settings)
{
    return settings.tls || settings.loginWithoutTls ? settings.login : IrcLogin();
}

} // namespace

IrcSession::IrcSession(const IrcSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_joiner(new IrcJoiner(settings.timings, this))
    , m_registration(settings.nick)
    , m_transcript(settings.name, m_isupport, settings.timings)
{
    m_nickTimer.setInterval(settings.timings.nickRetry);
    m_historyTimer.setInterval(std::min<std::chrono::milliseconds>(1s, settings.timings.historyAnswer));
    connectParts();
}

IrcSession::~IrcSession() = default;

void IrcSession::connectParts()
{
    connect(&m_nickTimer, &QTimer::timeout, this, [this] {
        for (const QByteArray &line : m_registration.reclaimNick())
            Q_EMIT sendLine(line);
    });
    connect(&m_historyTimer, &QTimer::timeout, this, [this] {
        m_transcript.checkTime(utcNowMs());
        flushLines();
        Q_EMIT changed();
    });
    connect(m_joiner, &IrcJoiner::sendLine, this, &IrcSession::sendLine);
    connect(m_joiner, &IrcJoiner::changed, this, &IrcSession::changed);
    connect(m_joiner, &IrcJoiner::entered, this, [this](const Utf8 &channel) {
        m_transcript.joined(channel, m_lineTime, utcNowMs());
        flushLines();
    });
    connect(m_joiner, &IrcJoiner::keptOut, this, [this](const Utf8 &channel, const Utf8 &why) {
        // The line may have waited to be read.
        const qint64 now = utcNowMs();
        const qint64 at = m_lineTime > 0 ? std::min(m_lineTime, now) : now;
        m_transcript.keptOut(channel, at, why);
    });
}

void IrcSession::start(const SourceHistory &history)
{
    m_running = true;
    const qint64 now = utcNowMs();
    QList<Utf8> names;
    for (const WantedChannel &channel : std::as_const(m_wanted))
        names.append(channel.name);
    m_transcript.begin(history, names, now);
    for (const WantedChannel &channel : std::as_const(m_wanted)) {
        if (channel.paused)
            m_transcript.paused(channel.name, now);
    }
}

void IrcSession::stop(qint64 upTo)
{
    m_running = false;
    m_transcript.mark(upTo, true);
    m_nickTimer.stop();
    m_historyTimer.stop();
    m_joiner->reset();
}

void IrcSession::setChannels(const QList<WantedChannel> &channels)
{
    const QList<WantedChannel> before = std::exchange(m_wanted, {});
    for (const WantedChannel &channel : channels) {
        if (m_wanted.size() < maxChannels && parseIrcChannel(QString::fromUtf8(channel.name)))
            m_wanted.append(channel);
        else
            qCWarning(lcSource) << m_settings.name << "does not listen to" << channel.name;
    }
    m_joiner->setChannels(m_wanted);
    if (!m_running)
        return;
    const qint64 now = utcNowMs();
    for (const WantedChannel &channel : before) {
        const Utf8 identity = m_isupport.fold(channel.name);
        const bool isWanted = std::any_of(m_wanted.begin(), m_wanted.end(), [&](const WantedChannel &other) {
            return m_isupport.fold(other.name) == identity;
        });
        if (!isWanted)
            m_transcript.removed(channel.name, now);
    }
    for (const WantedChannel &channel : std::as_const(m_wanted)) {
        if (channel.paused)
            m_transcript.paused(channel.name, now);
    }
    Q_EMIT changed();
}

void IrcSession::open()
{
    m_registration = IrcRegistration(m_settings.nick, usableLogin(m_settings));
    m_isupport = IrcIsupport(m_isupport.caseMapping());
    m_transcript.connected();
    for (const QByteArray &line : m_registration.begin())
        Q_EMIT sendLine(line);
}

void IrcSession::close(qint64 lastGood, const Utf8 &why)
{
    m_nickTimer.stop();
    m_historyTimer.stop();
    m_registration = IrcRegistration(m_settings.nick);
    m_transcript.disconnected(lastGood, why);
    m_joiner->reset();
}

void IrcSession::handle(const IrcLine &line, qint64 now)
{
    if (!m_transcript.handle(line, now))
        ++m_unparsable;
    flushLines();
    if (line.is("PRIVMSG"))
        return;
    const QScopedValueRollback time(m_lineTime, ircServerTime(line.rawTags).value_or(0));
    if (line.is("PING")) {
        answerPing(line);
    } else if (line.is("JOIN")) {
        if (isOurselves(splitIrcPrefix(line.prefix).nick))
            m_joiner->confirmed(line.param(0));
    } else if (line.is("KICK") || line.is("PART")) {
        handleDeparture(line);
    } else if (line.is("ERROR")) {
        const Utf8 words = ircServerWords(line.lastParam());
        Q_EMIT refused(u"the server has ended the connection: %1"_s.arg(QString::fromUtf8(words)),
                       ircAsksToSlowDown(words));
    } else if (line.is("CAP") || line.is("NICK") || line.is("AUTHENTICATE")) {
        handleRegistration(line);
    } else if (line.numeric() != 0) {
        handleNumeric(line);
    }
}

void IrcSession::flushLines()
{
    for (const QByteArray &line : m_transcript.takeLines())
        Q_EMIT sendLine(line);
}

void IrcSession::answerPing(const IrcLine &line)
{
    const auto pong = joinIrcLine({{}, {}, "PONG", {line.param(0).toByteArray()}});
    if (pong)
        Q_EMIT sendLine(*pong);
    else
        ++m_unparsable; // a token that would break the line
}

void IrcSession::handleNumeric(const IrcLine &line)
{
    constexpr int isupport = 5;
    constexpr int endOfNames = 366;
    if (!m_registration.isRegistered())
        return handleRegistration(line);
    if (line.numeric() == isupport) {
        const IrcCaseMapping before = m_isupport.caseMapping();
        m_isupport.apply(line);
        m_joiner->setCaseMapping(m_isupport.caseMapping());
        m_transcript.setCaseMapping(before, m_isupport.caseMapping(), utcNowMs());
        flushLines();
    } else if (line.numeric() == endOfNames) {
        m_joiner->confirmed(line.param(1));
    } else if (const auto why = ircJoinRefusal(line)) {
        m_joiner->refused(line.param(1), *why);
    } else {
        handleRegistration(line);
    }
}

void IrcSession::handleRegistration(const IrcLine &line)
{
    const bool before = m_registration.isRegistered();
    const Utf8 problemBefore = m_registration.loginProblem();
    const QList<QByteArray> answers = m_registration.handle(line);
    if (!m_settings.tls && !before && m_registration.securePort() != 0) {
        m_settings.tls = true; // from now on, whatever the configuration says
        Q_EMIT secureWanted(m_registration.securePort());
        return;
    }
    for (const QByteArray &answer : answers)
        Q_EMIT sendLine(answer);
    const auto can = [this](const char *name) { return m_registration.hasCapability(name); };
    m_transcript.setAbilities(
        {can("batch"), can("draft/chathistory"), can("labeled-response") && can("batch")});
    if (const QString failure = m_registration.failure(); !failure.isEmpty()) {
        Q_EMIT refused(failure, true);
    } else if (!before && m_registration.isRegistered()) {
        m_nickTimer.start();
        m_historyTimer.start();
        Q_EMIT registered();
        m_joiner->begin(m_isupport.caseMapping());
        Q_EMIT changed();
    } else if (before && m_registration.loginProblem() != problemBefore) {
        Q_EMIT changed();
    }
}

void IrcSession::handleDeparture(const IrcLine &line)
{
    const QByteArrayView by = splitIrcPrefix(line.prefix).nick;
    const bool kicked = line.is("KICK");
    if (!isOurselves(kicked ? line.param(1) : by))
        return;
    Utf8 why = kicked ? "kicked by " + ircServerWords(by) : Utf8("removed by the server");
    const size_t reasonAt = kicked ? 2 : 1;
    if (const Utf8 words = ircServerWords(line.param(reasonAt)); !words.isEmpty())
        why += " (" + words + ')';
    m_joiner->lost(line.param(0), why);
}

bool IrcSession::isOurselves(QByteArrayView nick) const
{
    return m_isupport.fold(nick) == m_isupport.fold(m_registration.nick());
}

Utf8 IrcSession::loginProblem() const
{
    if (m_settings.login.name.isEmpty())
        return {};
    const Utf8 problem = usableLogin(m_settings).name.isEmpty() ? Utf8("the login is not sent without TLS")
                                                                : m_registration.loginProblem();
    return problem.isEmpty() ? problem : "not logged in: " + problem;
}

Utf8 IrcSession::problems() const
{
    QList<Utf8> problems{loginProblem(), m_joiner->problems()};
    problems.removeAll(Utf8());
    return problems.join("; ");
}
