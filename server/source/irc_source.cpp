// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_source.h"

#include "irc_connection.h"
#include "irc_joiner.h"
#include "irc_session.h"

#include "base/log.h"
#include "base/time_text.h"

using namespace Qt::StringLiterals;

// A chat line has at least 14 bytes ("PRIVMSG #a :x"), so one read cannot make more events than one emission
// holds, with two gap records for each channel.
static_assert((IrcConnection::readBytesPerTurn + IrcLineBuffer::maxLineBytes) / 14 +
                  2 * IrcSession::maxChannels <
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
    , m_connection(new IrcConnection(m_settings, this))
    , m_session(new IrcSession(m_settings, this))
    , m_status(statusBeforeStart(m_settings.name))
    , m_announced(m_status)
    , m_backoff(m_settings.timings.retryFirst, m_settings.timings.retryLongest)
{
    m_retryTimer.setSingleShot(true);
    m_registrationTimer.setSingleShot(true);
    m_registrationTimer.setInterval(m_settings.timings.registering);
    QList<WantedChannel> channels;
    for (const Utf8 &name : std::as_const(m_settings.channels))
        channels.append({name, false});
    m_session->setChannels(channels);
    connectParts();
}

IrcSource::~IrcSource() = default;

void IrcSource::connectParts()
{
    connect(&m_retryTimer, &QTimer::timeout, this, &IrcSource::connectNow);
    connect(&m_registrationTimer, &QTimer::timeout, this,
            [this] { fail(u"the server did not finish the registration in time"_s, false); });
    connect(m_connection, &IrcConnection::opened, this, &IrcSource::onOpened);
    connect(m_connection, &IrcConnection::linesReady, this, &IrcSource::onLines);
    connect(m_connection, &IrcConnection::failed, this,
            [this](const QString &reason) { fail(reason, false); });
    connect(m_session, &IrcSession::sendLine, m_connection, &IrcConnection::send);
    connect(m_session, &IrcSession::registered, this, &IrcSource::onRegistered);
    connect(m_session, &IrcSession::refused, this, &IrcSource::fail);
    connect(m_session, &IrcSession::secureWanted, this, [this](quint16 port) {
        m_connection->useTls(port);
        fail(u"the server asks for TLS; going on at its port %1"_s.arg(port), false);
    });
    connect(m_session, &IrcSession::changed, this, [this] {
        flush();
        updateStatus();
    });
}

void IrcSource::start()
{
    if (m_running)
        return;
    m_running = true;
    m_session->start(std::exchange(m_history, {}));
    flush();
    connectNow();
}

void IrcSource::setChannels(const QList<WantedChannel> &channels)
{
    m_session->setChannels(channels);
}

void IrcSource::stop()
{
    if (!m_running)
        return;
    m_session->stop(m_connection->isUpToDate() ? utcNowMs() : m_connection->heardUntil());
    flush();
    m_running = false;
    m_retryTimer.stop();
    m_registrationTimer.stop();
    m_registeredFor.invalidate();
    m_connection->close(m_session->isRegistered() ? "QUIT :going down" : "");
    m_status.channels.clear();
    m_status.joinedBy = 0;
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
    else if (m_running && !m_retryTimer.isActive() && !m_session->isRegistered())
        m_registrationTimer.start();
    flush(); // a gap may have begun meanwhile
}

void IrcSource::connectNow()
{
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
    m_session->open();
}

void IrcSource::onRegistered()
{
    m_registrationTimer.stop();
    m_registeredFor.start();
    m_status.reconnects += m_registeredOnce ? 1 : 0;
    m_registeredOnce = true;
}

void IrcSource::fail(const QString &reason, bool slowDown)
{
    if (!m_running || m_retryTimer.isActive())
        return;
    m_connection->close();
    m_registrationTimer.stop();
    m_session->close(m_connection->heardUntil(), reason.toUtf8());
    if (m_registeredFor.isValid() && m_registeredFor.hasExpired(m_settings.timings.stable.count()))
        m_backoff.reset();
    auto delay = m_backoff.next();
    if (slowDown)
        delay = std::max(delay, m_settings.timings.retryRefused);
    qCInfo(lcSource).noquote() << m_settings.name << "failed, next try in" << delay.count()
                               << "ms:" << reason;
    m_retryTimer.start(delay);
    flush();
    m_status.channels = m_session->joiner().listening();
    m_status.joinedBy = 0;
    m_status.retryAt = utcNowMs() + delay.count();
    setState(SourceState::Reconnecting, reason.toUtf8());
}

void IrcSource::onLines(qint64 readAt)
{
    m_isReading = true;
    while (const auto bytes = m_connection->nextLine()) {
        if (const auto line = IrcLine::parse(*bytes))
            m_session->handle(*line, readAt);
        else
            ++m_unparsable;
        if (!m_running || m_retryTimer.isActive())
            break; // that line has ended the connection
    }
    m_isReading = false;
    m_session->mark(m_connection->heardUntil());
    flush();
    updateStatus();
}

// Emits what was heard. What comes while paused waits: it is only a few gaps.
void IrcSource::flush()
{
    if (m_paused || m_isReading || !m_running)
        return;
    const SourceEvents events = m_session->takeEvents();
    if (events.isEmpty())
        return;
    m_status.lastEventAt = utcNowMs();
    Q_EMIT received(events);
}

// From what the session knows.
void IrcSource::updateStatus()
{
    if (!m_running || m_isReading)
        return;
    const IrcJoiner &joiner = m_session->joiner();
    m_status.channels = joiner.listening();
    m_status.joinedBy = joiner.joinedBy();
    m_status.unparsable = m_unparsable + m_session->unparsable() + m_connection->skippedLines();
    if (!m_session->isRegistered() || m_retryTimer.isActive())
        return emitStatusIfChanged();
    if (const Utf8 problems = m_session->problems(); !problems.isEmpty())
        setState(SourceState::Degraded, problems);
    else if (joiner.isSettled())
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
