// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

// The server's clock as its messages tell it, so that windows of time do not depend on this machine's clock
// being right: the time of the newest message, going on as the steady clock here does. Messages that come
// late (after a break) do not turn it back, and one of far in the future is not believed.
class StreamClock final
{
public:
    // The server received a message at `serverMs`; it is `steadyMs` here.
    void observe(qint64 serverMs, qint64 steadyMs)
    {
        const qint64 offset = serverMs - steadyMs;
        if (!isKnown() || (offset > m_offset && offset < m_offset + farthest))
            m_offset = offset;
    }

    bool isKnown() const { return m_offset != unknown; }
    qint64 now(qint64 steadyMs) const { return isKnown() ? m_offset + steadyMs : 0; }
    void reset() { m_offset = unknown; }

private:
    static constexpr qint64 farthest = 3'600'000;
    static constexpr qint64 unknown = std::numeric_limits<qint64>::min();
    qint64 m_offset = unknown;
};
