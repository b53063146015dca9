// SPDX-License-Identifier: GPL-3.0-or-later
#include "board.h"

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr qint64 activeWindowMs = 5 * msPerMinute;

FeedChannelCount shownOf(const ChannelCount &count, qint64 rate)
{
    return {count.id, count.source, count.name, count.messageCount, rate, count.lastMessageAt, 0, {}};
}

bool isBefore(const ChannelCount &a, const ChannelCount &b, ChannelSort sort)
{
    switch (sort) {
    case ChannelSort::Activity:
        return std::pair(-a.lastMessageAt, a.id) < std::pair(-b.lastMessageAt, b.id);
    case ChannelSort::Messages:
        return std::pair(-a.messageCount, a.id) < std::pair(-b.messageCount, b.id);
    case ChannelSort::Name:
        break;
    }
    const int names = a.name.toLower().compare(b.name.toLower());
    return names != 0 ? names < 0 : std::tie(a.source, a.id) < std::tie(b.source, b.id);
}

} // namespace

void Board::seed(const ArchiveTotals &totals, const QList<ChannelRow> &channels,
                 const QList<qint64> &perMinute, qint64 now)
{
    m_totals = totals;
    for (const ChannelRow &row : channels) {
        Channel &channel = m_channels[row.count.id];
        channel.count = row.count;
        channel.firstMessageAt = row.firstMessageAt;
        channel.shown = shownOf(row.count, 0);
        channel.minutes.seed(row.perMinute, now);
        m_lastMessageAt = std::max(m_lastMessageAt, row.count.lastMessageAt);
    }
    for (qsizetype i = 0; i < perMinute.size(); ++i)
        m_minutes.insert(now / msPerMinute - (perMinute.size() - 1 - i), perMinute[i]);
}

void Board::apply(const CommittedBatch &batch, qint64 now)
{
    m_totals = batch.totals;
    for (const ChannelCount &channel : batch.channels) {
        Channel &known = m_channels[channel.id];
        known.count = channel;
        if (known.shown.id == 0)
            known.shown = shownOf(channel, 0);
        m_moving.insert(channel.id);
    }
    for (const ChatMessage &message : batch.messages) {
        m_rate.add(message.sentAt, now);
        Channel &channel = m_channels[message.channelId];
        channel.rate.add(message.sentAt, now);
        channel.minutes.add(message.sentAt, now);
        channel.firstMessageAt =
            channel.firstMessageAt == 0 ? message.sentAt : std::min(channel.firstMessageAt, message.sentAt);
        m_lastMessageAt = std::max(m_lastMessageAt, message.sentAt);
    }
    countMinutes(batch.messages, now);
    evictSilentChannels();
}

void Board::forget(qint64 channelId, const ArchiveTotals &totals)
{
    m_totals = totals;
    m_moving.remove(channelId);
    m_channels.remove(channelId);
}

void Board::countMinutes(const ChatMessages &messages, qint64 now)
{
    const qint64 current = now / msPerMinute;
    for (const ChatMessage &message : messages) {
        const qint64 minute = message.sentAt / msPerMinute;
        if (minute > current - sparklineMinutes && minute <= current)
            ++m_minutes[minute];
    }
    m_minutes.removeIf([=](const auto &entry) { return entry.key() <= current - sparklineMinutes; });
}

void Board::evictSilentChannels()
{
    while (m_channels.size() > maxChannels) {
        const auto oldest =
            std::min_element(m_channels.begin(), m_channels.end(), [](const auto &a, const auto &b) {
                return a.count.lastMessageAt < b.count.lastMessageAt;
            });
        m_moving.remove(oldest.key());
        m_channels.erase(oldest);
    }
}

FeedMetrics Board::metrics(qint64 now) const
{
    FeedMetrics metrics;
    metrics.messages = m_totals.messages;
    metrics.channels = m_totals.channels;
    metrics.users = m_totals.users;
    metrics.rate = m_rate.count(now);
    metrics.activeChannels = std::count_if(m_channels.begin(), m_channels.end(), [=](const Channel &channel) {
        return channel.count.lastMessageAt >= now - activeWindowMs;
    });
    for (qint64 minute = now / msPerMinute - sparklineMinutes + 1; minute <= now / msPerMinute; ++minute)
        metrics.perMinute.append(m_minutes.value(minute));
    return metrics;
}

bool Board::markChanged(quint64 tick, qint64 now)
{
    bool any = false;
    for (auto id = m_moving.begin(); id != m_moving.end();) {
        Channel &channel = m_channels[*id];
        const qint64 rate = channel.rate.count(now);
        const bool isNew = channel.changedAtTick == 0; // nobody was told of it, or of it since the start
        if (isNew || rate != channel.shown.rate || channel.count.messageCount != channel.shown.count) {
            channel.shown = shownOf(channel.count, rate);
            channel.changedAtTick = tick;
            any = true;
        }
        id = rate > 0 ? std::next(id) : m_moving.erase(id);
    }
    return any;
}

QList<FeedChannelCount> Board::channelsChangedSince(quint64 tick) const
{
    QList<FeedChannelCount> changed;
    for (const Channel &channel : m_channels) {
        if (tick == 0 || channel.changedAtTick > tick)
            changed.append(channel.shown);
    }
    return changed;
}

FeedChannelCount Board::whole(const Channel &channel, qint64 now)
{
    const ChannelCount &count = channel.count;
    return {count.id,
            count.source,
            count.name,
            count.messageCount,
            channel.rate.count(now),
            count.lastMessageAt,
            channel.firstMessageAt,
            channel.minutes.counts(now)};
}

QList<FeedChannelCount> Board::channels(ChannelSort sort, qsizetype most, qint64 now) const
{
    std::vector<const Channel *> order;
    order.reserve(static_cast<std::size_t>(m_channels.size()));
    for (const Channel &channel : m_channels)
        order.push_back(&channel);
    const auto end = order.begin() + std::min<qsizetype>(most, m_channels.size());
    std::partial_sort(order.begin(), end, order.end(),
                      [=](const Channel *a, const Channel *b) { return isBefore(a->count, b->count, sort); });
    QList<FeedChannelCount> rows;
    for (auto channel = order.begin(); channel != end; ++channel)
        rows.append(whole(**channel, now));
    return rows;
}

std::optional<FeedChannelCount> Board::channel(qint64 id, qint64 now) const
{
    const auto found = m_channels.constFind(id);
    return found == m_channels.cend() ? std::nullopt : std::optional(whole(*found, now));
}
