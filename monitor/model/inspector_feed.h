// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_history.h"
#include "connection_state.h"
#include "inspector_row.h"

#include <optional>

// What the inspector knows about the feed.
struct FeedFacts
{
    ConnectionState state;
    QString address;                  // empty: no server is set
    QString cursor;                   // empty: nothing was received yet
    std::optional<qint64> lag;        // ms
    std::optional<qint64> clockAhead; // the server's clock minus ours, ms
    QString server;                   // its version, where it is known
    qint64 serverStartedAt = 0;       // ms UTC, 0 while it is not known
    QList<ConnectionEvent> history;   // oldest first
};

// The feed in words: its state with reason and advice, what happened lately, latency, lag, position,
// reconnects. `now` is ms UTC.
InspectorGroup feedGroup(const FeedFacts &facts, qint64 now);

// One sentence for each thing that happened, newest first.
QList<InspectorRow> historyRows(const QList<ConnectionEvent> &history);
