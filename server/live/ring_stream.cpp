// SPDX-License-Identifier: GPL-3.0-or-later
#include "ring_stream.h"

RingStream::RingStream(const ResumeRing &ring, const qint64 &head, MessageFilter filter)
    : m_ring(ring)
    , m_head(head)
    , m_filter(std::move(filter))
    , m_isEverything(m_filter.isEmpty())
{}

StreamPart RingStream::after(qint64 position, const FrameLimits &limits) const
{
    StreamPart part;
    qsizetype bytes = 0;
    for (auto message = m_ring.firstAfter(position); message != m_ring.end() && message->id <= m_head;
         ++message) {
        if (!m_isEverything && !matches(m_filter, *message))
            continue;
        bytes += contentBytes(*message);
        const bool isFull = part.messages.size() == limits.messages || bytes > limits.bytes;
        if (isFull && !part.messages.isEmpty()) {
            part.upTo = part.messages.last().id;
            return part;
        }
        part.messages.append(*message);
    }
    part.upTo = m_head;
    return part;
}

template <class Take>
void RingStream::walkBack(Take take) const
{
    for (auto message = m_ring.firstAfter(m_head); message != m_ring.begin();) {
        --message;
        if ((m_isEverything || matches(m_filter, *message)) && !take(*message))
            return;
    }
}

ChatMessages RingStream::latest(qsizetype count) const
{
    ChatMessages found;
    walkBack([&](const ChatMessage &message) {
        if (found.size() < count)
            found.append(message);
        return found.size() < count;
    });
    std::reverse(found.begin(), found.end());
    return found;
}

qsizetype RingStream::countAfter(qint64 position) const
{
    qsizetype count = 0;
    walkBack([&](const ChatMessage &message) {
        const bool isAfter = message.id > position;
        count += isAfter ? 1 : 0;
        return isAfter;
    });
    return count;
}

qint64 RingStream::positionBefore(qsizetype count) const
{
    qint64 position = m_ring.coveredAfter();
    qsizetype left = count;
    walkBack([&](const ChatMessage &message) {
        if (left-- > 0)
            return true;
        position = message.id;
        return false;
    });
    return position;
}
