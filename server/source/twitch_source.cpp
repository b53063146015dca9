// SPDX-License-Identifier: GPL-3.0-or-later
#include "twitch_source.h"

#include "twitch_link.h"
#include "twitch_verdict.h"

#include "base/log.h"
#include "base/time_text.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

// A line that makes an event has at least 13 bytes ("CLEARCHAT #a"), so one read cannot make more events than
// one emission holds.
static_assert((IrcConnection::readBytesPerTurn + IrcLineBuffer::maxLineBytes) / 13 <
              Source::maxEventsPerEmission);

namespace {

SourceStatus statusBeforeStart()
{
    SourceStatus status;
    status.name = TwitchSettings::sourceName;
    status.kind = "twitch";
    status.state = SourceState::Offline;
    status.since = utcNowMs();
    return status;
}

} // namespace

TwitchSource::TwitchSource(TwitchSettings settings, QObject *parent)
    : Source(parent)
    , m_settings(std::move(settings))
    , m_planner(m_settings.joinLimits())
    , m_transcript(TwitchSettings::sourceName, m_planner)
    , m_clockStartedAt(utcNowMs())
    , m_backoff(m_settings.timings.retryFirst, m_settings.timings.retryLongest)
    , m_status(statusBeforeStart())
    , m_announced(m_status)
{
    m_clock.start();
    m_workTimer.setSingleShot(true);
    m_markTimer.setInterval(std::chrono::milliseconds(GapKeeper::markEveryMs));
    connect(&m_workTimer, &QTimer::timeout, this, &TwitchSource::work);
    connect(&m_markTimer, &QTimer::timeout, this, &TwitchSource::mark);
    QList<WantedChannel> wanted;
    for (const Utf8 &channel : std::as_const(m_settings.channels))
        wanted.append({channel, false});
    setChannels(wanted);
}

TwitchSource::~TwitchSource() = default;

void TwitchSource::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_transcript.begin(m_history, utcNowMs());
    m_markTimer.start();
    send();
    setState(SourceState::Connecting, {});
    work();
}

void TwitchSource::stop()
{
    if (!m_isRunning)
        return;
    m_transcript.mark(heardUntil(&TwitchLink::heardUntil), true);
    send();
    m_isRunning = false;
    m_workTimer.stop();
    m_markTimer.stop();
    for (TwitchLink *link : m_links.values()) {
        m_planner.gone(link->number(), m_clock.elapsed());
        drop(link);
    }
    m_status.channels.clear();
    m_status.retryAt = 0;
    m_status.joinedBy = 0;
    setState(SourceState::Offline, {});
}

void TwitchSource::setPaused(bool paused)
{
    if (std::exchange(m_isPaused, paused) == paused)
        return;
    for (TwitchLink *link : std::as_const(m_links))
        link->setPaused(paused);
    m_workTimer.stop();
    if (paused)
        return;
    m_planner.restartWaits(m_clock.elapsed());
    send();
    work();
}

void TwitchSource::setChannels(const QList<WantedChannel> &channels)
{
    m_transcript.setWanted(channels, utcNowMs(), m_clock.elapsed());
    send();
    work();
}

void TwitchSource::openLink()
{
    auto *link = new TwitchLink(++m_lastLink, m_settings, this);
    connect(link, &TwitchLink::ready, this, [this, link] { onReady(link); });
    connect(link, &TwitchLink::linesReady, this, [this, link](qint64 readAt) { onLines(link, readAt); });
    connect(link, &TwitchLink::reconnectAsked, this, [this, link] { onReconnectAsked(link); });
    connect(link, &TwitchLink::ended, this,
            [this, link](const QString &reason, bool refused) { onEnded(link, reason, refused); });
    m_links.insert(link->number(), link);
    m_planner.opening(link->number(), m_clock.elapsed());
    link->open();
}

void TwitchSource::onReady(TwitchLink *link)
{
    m_planner.ready(link->number());
    m_isRefused = false;
    m_failure.clear();
    m_status.retryAt = 0;
    if (m_lostLinks > 0) {
        --m_lostLinks;
        ++m_status.reconnects;
    }
    work();
}

void TwitchSource::onReconnectAsked(TwitchLink *link)
{
    qCInfo(lcSource) << "twitch asks to reconnect connection" << link->number();
    if (m_planner.isNeeded(link->number()))
        ++m_lostLinks;
    m_planner.retire(link->number(), m_clock.elapsed());
    work();
}

void TwitchSource::onEnded(TwitchLink *link, const QString &reason, bool refused)
{
    const bool isNeeded = m_planner.isNeeded(link->number());
    m_transcript.ended(link->number(), link->provenUntil(), reason.toUtf8(), m_clock.elapsed());
    if (isNeeded)
        noteFailure(*link, reason, refused);
    drop(link);
    if (!m_isReading) // else it goes with what was read
        send();
    work();
}

void TwitchSource::noteFailure(const TwitchLink &link, const QString &reason, bool refused)
{
    if (link.isStable())
        m_backoff.reset();
    m_lostLinks += link.wasReady() ? 1 : 0;
    const auto delay = refused ? m_settings.timings.retryRefused : m_backoff.next();
    m_planner.holdConnections(m_clock.elapsed() + delay.count());
    m_isRefused = refused;
    m_failure = reason.toUtf8();
    m_status.retryAt = utcNowMs() + delay.count();
    qCInfo(lcSource).noquote() << "twitch: connection" << link.number() << "has ended, next try in"
                               << delay.count() << "ms:" << reason;
}

void TwitchSource::drop(TwitchLink *link)
{
    m_unparsable += link->unparsable();
    m_links.remove(link->number());
    link->close();
    link->deleteLater(); // we may stand in one of its signals
}

// What was said before the channels were joined elsewhere may still be under way here.
void TwitchSource::leaveSoon(int number)
{
    TwitchLink *link = m_links.value(number);
    if (link == nullptr)
        return;
    QTimer::singleShot(m_settings.timings.linger, link, [this, number] {
        TwitchLink *lingering = m_links.value(number);
        if (m_isPaused)
            leaveSoon(number);
        else if (lingering != nullptr)
            drop(lingering);
    });
}

void TwitchSource::onLines(TwitchLink *link, qint64 readAt)
{
    bool isPlanChanged = false;
    {
        const QScopedValueRollback reading(m_isReading, true);
        while (const auto line = link->nextLine())
            isPlanChanged |= m_transcript.handle(link->number(), *line, readAt, m_clock.elapsed());
    }
    send();
    if (isPlanChanged)
        work();
    else
        updateStatus();
}

void TwitchSource::work()
{
    if (!m_isRunning || m_isPaused)
        return;
    const qint64 now = m_clock.elapsed();
    const JoinPlanner::Work due = m_planner.work(now);
    for (const JoinPlanner::Step &step : due.steps) {
        TwitchLink *link = m_links.value(step.connection);
        if (link == nullptr)
            continue;
        if (step.kind == JoinPlanner::Step::Kind::Join)
            link->join(step.channel);
        else
            link->part(step.channel);
    }
    for (const int number : due.close)
        leaveSoon(number);
    if (due.openConnection)
        openLink();
    if (const qint64 next = m_planner.nextAt(now); next >= 0)
        m_workTimer.start(std::chrono::milliseconds(std::max<qint64>(next - now, 1)));
    else
        m_workTimer.stop();
    updateStatus();
}

void TwitchSource::mark()
{
    if (m_isPaused)
        return;
    m_transcript.mark(heardUntil(&TwitchLink::provenUntil));
    send();
}

// Of all connections.
qint64 TwitchSource::heardUntil(qint64 (TwitchLink::*ofOne)() const) const
{
    qint64 until = utcNowMs();
    for (const TwitchLink *link : std::as_const(m_links))
        until = link->isReady() ? std::min(until, (link->*ofOne)()) : until;
    return until;
}

void TwitchSource::send()
{
    if (!m_isRunning || m_isPaused)
        return;
    const SourceEvents events = m_transcript.takeEvents();
    if (events.isEmpty())
        return;
    m_status.lastEventAt = m_transcript.lastChatAt();
    Q_EMIT received(events);
}

void TwitchSource::updateStatus()
{
    constexpr qint64 tolerated = 2'000;
    if (!m_isRunning)
        return;
    m_status.channels = m_planner.listening();
    for (ChannelListening &channel : m_status.channels)
        channel.since = toUtc(channel.since);
    m_status.unparsable = m_unparsable + m_transcript.unparsable();
    for (const TwitchLink *link : std::as_const(m_links))
        m_status.unparsable += link->unparsable();
    const qint64 askedAt = m_planner.allAskedAt(m_clock.elapsed());
    const qint64 joinedBy = askedAt < 0 ? 0 : toUtc(askedAt);
    // It moves by moments with every look at it; that is no news.
    if (joinedBy == 0 || m_status.joinedBy == 0 || std::abs(joinedBy - m_status.joinedBy) > tolerated)
        m_status.joinedBy = joinedBy;
    const bool isReady =
        std::any_of(m_links.begin(), m_links.end(), [](const TwitchLink *link) { return link->isReady(); });
    const auto verdict = TwitchVerdict::of({m_status.state, JoinSummary::of(m_status.channels), isReady,
                                            m_lostLinks > 0, m_isRefused, m_failure});
    setState(verdict.state, verdict.reason);
}

void TwitchSource::setState(SourceState state, const Utf8 &reason)
{
    if (m_status.state != state) {
        m_status.state = state;
        m_status.since = utcNowMs();
        qCInfo(lcSource).noquote() << "twitch is" << stateName(state).toByteArray() << reason;
    }
    m_status.reason = reason;
    m_announced.lastEventAt = m_status.lastEventAt; // goes along with other news
    if (m_status == m_announced)
        return;
    m_announced = m_status;
    Q_EMIT statusChanged(m_status);
}
