// SPDX-License-Identifier: GPL-3.0-or-later
#include "recent_chatters.h"

void RecentChatters::add(const ChatMessages &messages, qint64 minute, QSet<qint64> &changed)
{
    for (const ChatMessage &message : messages) {
        auto &people = m_channels[message.channelId];
        const auto known = people.find(message.userId);
        if (known != people.end()) {
            *known = minute;
        } else if (!isFull()) {
            people.insert(message.userId, minute);
            ++m_people;
            changed.insert(message.channelId);
        }
    }
}

void RecentChatters::expire(qint64 minute, QSet<qint64> &changed)
{
    for (auto channel = m_channels.begin(); channel != m_channels.end();) {
        const auto gone = channel->removeIf(
            [=](const QHash<qint64, qint64>::iterator &person) { return *person <= minute - minutes; });
        if (gone > 0)
            changed.insert(channel.key());
        m_people -= gone;
        channel = channel->isEmpty() ? m_channels.erase(channel) : std::next(channel);
    }
}

void RecentChatters::clear()
{
    m_channels.clear();
    m_people = 0;
}

void RecentChatters::forget(qint64 channelId)
{
    m_people -= m_channels.take(channelId).size();
}

qsizetype RecentChatters::count(qint64 channelId) const
{
    const auto found = m_channels.constFind(channelId);
    return found == m_channels.cend() ? 0 : found->size();
}
