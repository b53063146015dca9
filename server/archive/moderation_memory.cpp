// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation_memory.h"

void ModerationMemory::remember(const ModerationEvent &event, bool found)
{
    const Verdict verdict{event.id, event.at};
    if (event.kind == ModerationKind::Delete) {
        if (found || event.targetMessageId.isEmpty())
            return;
        m_waiting.insert({event.channelId, event.targetMessageId}, verdict);
        m_order.append({event.channelId, event.targetMessageId});
    } else {
        Channel &channel = m_purges[event.channelId];
        channel.purges.append({event.userIdentity, verdict});
        channel.newestAt = std::max(channel.newestAt, event.at);
        m_order.append({event.channelId, std::nullopt});
    }
    ++m_size;
    if (m_size > maxEvents)
        dropOldest();
}

void ModerationMemory::dropOldest()
{
    const auto [channelId, messageId] = m_order.takeFirst();
    --m_size;
    if (messageId) {
        m_waiting.remove({channelId, *messageId});
        return;
    }
    const auto channel = m_purges.find(channelId);
    if (channel == m_purges.end())
        return;
    channel->purges.removeFirst();
    if (channel->purges.isEmpty())
        m_purges.erase(channel);
}

std::optional<ModerationMemory::Verdict> ModerationMemory::verdict(qint64 channelId, const Utf8 &userIdentity,
                                                                   qint64 sentAt, const Utf8 &sourceMessageId)
{
    if (!m_waiting.isEmpty() && !sourceMessageId.isEmpty()) {
        const auto waiting = m_waiting.constFind({channelId, sourceMessageId});
        if (waiting != m_waiting.cend())
            return *waiting;
    }
    const auto channel = m_purges.constFind(channelId);
    if (channel == m_purges.cend() || sentAt > channel->newestAt)
        return std::nullopt;
    for (const Purge &purge : channel->purges) {
        const bool isMeant = purge.userIdentity.isEmpty() || purge.userIdentity == userIdentity;
        if (isMeant && sentAt <= purge.verdict.at && sentAt > purge.verdict.at - reachMs)
            return purge.verdict;
    }
    return std::nullopt;
}

void ModerationMemory::clear()
{
    m_purges.clear();
    m_waiting.clear();
    m_order.clear();
    m_size = 0;
}
