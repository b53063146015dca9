// SPDX-License-Identifier: GPL-3.0-or-later
#include "latest_messages.h"

void LatestMessages::add(const ChatMessages &messages)
{
    for (const ChatMessage &message : messages) {
        if (m_messages.size() >= most && !isNewer(message, m_messages.last()))
            continue;
        const auto place = std::lower_bound(m_messages.begin(), m_messages.end(), message, isNewer);
        if (place != m_messages.end() && place->id == message.id)
            continue;
        m_messages.insert(place, message);
        if (m_messages.size() > most)
            m_messages.removeLast();
    }
}

void LatestMessages::markDeleted(const QList<qint64> &ids, qint64 at)
{
    for (ChatMessage &message : m_messages) {
        if (message.deletedAt == 0 && ids.contains(message.id))
            message.deletedAt = at;
    }
}

bool LatestMessages::forget(qint64 channelId)
{
    return m_messages.removeIf([=](const ChatMessage &message) { return message.channelId == channelId; }) >
           0;
}

void LatestMessages::refill(const ChatMessages &messages, quint64 tick)
{
    add(messages);
    m_refilledAt = tick;
}

ChatMessages LatestMessages::between(qint64 after, qint64 upTo) const
{
    ChatMessages found;
    for (const ChatMessage &message : m_messages) {
        if (message.id > after && message.id <= upTo)
            found.append(message);
    }
    std::sort(found.begin(), found.end(),
              [](const ChatMessage &a, const ChatMessage &b) { return a.id < b.id; });
    return found;
}
