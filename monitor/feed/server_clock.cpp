// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_clock.h"

namespace {

constexpr qint64 window = 5 * 60 * 1000;
constexpr qint64 catchingUp = 3'000;
constexpr qint64 usualSilence = 2'500; // a beat comes after 2 s without anything else

} // namespace

void ServerClock::restart(qint64 now)
{
    *this = ServerClock();
    m_startedAt = m_lastFrameAt = m_windowAt = now;
}

void ServerClock::heardBeat(qint64 serverTime, qint64 now)
{
    if (serverTime > 0)
        hear(serverTime, now);
}

void ServerClock::heardMessage(qint64 receivedAt, qint64 now)
{
    if (receivedAt > 0 && now - m_startedAt >= catchingUp)
        hear(receivedAt, now);
}

void ServerClock::hear(qint64 serverTime, qint64 now)
{
    if (now - m_windowAt >= window) {
        m_leastApartBefore = m_leastApart;
        m_leastApart = unknown;
        m_windowAt = now;
    }
    m_apart = now - serverTime;
    m_leastApart = std::min(m_leastApart, *m_apart);
}

std::optional<qint64> ServerClock::lag(qint64 now) const
{
    if (!m_apart)
        return {};
    const qint64 late = *m_apart - leastApart() + std::max(0, m_latency) / 2;
    const qint64 silence = now - m_lastFrameAt;
    return silence > usualSilence ? std::max(late, silence) : late;
}

std::optional<qint64> ServerClock::serverTime(qint64 now) const
{
    if (!m_apart)
        return {};
    return now - leastApart() + std::max(0, m_latency) / 2;
}
