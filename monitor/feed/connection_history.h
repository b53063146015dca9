// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_state.h"

#include <QList>

// One thing that happened to the connection.
struct ConnectionEvent
{
    FeedState state = FeedState::Offline;
    qint64 at = 0;  // ms UTC, of the last time where it happened several times in a row
    QString reason; // translated sentence, may be empty; plain text, may quote the server
    int times = 1;  // in a row
};

// What happened to the connection lately, oldest first. Being idle and live again is no event, and what
// happens again in the same way is counted in the one that is there. Bound: `limit`, then the oldest go.
class ConnectionHistory final
{
public:
    static constexpr qsizetype limit = 20;

    void note(const ConnectionState &state, qint64 now);

    const QList<ConnectionEvent> &events() const { return m_events; }

private:
    QList<ConnectionEvent> m_events;
};
