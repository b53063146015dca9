// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <optional>

// How far what is shown lags behind the server. The two clocks differ by an amount that nobody tells, so the
// frame that was least late gives it: of all that told a server's time within the last five to ten minutes.
// That one is taken to have been on its way for half a ping. All times are ms; "now" is a steady clock's.
// Bound: the least of two windows.
class ServerClock final
{
public:
    // For a new connection: nothing is known.
    void restart(qint64 now);

    // Half of it is the way from the server to here; negative: unknown.
    void setLatency(int milliseconds) { m_latency = milliseconds; }

    // Any frame: the line is not silent.
    void heardFrame(qint64 now) { m_lastFrameAt = now; }
    // The server's clock when it sent a beat.
    void heardBeat(qint64 serverTime, qint64 now);
    // When the server received the newest message of an update. What comes at the beginning of a connection
    // is what was missed, and says nothing about the line.
    void heardMessage(qint64 receivedAt, qint64 now);

    // None before a beat or a message told a time. A line that is silent for longer than the server is
    // between two beats lags by its silence.
    std::optional<qint64> lag(qint64 now) const;

    // The server's clock now, ms UTC; none while it is not known.
    std::optional<qint64> serverTime(qint64 now) const;

private:
    static constexpr qint64 unknown = std::numeric_limits<qint64>::max();

    void hear(qint64 serverTime, qint64 now);
    qint64 leastApart() const { return std::min(m_leastApart, m_leastApartBefore); }

    qint64 m_startedAt = 0;
    qint64 m_lastFrameAt = 0;
    qint64 m_windowAt = 0;
    qint64 m_leastApart = unknown;       // here minus there, in this window
    qint64 m_leastApartBefore = unknown; // in the one before
    std::optional<qint64> m_apart;       // of the latest
    int m_latency = -1;
};
