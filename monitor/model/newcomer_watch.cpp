// SPDX-License-Identifier: GPL-3.0-or-later
#include "newcomer_watch.h"

#include <QSet>

void NewcomerWatch::add(const ChatMessage &message, qint64 nowMs)
{
    if (message.receivedAt < nowMs - window)
        return;
    if (!m_channels.contains(message.channelId) && m_channels.size() >= channelLimit) {
        m_channels.erase(
            std::min_element(m_channels.cbegin(), m_channels.cend(), [](const Channel &a, const Channel &b) {
                return a.message.receivedAt < b.message.receivedAt;
            }));
        ++m_forgotten;
    }
    Channel &channel = m_channels[message.channelId];
    const quint64 who = message.userId != 0 ? static_cast<quint64>(message.userId)
                                            : qHash(message.source + '/' + message.user);
    channel.people.emplace_back(std::min(message.receivedAt, nowMs), who);
    channel.message = message;
    if (channel.people.size() > peopleLimit) {
        channel.people.pop_front();
        ++m_forgotten;
    }
}

ChatAlerts NewcomerWatch::tick(qint64 nowMs, const AlertSettings &settings)
{
    ChatAlerts changed;
    for (auto channel = m_channels.begin(); channel != m_channels.end();) {
        while (!channel->people.empty() && channel->people.front().first < nowMs - window)
            channel->people.pop_front();
        watch(*channel, nowMs, settings.newcomersCount, changed);
        channel = channel->people.empty() ? m_channels.erase(channel) : std::next(channel);
    }
    return changed;
}

void NewcomerWatch::watch(Channel &channel, qint64 nowMs, int wanted, ChatAlerts &changed)
{
    ChatAlert &alert = channel.alert;
    if (alert.id == 0 && channel.people.size() < static_cast<size_t>(wanted))
        return;
    QSet<quint64> people;
    for (const auto &[at, who] : channel.people)
        people.insert(who);
    if (alert.id == 0) {
        if (people.size() < wanted)
            return;
        const ChatMessage &message = channel.message;
        alert.id = ++m_lastId * alertKindCount + static_cast<qint64>(AlertKind::Newcomers);
        alert.kind = AlertKind::Newcomers;
        alert.channelId = message.channelId;
        alert.source = message.source;
        alert.channel = message.channel;
        alert.begin = channel.people.front().first;
        alert.messageId = message.id;
        alert.sentAt = message.sentAt;
    }
    alert.count = people.size();
    alert.peak = std::max(alert.peak, alert.count);
    if (alert.peak != channel.toldPeak) {
        channel.toldPeak = alert.peak;
        changed.append(alert);
    }
    if (2 * alert.count < wanted) {
        alert.end = nowMs;
        changed.append(std::exchange(alert, {}));
        channel.toldPeak = 0;
    }
}

ChatAlerts NewcomerWatch::reset(qint64 nowMs)
{
    ChatAlerts ended;
    for (Channel &channel : m_channels) {
        if (channel.alert.id == 0)
            continue;
        channel.alert.end = nowMs;
        ended.append(channel.alert);
    }
    m_channels.clear();
    return ended;
}
