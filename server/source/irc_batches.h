// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_line.h"
#include "replay_counter.h"

#include <QByteArray>

#include <list>

// One batch that a server has begun.
struct IrcBatch
{
    QByteArray reference;
    QByteArray type;        // "netsplit", "chathistory", ...
    QByteArray target;      // the first parameter of its type: the channel of a history; may be empty
    QByteArray label;       // of the request that it answers, also by the batch around it; may be empty
    bool isHistory = false; // it, or one around it, is a history
    int depth = 1;

    ReplayCounter replay{2'000}; // of its lines, when it is a history
};

// The open batches of one connection (https://ircv3.net/specs/extensions/batch), also nested. Lines in a
// batch are delivered as they come, so that nothing waits for its end, and a batch that is forgotten has lost
// nothing: at most maxOpen are kept, the oldest is dropped for a new one, and one nested deeper than maxDepth
// is not begun. Pure.
class IrcBatches final
{
public:
    static constexpr size_t maxOpen = 32;
    static constexpr int maxDepth = 8;
    static constexpr qsizetype maxReferenceBytes = 128;

    // Takes "BATCH +ref type ...".
    void begin(const IrcLine &line);

    // Takes "BATCH -ref": the batch that is over, or nothing when it is not known.
    std::optional<IrcBatch> end(const IrcLine &line);

    // The batch that the line says it is in, or null. Valid until the next call of begin(), end() or clear().
    IrcBatch *batchOf(const IrcLine &line);

    void clear() { m_open.clear(); }

private:
    IrcBatch *find(QByteArrayView reference);

    std::list<IrcBatch> m_open; // oldest first
};
