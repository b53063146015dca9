// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/batch.h"
#include "feed/envelope.h"
#include "table_state.h"

// What a view shows beside messages: a table or a profile, of which only the newest state counts. One for
// each topic that has such a thing. Belongs to the hub's thread; nothing blocks.
class ViewPanel
{
public:
    // A panel is made anew at most so often.
    static constexpr qint64 shortestPauseMs = 250;

    virtual ~ViewPanel() = default;

    // Numbers may be others now.
    virtual void noteCommit(const CommittedBatch &batch) = 0;
    virtual void noteErased(qint64 channelId, qint64 position) = 0;

    // Brings itself up to date, or asks the archive, when that is due. What is new will be sent at
    // `nextTick`. Returns whether anything is, so that a tick is due. `now` ms UTC.
    virtual bool follow(quint64 nextTick, qint64 now) = 0;

    // Whether the state is known, and as new as `position`.
    virtual bool isTrueAt(qint64 position) const = 0;

    // Adds what a reader does not show yet.
    virtual void addChanges(FeedUpdate &update, const ShownSince &shown) const = 0;
};
