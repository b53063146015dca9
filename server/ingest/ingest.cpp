// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest.h"

#include "base/log.h"

Ingest::Ingest(Limits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_lingering(this)
{
    m_lingering.setSingleShot(true);
    m_lingering.setTimerType(Qt::PreciseTimer);
    connect(&m_lingering, &QTimer::timeout, this, &Ingest::flush);
}

void Ingest::accept(const SourceEvents &events)
{
    if (events.isEmpty())
        return;
    m_queue.append(events);
    for (const SourceEvent &event : events)
        m_queuedBytes += contentBytes(event.message);
    m_gauge.acceptedEvents += events.size();
    updateCongestion();
    schedule();
}

void Ingest::batchCommitted(const CommittedBatchPtr &batch)
{
    Q_ASSERT(batch->number == m_batchNumber);
    m_inFlight = false;
    m_gauge.committedMessages += batch->messages.size();
    m_gauge.duplicates += batch->duplicates;
    schedule();
    if (m_draining && !m_inFlight && m_queue.isEmpty())
        Q_EMIT drained();
}

void Ingest::drain()
{
    m_draining = true;
    if (!m_inFlight && m_queue.isEmpty())
        Q_EMIT drained();
    else
        schedule();
}

void Ingest::schedule()
{
    if (m_inFlight || m_queue.isEmpty())
        return;
    const bool full = m_queue.size() >= m_limits.batchEvents;
    const qint64 since = m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : m_limits.linger.count();
    if (full || m_draining || since >= m_limits.linger.count())
        flush();
    else if (!m_lingering.isActive())
        m_lingering.start(m_limits.linger - std::chrono::milliseconds(since));
}

void Ingest::flush()
{
    m_lingering.stop();
    if (m_inFlight || m_queue.isEmpty())
        return;
    IngestBatch batch;
    batch.number = ++m_batchNumber;
    if (m_queue.size() <= m_limits.batchEvents) {
        batch.events = std::exchange(m_queue, {});
    } else {
        batch.events = m_queue.first(m_limits.batchEvents);
        m_queue.remove(0, m_limits.batchEvents);
    }
    for (const SourceEvent &event : std::as_const(batch.events))
        m_queuedBytes -= contentBytes(event.message);
    m_inFlight = true;
    m_sinceFlush.start();
    ++m_gauge.batches;
    updateCongestion();
    Q_EMIT batchReady(batch);
}

void Ingest::updateCongestion()
{
    m_gauge.queuedEvents = m_queue.size();
    m_gauge.queuedBytes = m_queuedBytes;
    // Between half the mark and the mark nothing changes, so that the sources are not switched with every
    // batch.
    const bool over = m_queue.size() >= m_limits.highWaterEvents || m_queuedBytes >= m_limits.highWaterBytes;
    const bool under =
        m_queue.size() <= m_limits.highWaterEvents / 2 && m_queuedBytes <= m_limits.highWaterBytes / 2;
    if (!m_congested && over) {
        m_congested = true;
        ++m_gauge.congestions;
        qCWarning(lcIngest) << "the archive is slower than the sources; they wait at" << m_queue.size()
                            << "events";
        Q_EMIT congestionChanged(true);
    } else if (m_congested && under) {
        m_congested = false;
        qCInfo(lcIngest) << "the sources go on";
        Q_EMIT congestionChanged(false);
    }
}
