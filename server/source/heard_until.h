// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

// Up to which moment all that the server of one connection said is known to have been handled. What is read
// now may have waited: in our system's buffers, or, when those were full, in the server's. So a read counts
// as complete only when it left nothing behind; after one that did not, or after a pause, the server is asked
// with a PING, and its answer proves that all it said before the question has come. Goes back only when the
// clock was set back. Pure; times are ms UTC, handed in. One per connection object.
class HeardUntil final
{
public:
    static constexpr qint64 askEveryMs = 5'000;

    qint64 value() const { return m_value; }

    // There is more than was handled, or there may be.
    bool isBehind() const { return m_isBehind; }

    // A new connection: nothing is missed of what it says from now on.
    void restart(qint64 now);

    // All that is there is read now; its lines are handled after this.
    void reading(qint64 now) { m_readAt = now; }

    // A line that was read. Takes the answer to our question, which may be passed on nevertheless.
    void take(QByteArrayView line);

    // All lines of this read are handled. `isAll`: it left nothing behind.
    void handled(bool isAll);

    // Nothing is read for a while.
    void interrupted() { m_isBehind = true; }

    // The line to send, with its end, when the server is to be asked; at most every askEveryMs.
    std::optional<QByteArray> question(qint64 now);

private:
    qint64 m_value = 0;
    qint64 m_readAt = 0;
    bool m_isBehind = false;
    qint64 m_askedAt = 0; // 0: not on this connection
    QByteArray m_token;
};
