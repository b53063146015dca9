// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/source_event.h"
#include "spool_segment.h"

#include <deque>
#include <functional>

struct SpoolSettings
{
    QString folder;                  // of one archive: the numbers in it are that archive's
    qint64 maxBytes = 2'147'483'648; // 2 GiB
    qint64 segmentBytes = 16'777'216;
};

// Events that wait on disk because the archive cannot take them: files FOLDER/NNNN.spool, added to at the end
// and read from the front, removed when all that is in them is committed.
//
// Every event has a number that counts up as long as the archive lives. The archive stores the number up to
// which it has committed in the same transaction as the events; with it open() knows what is not to be read
// again. That makes the replay exact: nothing twice, nothing left out, whenever the process dies.
//
// Durability: a plain write, so it outlives the process (kill -9) but, for what the kernel has not written
// back yet, not a power cut. That is what a source's memory would not have outlived either: the
// ListeningMarks are in here with the messages, so the last one that was committed still bounds what is
// missing. Nothing that somebody was told to be stored is ever in here. A record of one message costs 4 us;
// with fdatasync it would be 4 ms, on the thread of the sources. sync() is for the end of the process.
//
// Damage: a record that does not match its checksum is stepped over, said in the log and counted; the end
// that a crash tore off is cut when the spool is opened.
//
// Belongs to the source thread; writes to the page cache, reads from the disk only what has left that.
class Spool final
{
public:
    // Some events from the front, in order. `position` is the number of the last.
    struct Portion
    {
        SourceEvents events;
        qint64 position = 0;
    };

    // Takes up what an earlier run left; the folder need not be there. Says in the log which folders beside
    // it hold events, too: they are of other archives. Error: Unavailable when it cannot be read.
    static Expected<std::unique_ptr<Spool>> open(const SpoolSettings &settings, qint64 committed);

    Q_DISABLE_COPY_MOVE(Spool)

    // Adds a record whose last event has the number `last`, more than lastNumber().
    // Error: Busy at the size limit, Unavailable when the disk does not take it. Nothing is added then.
    Outcome append(const SourceEvents &events, qint64 last);

    // Whole records with together about `maxEvents` events; those up to handedOver() are passed over. No
    // events when there is nothing left. Error: Unavailable when the disk does not give it; to be tried
    // again.
    Expected<Portion> read(qsizetype maxEvents);

    // Shows what is not committed, in order and without taking it. Error: as with read().
    Outcome look(const std::function<void(const SourceEvents &)> &visit);

    // Everything up to `position` is with the archive by another way and not to be read.
    void handOver(qint64 position) { m_handedOver = std::max(m_handedOver, position); }
    bool hasUnread() const { return m_handedOver < m_lastNumber; }

    // Everything up to `position` is committed; files of which that is all are removed.
    void release(qint64 position);

    Outcome sync();

    // The highest number that is, or ever was, in the spool or the archive.
    qint64 lastNumber() const { return m_lastNumber; }

    qint64 waitingEvents() const { return m_segments.empty() ? 0 : m_lastNumber - m_committed; }
    qint64 bytes() const { return m_bytes; }
    qint64 maxBytes() const { return m_settings.maxBytes; }
    qint64 oldestAt() const { return m_segments.empty() ? 0 : m_oldestAt; } // ms UTC; 0 for empty
    qint64 damagedBytes() const { return m_damagedBytes; }

private:
    explicit Spool(SpoolSettings settings)
        : m_settings(std::move(settings))
    {}

    Outcome takeUp(qint64 committed);
    Outcome mendEnd();
    Outcome startSegment(qint64 first);
    void take(const SpoolSegment::Reading &reading, qint64 end, Portion &portion);
    void noteDamage(const QString &path, qint64 offset, qint64 bytes);
    void removeFront();

    SpoolSettings m_settings;
    std::deque<std::unique_ptr<SpoolSegment>> m_segments;
    bool m_mayAppend = false;    // the last segment is of this run
    std::size_t m_readIndex = 0; // where read() goes on
    qint64 m_readOffset = 0;
    qint64 m_lastNumber = 0;
    qint64 m_handedOver = 0;
    qint64 m_committed = 0;
    qint64 m_bytes = 0;
    qint64 m_oldestAt = 0;
    qint64 m_damagedBytes = 0;
};
