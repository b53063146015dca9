// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_source.h"

#include "demo_script.h"

#include "base/time_text.h"

#include <cmath>

namespace {

constexpr double slowest = 0.1;
constexpr double fastest = 20'000;
constexpr double nsPerMs = 1e6;
constexpr double nsPerSecond = 1e9;
constexpr qint64 tickMs = 10; // lines due within it go out together
constexpr double longestLagNs = nsPerSecond;

// std::clamp gives NaN back.
double inRange(double rate)
{
    return std::isnan(rate) ? slowest : std::clamp(rate, slowest, fastest);
}

} // namespace

DemoSource::DemoSource(DemoSettings settings, QObject *parent)
    : Source(parent)
    , m_gapNs(nsPerSecond / inRange(settings.messagesPerSecond))
    , m_script(std::make_unique<DemoScript>(settings.seed))
    , m_next(std::make_unique<DemoLine>())
{
    m_status.name = "demo";
    m_status.kind = "demo";
    m_status.state = SourceState::Offline;
    m_status.since = utcNowMs();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DemoSource::perform);
}

DemoSource::~DemoSource() = default;

void DemoSource::start()
{
    if (m_status.state == SourceState::Live)
        return;
    for (const DemoChannelScript &channel : demoChannels())
        m_status.channels.append({channel.name, ChannelState::Joined, {}, utcNowMs()});
    setState(SourceState::Live);
    m_clock.start();
    m_dueNs = 0;
    drawNextLine();
    if (!m_paused)
        schedule();
}

void DemoSource::stop()
{
    m_timer.stop();
    m_status.channels.clear();
    setState(SourceState::Offline);
}

void DemoSource::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (m_status.state != SourceState::Live)
        return;
    if (paused)
        return m_timer.stop();
    m_dueNs = static_cast<double>(m_clock.nsecsElapsed());
    schedule();
}

void DemoSource::drawNextLine()
{
    *m_next = m_script->next();
    m_dueNs += m_next->gap / 1000.0 * m_gapNs;
}

void DemoSource::perform()
{
    const auto nowNs = static_cast<double>(m_clock.nsecsElapsed());
    if (nowNs - m_dueNs > longestLagNs)
        m_dueNs = nowNs; // the machine slept
    const qint64 now = utcNowMs();
    SourceEvents events;
    while (m_dueNs <= nowNs && events.size() < maxEventsPerEmission) {
        events.append(eventOf(*m_next, now));
        drawNextLine();
    }
    if (!events.isEmpty()) {
        m_status.lastEventAt = now;
        Q_EMIT received(events);
    }
    if (!m_paused && m_status.state == SourceState::Live) // the receiver may have changed that
        schedule();
}

void DemoSource::schedule()
{
    const double waitMs = (m_dueNs - static_cast<double>(m_clock.nsecsElapsed())) / nsPerMs;
    m_timer.start(std::chrono::milliseconds(std::max(tickMs, static_cast<qint64>(std::ceil(waitMs)))));
}

SourceEvent DemoSource::eventOf(const DemoLine &line, qint64 now) const
{
    SourceEvent event;
    ChatMessage &message = *event.message();
    message.source = m_status.name;
    message.channel = line.channel;
    message.channelIdentity = line.channel;
    message.user = line.utterance.user;
    message.userIdentity = line.utterance.user.toLower();
    message.displayName = line.utterance.user;
    message.kind = line.utterance.kind;
    message.text = line.utterance.text;
    message.sentAt = now;
    message.receivedAt = now;
    return event;
}

void DemoSource::setState(SourceState state)
{
    if (m_status.state == state)
        return;
    m_status.state = state;
    m_status.since = utcNowMs();
    Q_EMIT statusChanged(m_status);
}
