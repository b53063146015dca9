// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest.h"

#include "base/log.h"

Ingest::Ingest(Limits limits, std::unique_ptr<Spool> spool, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_queue(std::move(spool))
    , m_lingering(this)
    , m_stalling(this)
    , m_retrying(this)
{
    m_lingering.setSingleShot(true);
    m_lingering.setTimerType(Qt::PreciseTimer);
    connect(&m_lingering, &QTimer::timeout, this, &Ingest::flush);
    m_stalling.setSingleShot(true);
    connect(&m_stalling, &QTimer::timeout, this, [this] {
        m_archiveStalls = true;
        review();
    });
    m_retrying.setSingleShot(true);
    connect(&m_retrying, &QTimer::timeout, this, [this] {
        m_queue.retry();
        review();
        schedule();
    });
    updateGauge();
}

Outcome Ingest::completeHistories(QHash<Utf8, SourceHistory> &histories)
{
    return m_queue.look([&histories](const SourceEvents &events) { foldIntoHistory(events, histories); });
}

void Ingest::start()
{
    review();
    schedule();
}

void Ingest::accept(const SourceEvents &events)
{
    if (events.isEmpty())
        return;
    m_queue.put(events);
    m_gauge.acceptedEvents += events.size();
    review();
    schedule();
}

void Ingest::batchCommitted(const CommittedBatchPtr &batch)
{
    Q_ASSERT(batch->number == m_batchNumber);
    m_inFlight = false;
    m_archiveStalls = false;
    m_stalling.stop();
    m_queue.committed();
    m_gauge.committedMessages += batch->messages.size();
    m_gauge.duplicates += batch->duplicates;
    m_gauge.dropped += batch->dropped;
    review();
    schedule();
    if (m_draining && !m_inFlight && !hasWork())
        Q_EMIT drained();
}

void Ingest::drain()
{
    m_draining = true;
    if (!m_inFlight && !hasWork())
        Q_EMIT drained();
    else
        schedule();
}

bool Ingest::spillRest()
{
    m_stopped = true;
    m_lingering.stop();
    m_stalling.stop();
    m_retrying.stop();
    const bool kept = m_queue.spill();
    if (const Outcome synced = m_queue.sync(); !synced)
        qCWarning(lcIngest).noquote() << synced.error().message;
    updateGauge();
    if (m_gauge.spooledEvents > 0)
        qCInfo(lcIngest) << m_gauge.spooledEvents << "events wait in the spool for the next start";
    return kept;
}

// At the end what is in the spool may stay there, unless something in memory stands behind it.
bool Ingest::hasWork() const
{
    return m_draining ? !m_queue.isMemoryEmpty() : !m_queue.isEmpty();
}

void Ingest::schedule()
{
    if (m_inFlight || m_stopped || !hasWork())
        return;
    const bool full = m_queue.isSpilling() || m_queue.memoryEvents() >= m_limits.batchEvents;
    const qint64 since = m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : m_limits.linger.count();
    if (full || m_draining || since >= m_limits.linger.count())
        flush();
    else if (!m_lingering.isActive())
        m_lingering.start(m_limits.linger - std::chrono::milliseconds(since));
}

void Ingest::flush()
{
    m_lingering.stop();
    if (m_inFlight || m_stopped || !hasWork())
        return;
    EventQueue::Portion portion = m_queue.take(m_limits.batchEvents);
    if (portion.events.isEmpty()) { // damaged, or not readable at the moment
        review();
        m_retrying.start(m_limits.retrySpool);
        return;
    }
    IngestBatch batch;
    batch.number = ++m_batchNumber;
    batch.events = std::move(portion.events);
    batch.spoolPosition = portion.position;
    m_inFlight = true;
    m_stalling.start(m_limits.spillAfter);
    m_sinceFlush.start();
    ++m_gauge.batches;
    review();
    Q_EMIT batchReady(batch);
}

bool Ingest::isOver() const
{
    return m_queue.memoryEvents() >= m_limits.highWaterEvents ||
           m_queue.memoryBytes() >= m_limits.highWaterBytes;
}

// After everything that happened: is it time for the spool, and may the sources go on?
void Ingest::review()
{
    const bool isTime = isOver() || (m_archiveStalls && !m_queue.isMemoryEmpty());
    if (m_queue.spool() && !m_queue.isSpilling() && !m_stopped && isTime) {
        ++m_gauge.spills;
        qCWarning(lcIngest) << "the archive is slower than the sources; from" << m_queue.memoryEvents()
                            << "events on they wait in the spool";
        m_queue.spill();
    }
    if (m_queue.isStuck() && !m_retrying.isActive() && !m_stopped)
        m_retrying.start(m_limits.retrySpool);
    updateCongestion();
    updateHold();
    updateGauge();
}

void Ingest::updateCongestion()
{
    // Between half the mark and the mark nothing changes, so that the sources are not switched with every
    // batch.
    const bool over = m_queue.isStuck() || (!m_queue.spool() && isOver());
    const bool hasRoom = m_queue.isSpilling() || (m_queue.memoryEvents() <= m_limits.highWaterEvents / 2 &&
                                                  m_queue.memoryBytes() <= m_limits.highWaterBytes / 2);
    const bool under = !m_queue.isStuck() && hasRoom;
    if (!m_congested && over) {
        m_congested = true;
        ++m_gauge.congestions;
        qCWarning(lcIngest) << "nothing more can be taken in; the sources wait at" << m_queue.memoryEvents()
                            << "events";
        Q_EMIT congestionChanged(true);
    } else if (m_congested && under) {
        m_congested = false;
        qCInfo(lcIngest) << "the sources go on";
        Q_EMIT congestionChanged(false);
    }
}

void Ingest::updateHold()
{
    const bool held = m_congested || m_queue.isSpilling();
    if (std::exchange(m_held, held) != held)
        Q_EMIT submissionsHeld(held);
}

void Ingest::updateGauge()
{
    m_gauge.queuedEvents = m_queue.memoryEvents();
    m_gauge.queuedBytes = m_queue.memoryBytes();
    m_gauge.congested = m_congested;
    m_gauge.spoolFull = m_queue.isStuck();
    if (const Spool *spool = m_queue.spool()) {
        m_gauge.spooledEvents = spool->waitingEvents();
        m_gauge.spooledBytes = spool->bytes();
        m_gauge.spoolOldestAt = spool->oldestAt();
        m_gauge.spoolDamaged = spool->damagedBytes();
    }
}
