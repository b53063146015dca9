// SPDX-License-Identifier: GPL-3.0-or-later
#include "resume_ring.h"

void ResumeRing::restart(qint64 position)
{
    m_messages.clear();
    m_bytes = 0;
    m_coveredAfter = position;
    m_head = position;
}

void ResumeRing::append(const ChatMessages &messages)
{
    for (const ChatMessage &message : messages) {
        Q_ASSERT(message.id > m_head);
        m_messages.push_back(message);
        m_bytes += contentBytes(message);
        m_head = message.id;
    }
    while (size() > m_maxMessages || (m_bytes > m_maxBytes && size() > 1)) {
        m_coveredAfter = m_messages.front().id;
        m_bytes -= contentBytes(m_messages.front());
        m_messages.pop_front();
    }
}

void ResumeRing::markDeleted(const QList<qint64> &ids, qint64 at)
{
    for (const qint64 id : ids) {
        const auto found =
            std::lower_bound(m_messages.begin(), m_messages.end(), id,
                             [](const ChatMessage &message, qint64 wanted) { return message.id < wanted; });
        if (found != m_messages.end() && found->id == id)
            found->deletedAt = at;
    }
}

void ResumeRing::forget(qint64 channelId)
{
    std::erase_if(m_messages, [&](const ChatMessage &message) {
        const bool isGone = message.channelId == channelId;
        if (isGone)
            m_bytes -= contentBytes(message);
        return isGone;
    });
}

ResumeRing::Place ResumeRing::firstAfter(qint64 position) const
{
    return std::upper_bound(m_messages.begin(), m_messages.end(), position,
                            [](qint64 id, const ChatMessage &message) { return id < message.id; });
}
