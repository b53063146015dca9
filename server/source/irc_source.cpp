// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_source.h"

#include "irc_connection.h"
#include "irc_join_refusal.h"
#include "irc_joiner.h"
#include "irc_line_writer.h"

#include "base/log.h"
#include "base/time_text.h"

using namespace Qt::StringLiterals;

// A chat line has at least 14 bytes ("PRIVMSG #a :x"), so one read cannot make more events than one emission
// holds.
static_assert((IrcConnection::readBytesPerTurn + IrcLineBuffer::maxLineBytes) / 14 <
              Source::maxEventsPerEmission);

namespace {

SourceStatus statusBeforeStart(const Utf8 &name)
{
    SourceStatus status;
    status.name = name;
    status.kind = "irc";
    status.state = SourceState::Offline;
    status.since = utcNowMs();
    return status;
}

} // namespace

IrcSource::IrcSource(IrcSettings settings, QObject *parent)
    : Source(parent)
    , m_settings(std::move(settings))
    , m_mapper(m_settings.name)
    , m_connection(new IrcConnection(m_settings, this))
    , m_joiner(new IrcJoiner(m_settings.channels, m_settings.timings, this))
    , m_registration(m_settings.nick)
    , m_status(statusBeforeStart(m_settings.name))
    , m_announced(m_status)
    , m_backoff(m_settings.timings.retryFirst, m_settings.timings.retryLongest)
{
    m_retryTimer.setSingleShot(true);
    m_registrationTimer.setSingleShot(true);
    m_registrationTimer.setInterval(m_settings.timings.registering);

    connect(&m_retryTimer, &QTimer::timeout, this, &IrcSource::connectNow);
    connect(&m_registrationTimer, &QTimer::timeout, this,
            [this] { onFailed(u"the server did not finish the registration in time"_s); });
    connect(m_connection, &IrcConnection::opened, this, &IrcSource::onOpened);
    connect(m_connection, &IrcConnection::linesReady, this, &IrcSource::onLines);
    connect(m_connection, &IrcConnection::failed, this, &IrcSource::onFailed);
    connect(m_joiner, &IrcJoiner::sendLine, m_connection, &IrcConnection::send);
    connect(m_joiner, &IrcJoiner::changed, this, &IrcSource::updateStatus);
}

IrcSource::~IrcSource() = default;

void IrcSource::start()
{
    if (m_running)
        return;
    m_running = true;
    connectNow();
}

void IrcSource::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_retryTimer.stop();
    m_registrationTimer.stop();
    m_joiner->reset();
    m_registeredFor.invalidate();
    m_connection->close(m_registration.isRegistered() ? "QUIT :going down" : "");
    m_status.channels.clear();
    m_status.retryAt = 0;
    setState(SourceState::Offline, {});
}

void IrcSource::setPaused(bool paused)
{
    m_paused = paused;
    m_connection->setPaused(paused);
    // The server may have asked us to speak while we did not listen; its patience is not ours to count.
    if (paused)
        m_registrationTimer.stop();
    else if (m_running && !m_retryTimer.isActive() && !m_registration.isRegistered())
        m_registrationTimer.start();
}

void IrcSource::connectNow()
{
    m_registration = IrcRegistration(m_settings.nick);
    m_isupport = IrcIsupport();
    m_registeredFor.invalidate();
    m_status.retryAt = 0;
    const bool firstTry = m_status.state == SourceState::Offline;
    setState(firstTry ? SourceState::Connecting : SourceState::Reconnecting, m_status.reason);
    m_connection->open();
}

void IrcSource::onOpened()
{
    if (!m_paused)
        m_registrationTimer.start();
    for (const QByteArray &line : m_registration.begin())
        m_connection->send(line);
}

void IrcSource::onFailed(const QString &reason)
{
    if (!m_running || m_retryTimer.isActive())
        return;
    m_connection->close();
    m_registrationTimer.stop();
    m_joiner->reset();
    if (m_registeredFor.isValid() && m_registeredFor.hasExpired(m_settings.timings.stable.count()))
        m_backoff.reset();
    const auto delay = m_backoff.next();
    qCInfo(lcSource).noquote() << m_settings.name << "failed, next try in" << delay.count()
                               << "ms:" << reason;
    m_retryTimer.start(delay);
    m_status.channels.clear();
    m_status.retryAt = utcNowMs() + delay.count();
    setState(SourceState::Reconnecting, reason.toUtf8());
}

void IrcSource::onLines()
{
    SourceEvents events;
    const qint64 now = utcNowMs();
    while (const auto bytes = m_connection->nextLine()) {
        const auto line = IrcLine::parse(*bytes);
        if (!line) {
            ++m_unparsableLines;
            continue;
        }
        handle(*line, events, now);
        if (!m_running || m_retryTimer.isActive())
            break; // that line has ended the connection
    }
    if (!events.isEmpty() && m_running) {
        m_status.lastEventAt = now;
        Q_EMIT received(events);
    }
    m_status.unparsable = m_unparsableLines + m_connection->skippedLines();
    emitStatusIfChanged();
}

void IrcSource::handle(const IrcLine &line, SourceEvents &events, qint64 now)
{
    if (line.is("PRIVMSG") || line.is("NOTICE"))
        return handleChat(line, events, now);
    if (line.is("PING")) {
        answerPing(line);
    } else if (line.is("JOIN")) {
        if (isOurselves(splitIrcPrefix(line.prefix).nick))
            m_joiner->confirmed(line.param(0));
    } else if (line.is("KICK") || line.is("PART")) {
        handleDeparture(line);
    } else if (line.is("ERROR")) {
        onFailed(u"the server has ended the connection: %1"_s.arg(
            QString::fromUtf8(ircServerWords(line.lastParam()))));
    } else if (line.is("CAP") || line.is("NICK")) {
        handleRegistration(line);
    } else if (line.numeric() != 0) {
        handleNumeric(line);
    }
}

void IrcSource::answerPing(const IrcLine &line)
{
    const auto pong = joinIrcLine({{}, {}, "PONG", {line.param(0).toByteArray()}});
    if (pong)
        m_connection->send(*pong);
    else
        ++m_unparsableLines; // a token that would break the line
}

void IrcSource::handleNumeric(const IrcLine &line)
{
    constexpr int isupport = 5;
    constexpr int endOfNames = 366;
    if (!m_registration.isRegistered())
        return handleRegistration(line);
    if (line.numeric() == isupport) {
        m_isupport.apply(line);
        m_joiner->setCaseMapping(m_isupport.caseMapping());
    } else if (line.numeric() == endOfNames) {
        m_joiner->confirmed(line.param(1));
    } else if (const auto why = ircJoinRefusal(line)) {
        m_joiner->refused(line.param(1), *why);
    }
}

void IrcSource::handleRegistration(const IrcLine &line)
{
    const bool before = m_registration.isRegistered();
    for (const QByteArray &answer : m_registration.handle(line))
        m_connection->send(answer);
    if (!m_registration.failure().isEmpty())
        return onFailed(m_registration.failure());
    if (before || !m_registration.isRegistered())
        return;
    m_registrationTimer.stop();
    m_registeredFor.start();
    m_status.reconnects += m_registeredOnce ? 1 : 0;
    m_registeredOnce = true;
    m_joiner->begin(m_isupport.caseMapping());
    updateStatus();
}

void IrcSource::handleChat(const IrcLine &line, SourceEvents &events, qint64 now)
{
    const IrcMessageMapper::Result mapped = m_mapper.map(line, m_isupport, now);
    if (mapped.verdict == IrcMessageMapper::Verdict::Malformed)
        ++m_unparsableLines;
    if (mapped.verdict == IrcMessageMapper::Verdict::Chat &&
        m_joiner->isJoined(mapped.message.channelIdentity))
        events.append(SourceEvent{mapped.message, {}});
}

void IrcSource::handleDeparture(const IrcLine &line)
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

bool IrcSource::isOurselves(QByteArrayView nick) const
{
    return m_isupport.fold(nick) == m_isupport.fold(m_registration.nick());
}

// While registered: from what the joiner knows.
void IrcSource::updateStatus()
{
    if (!m_running || !m_registration.isRegistered() || m_retryTimer.isActive())
        return;
    m_status.channels = m_joiner->joined();
    const Utf8 problems = m_joiner->problems();
    const bool settled = m_joiner->isSettled();
    if (!problems.isEmpty())
        setState(SourceState::Degraded, problems);
    else if (settled)
        setState(SourceState::Live, {});
    else
        setState(m_status.state, "joining the channels");
}

void IrcSource::setState(SourceState state, const Utf8 &reason)
{
    if (m_status.state != state) {
        m_status.state = state;
        m_status.since = utcNowMs();
        qCInfo(lcSource).noquote() << m_settings.name << "is" << stateName(state).toByteArray() << reason;
    }
    m_status.reason = reason;
    emitStatusIfChanged();
}

void IrcSource::emitStatusIfChanged()
{
    m_announced.lastEventAt = m_status.lastEventAt;
    if (m_status == m_announced)
        return;
    m_announced = m_status;
    Q_EMIT statusChanged(m_status);
}
