// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_history_fill.h"
#include "irc_isupport.h"

#include <QMap>

// The fills under way on one connection, at most one a channel, by the channel's identity. Hands them what
// the server says and collects what they want to say. Pure.
class IrcHistoryFills final
{
public:
    struct Settled
    {
        Utf8 identity;
        bool filled = false;
    };

    void start(const Utf8 &identity, IrcHistoryFill::Setup setup, qint64 now);

    // False when there was none.
    bool drop(const Utf8 &identity) { return m_fills.remove(identity) > 0; }
    void clear();

    void heard(const Utf8 &identity, const ChatMessage &message, qint64 now);

    // Takes PONG, FAIL and 421; others are not its business.
    void handle(const IrcLine &line, const IrcIsupport &isupport, qint64 now);
    void batchEnded(const IrcBatch &batch, const IrcIsupport &isupport, qint64 now);

    // Ends what waits in vain.
    void checkTime(qint64 now);

    QList<QByteArray> takeLines() { return std::exchange(m_lines, {}); }

    // Those that have come to their end since the last call; they are forgotten here.
    QList<Settled> takeSettled() { return std::exchange(m_settled, {}); }

private:
    void refuse(const IrcLine &line, const IrcIsupport &isupport);
    void collect();

    QMap<Utf8, IrcHistoryFill> m_fills;
    QList<QByteArray> m_lines;
    QList<Settled> m_settled;
};
