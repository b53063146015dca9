// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spool.h"

#include <deque>
#include <optional>

// The events that wait for their transaction, in the order of their arrival: those in memory, and, once
// spill() was called, those in the spool. Gives every event its number (see spool.h).
//
// What is in the spool never follows something that is in memory only: spill() first writes what is with the
// archive and what waits, and from then on everything new goes to the spool's end until all of it was taken.
// So a crash loses at most the newest events. Events with a ticket are the exception: whoever waits is not
// told that they are stored and sends them again; of these only the memory knows.
//
// When the spool takes no more, isStuck(): events wait in memory behind it until retry() or take() makes
// room. The one who calls bounds the memory. Belongs to the source thread.
class EventQueue final
{
public:
    // Events with the number of the last; 0 where there is no spool.
    struct Portion
    {
        SourceEvents events;
        qint64 position = 0;
    };

    // `spool` may be null: then everything waits in memory.
    explicit EventQueue(std::unique_ptr<Spool> spool);
    Q_DISABLE_COPY_MOVE(EventQueue)

    void put(const SourceEvents &events);

    // The next events, about `maxEvents`; it is with the archive until committed(). No events when nothing
    // waits, or when the spool cannot be read at the moment.
    Portion take(qsizetype maxEvents);
    void committed();

    // From now on events go to the spool. False when not all that is in memory could be brought there.
    bool spill();
    void retry();
    Outcome sync();

    // Spool::look().
    Outcome look(const std::function<void(const SourceEvents &)> &visit);

    bool isEmpty() const { return m_memory.isEmpty() && m_spilled.empty() && !hasUnread(); }
    bool isMemoryEmpty() const { return m_memory.isEmpty() && m_spilled.empty(); }
    bool isSpilling() const { return m_isSpilling; }
    bool isStuck() const { return m_isStuck; }
    qsizetype memoryEvents() const { return m_memoryEvents; }
    qsizetype memoryBytes() const { return m_memoryBytes; }
    const Spool *spool() const { return m_spool.get(); }

private:
    bool hasUnread() const { return m_spool && m_spool->hasUnread(); }
    bool appendToSpool(const SourceEvents &events, qint64 last);
    bool spillInFlight();
    bool spillMemory();
    Portion takeSpilled(qsizetype maxEvents);
    Portion readSpool(qsizetype maxEvents);
    Portion takeMemory(qsizetype maxEvents);
    void keepWaiting(const SourceEvents &events);
    void leaveMemory(const SourceEvents &events);
    void endSpilling();

    const std::unique_ptr<Spool> m_spool;
    qint64 m_lastNumber = 0;  // of the last event that has one
    qint64 m_spilledUpTo = 0; // the last that was brought to the spool
    std::optional<Portion> m_inFlight;
    std::deque<Portion> m_spilled; // in memory and in the spool, before everything else
    SourceEvents m_memory;         // in memory only, after everything else
    qsizetype m_memoryEvents = 0;  // of the latter two
    qsizetype m_memoryBytes = 0;
    bool m_isSpilling = false;
    bool m_isStuck = false;
};
