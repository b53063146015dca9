// SPDX-License-Identifier: GPL-3.0-or-later
#include "burst_watch.h"

#include <limits>

namespace {

constexpr double strayFactor = 6 * 1.4826; // six standard deviations, were it normal
constexpr double endShare = 0.6;
constexpr double tellShare = 1.1; // a new peak is told when it is so much higher
constexpr quint16 most = std::numeric_limits<quint16>::max();

double median(std::vector<double> &values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void countOne(quint16 &counter)
{
    counter = counter == most ? most : static_cast<quint16>(counter + 1);
}

} // namespace

void BurstWatch::add(const ChatMessage &message, qint64 nowMs)
{
    const qint64 second = std::min(message.receivedAt, nowMs) / 1000;
    if (m_since == 0)
        m_since = nowMs / 1000;
    auto known = m_channels.find(message.channelId);
    if (known == m_channels.end()) {
        makeRoom();
        known = m_channels.insert(message.channelId, {});
        known->id = message.channelId;
        known->source = message.source;
        known->name = message.channel;
        known->second = second;
    }
    Channel &channel = *known;
    if (second > channel.second)
        advance(channel, second);
    if (channel.second - second < ring)
        countOne(channel.perSecond[static_cast<size_t>(second % ring)]);
    if (channel.second / window - second / window < buckets)
        countOne(channel.perBucket[static_cast<size_t>(second / window % buckets)]);
    channel.messageId = message.id;
    channel.sentAt = message.sentAt;
}

void BurstWatch::makeRoom()
{
    if (m_channels.size() < channelLimit)
        return;
    // A twentieth at once, so that the search is rare.
    std::vector<std::pair<qint64, qint64>> bySilence;
    for (auto channel = m_channels.cbegin(); channel != m_channels.cend(); ++channel)
        bySilence.emplace_back(channel->alert.id != 0 ? std::numeric_limits<qint64>::max() : channel->second,
                               channel.key());
    const auto end = bySilence.begin() + channelLimit / 20;
    std::nth_element(bySilence.begin(), end, bySilence.end());
    for (auto channel = bySilence.begin(); channel != end; ++channel)
        m_channels.remove(channel->second);
    m_forgotten += channelLimit / 20;
}

// Seconds and buckets that begin are empty.
void BurstWatch::advance(Channel &channel, qint64 second)
{
    const qint64 seconds = std::min<qint64>(second - channel.second, ring);
    for (qint64 i = 0; i < seconds; ++i)
        channel.perSecond[static_cast<size_t>((second - i) % ring)] = 0;
    const qint64 newBuckets = std::min<qint64>(second / window - channel.second / window, buckets);
    for (qint64 i = 0; i < newBuckets; ++i)
        channel.perBucket[static_cast<size_t>((second / window - i) % buckets)] = 0;
    channel.second = second;
}

// The second under way is left out: it has only begun.
qint64 BurstWatch::countNow(const Channel &channel)
{
    qint64 sum = 0;
    for (qint64 i = 1; i <= window; ++i)
        sum += channel.perSecond[static_cast<size_t>((channel.second - i) % ring)];
    return sum;
}

// None before there is enough history. Only whole buckets that are over by `beforeSecond` count.
std::optional<BurstWatch::Usual> BurstWatch::usual(const Channel &channel, qint64 beforeSecond,
                                                   const AlertSettings &settings) const
{
    const qint64 last = beforeSecond / window - 1;
    const qint64 first = std::max(m_since / window + 1, channel.second / window - buckets + 1);
    if ((last - first + 1) * window < secondsNeeded)
        return {};
    std::vector<double> values;
    for (qint64 bucket = first; bucket <= last; ++bucket)
        values.push_back(channel.perBucket[static_cast<size_t>(bucket % buckets)]);
    const double middle = median(values);
    for (double &value : values)
        value = std::abs(value - middle);
    const double deviation = median(values);
    const double alarmAt = std::max({static_cast<double>(settings.burstFloor), middle * settings.burstFactor,
                                     middle + strayFactor * deviation});
    return Usual{middle, alarmAt};
}

ChatAlerts BurstWatch::tick(qint64 nowMs, const AlertSettings &settings)
{
    ChatAlerts changed;
    const qint64 second = nowMs / 1000;
    if (m_since == 0)
        m_since = second;
    for (Channel &channel : m_channels) {
        if (channel.alert.id == 0 && channel.second + window + 1 < second)
            continue; // nothing now
        if (second > channel.second)
            advance(channel, second);
        watch(channel, second, settings, changed);
    }
    return changed;
}

void BurstWatch::watch(Channel &channel, qint64 second, const AlertSettings &settings, ChatAlerts &changed)
{
    const qint64 count = countNow(channel);
    if (channel.alert.id != 0) {
        follow(channel, second, count, settings, changed);
        return;
    }
    if (count < settings.burstFloor)
        return;
    const auto known = usual(channel, second - window, settings);
    if (!known || static_cast<double>(count) < known->alarmAt)
        return;
    begin(channel, second, count, *known);
    changed.append(channel.alert);
}

void BurstWatch::begin(Channel &channel, qint64 second, qint64 count, const Usual &usual)
{
    ChatAlert alert;
    alert.id = ++m_lastId * alertKindCount + static_cast<qint64>(AlertKind::Burst);
    alert.kind = AlertKind::Burst;
    alert.channelId = channel.id;
    alert.source = channel.source;
    alert.channel = channel.name;
    alert.begin = (second - window) * 1000;
    alert.count = alert.peak = count;
    alert.usual = qRound64(usual.median);
    alert.messageId = channel.messageId;
    alert.sentAt = channel.sentAt;
    channel.alert = alert;
    channel.alarmAt = usual.alarmAt;
    channel.quiet = 0;
    channel.toldPeak = count;
}

void BurstWatch::follow(Channel &channel, qint64 second, qint64 count, const AlertSettings &settings,
                        ChatAlerts &changed)
{
    ChatAlert &alert = channel.alert;
    if (second - alert.begin / 1000 > usualAfter) {
        if (const auto known = usual(channel, second - window, settings))
            channel.alarmAt = known->alarmAt;
    }
    alert.count = alert.peak = std::max(alert.peak, count);
    const bool isBelow = static_cast<double>(count) < channel.alarmAt * endShare;
    if (!isBelow)
        channel.quiet = 0;
    else if (channel.quiet == 0)
        channel.quiet = second;
    if (isBelow && second - channel.quiet >= quietSeconds) {
        alert.end = channel.quiet * 1000;
        changed.append(std::exchange(alert, {}));
    } else if (static_cast<double>(alert.peak) >= static_cast<double>(channel.toldPeak) * tellShare) {
        channel.toldPeak = alert.peak;
        changed.append(alert);
    }
}

ChatAlerts BurstWatch::reset(qint64 nowMs)
{
    ChatAlerts ended;
    for (Channel &channel : m_channels) {
        if (channel.alert.id == 0)
            continue;
        channel.alert.end = nowMs;
        ended.append(channel.alert);
    }
    m_channels.clear();
    m_since = 0;
    return ended;
}
