// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_queue.h"

#include "base/log.h"

namespace {

// Of a record made from the queue: small enough that one that is damaged is no great loss.
constexpr qsizetype recordEvents = 1'000;
constexpr qsizetype recordBytes = 1'048'576;

qsizetype contentBytes(const SourceEvents &events)
{
    qsizetype bytes = 0;
    for (const SourceEvent &event : events)
        bytes += contentBytes(event);
    return bytes;
}

// How many from the front make one record.
qsizetype recordLength(const SourceEvents &events)
{
    const qsizetype most = std::min(recordEvents, events.size());
    qsizetype bytes = 0;
    qsizetype count = 0;
    while (count < most && bytes < recordBytes)
        bytes += contentBytes(events[count++]);
    return count;
}

SourceEvents takeFirst(SourceEvents &events, qsizetype count)
{
    if (count >= events.size())
        return std::exchange(events, {});
    SourceEvents taken = events.first(count);
    events.remove(0, count);
    return taken;
}

SourceEvents withoutTickets(const SourceEvents &events)
{
    SourceEvents result;
    result.reserve(events.size());
    std::copy_if(events.begin(), events.end(), std::back_inserter(result),
                 [](const SourceEvent &event) { return !event.ticket.isValid(); });
    return result;
}

} // namespace

EventQueue::EventQueue(std::unique_ptr<Spool> spool)
    : m_spool(std::move(spool))
{
    if (!m_spool)
        return;
    m_lastNumber = m_spilledUpTo = m_spool->lastNumber();
    m_isSpilling = m_spool->hasUnread();
}

void EventQueue::put(const SourceEvents &events)
{
    if (!m_isSpilling || m_isStuck)
        return keepWaiting(events);
    m_isStuck = !appendToSpool(events, m_lastNumber + events.size());
    if (m_isStuck)
        return keepWaiting(events);
    m_lastNumber += events.size();
}

EventQueue::Portion EventQueue::take(qsizetype maxEvents)
{
    Portion portion;
    if (!m_spilled.empty())
        portion = takeSpilled(maxEvents);
    else if (hasUnread())
        portion = readSpool(maxEvents);
    else
        portion = takeMemory(maxEvents);
    endSpilling();
    if (!portion.events.isEmpty())
        m_inFlight = portion;
    return portion;
}

void EventQueue::committed()
{
    if (m_spool && m_inFlight)
        m_spool->release(m_inFlight->position);
    m_inFlight.reset();
}

bool EventQueue::spill()
{
    if (!m_spool)
        return isMemoryEmpty() && !m_inFlight;
    m_isSpilling = true;
    m_isStuck = !spillInFlight() || !spillMemory();
    return !m_isStuck;
}

// At the size limit it is not worth while to begin again before a good part of the spool is free.
void EventQueue::retry()
{
    if (m_isStuck && m_spool->bytes() < m_spool->maxBytes() / 4 * 3)
        spill();
}

Outcome EventQueue::sync()
{
    return m_spool ? m_spool->sync() : Outcome();
}

Outcome EventQueue::look(const std::function<void(const SourceEvents &)> &visit)
{
    return m_spool ? m_spool->look(visit) : Outcome();
}

bool EventQueue::appendToSpool(const SourceEvents &events, qint64 last)
{
    if (!events.isEmpty()) {
        if (const Outcome appended = m_spool->append(events, last); !appended) {
            qCWarning(lcIngest).noquote() << "the spool takes no more:" << appended.error().message;
            return false;
        }
    }
    m_spilledUpTo = last;
    return true;
}

bool EventQueue::spillInFlight()
{
    if (!m_inFlight || m_inFlight->position <= m_spilledUpTo)
        return true;
    if (!appendToSpool(withoutTickets(m_inFlight->events), m_inFlight->position))
        return false;
    m_spool->handOver(m_inFlight->position);
    return true;
}

bool EventQueue::spillMemory()
{
    while (!m_memory.isEmpty()) {
        const qsizetype count = recordLength(m_memory);
        const qint64 last = m_lastNumber + count;
        const bool isBehindUnread = hasUnread();
        if (!appendToSpool(withoutTickets(m_memory.first(count)), last))
            return false;
        m_lastNumber = last;
        Portion portion{takeFirst(m_memory, count), last};
        if (isBehindUnread) {
            leaveMemory(portion.events);
        } else {
            m_spool->handOver(last);
            m_spilled.push_back(std::move(portion));
        }
    }
    return true;
}

EventQueue::Portion EventQueue::takeSpilled(qsizetype maxEvents)
{
    Portion portion;
    while (!m_spilled.empty() && (portion.events.isEmpty() ||
                                  portion.events.size() + m_spilled.front().events.size() <= maxEvents)) {
        portion.events.append(m_spilled.front().events);
        portion.position = m_spilled.front().position;
        m_spilled.pop_front();
    }
    leaveMemory(portion.events);
    return portion;
}

EventQueue::Portion EventQueue::readSpool(qsizetype maxEvents)
{
    auto read = m_spool->read(maxEvents);
    if (!read) {
        qCWarning(lcIngest).noquote() << "the spool is read again in a moment:" << read.error().message;
        return {};
    }
    if (read->events.isEmpty()) // all the rest was damaged, and nothing will ever be committed of it
        m_spool->release(read->position);
    return {std::move(read->events), read->position};
}

EventQueue::Portion EventQueue::takeMemory(qsizetype maxEvents)
{
    Portion portion{takeFirst(m_memory, maxEvents), 0};
    leaveMemory(portion.events);
    m_lastNumber += portion.events.size();
    portion.position = m_spool ? m_lastNumber : 0;
    return portion;
}

void EventQueue::keepWaiting(const SourceEvents &events)
{
    m_memory.append(events);
    m_memoryEvents += events.size();
    m_memoryBytes += contentBytes(events);
}

void EventQueue::leaveMemory(const SourceEvents &events)
{
    m_memoryEvents -= events.size();
    m_memoryBytes -= contentBytes(events);
}

// Everything in the spool is with the archive or was committed: new events may wait in memory again.
void EventQueue::endSpilling()
{
    if (!m_isSpilling || !m_spilled.empty() || hasUnread())
        return;
    m_isSpilling = false;
    m_isStuck = false;
}
