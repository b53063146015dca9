// SPDX-License-Identifier: GPL-3.0-or-later
#include "join_planner.h"

#include <algorithm>
#include <limits>

JoinPlanner::JoinPlanner(const Limits &limits)
    : m_limits(limits)
    , m_budget(limits.joinsPerWindow, limits.joinWindow)
{
    m_limits.channelsPerConnection = std::max(limits.channelsPerConnection, 1);
}

JoinChannel JoinPlanner::makeChannel(const Utf8 &name, bool isPossible, qint64 now) const
{
    JoinChannel channel(name, Backoff(m_limits.retryFirst, m_limits.retryLongest));
    channel.since = now;
    channel.isPossible = isPossible;
    if (!isPossible)
        channel.enter(ChannelState::Refused,
                      JoinChannel::isPossibleName(name) ? "there are too many channels"
                                                        : "no Twitch channel can have this name",
                      now);
    return channel;
}

void JoinPlanner::setWanted(const QList<WantedChannel> &wanted, qint64 now)
{
    std::vector<JoinChannel> channels;
    QHash<Utf8, size_t> index;
    qsizetype possible = 0;
    for (const WantedChannel &one : wanted) {
        if (index.contains(one.name))
            continue;
        const bool isPossible = JoinChannel::isPossibleName(one.name) && ++possible <= maxChannels;
        const JoinChannel *known = find(one.name);
        JoinChannel channel = known != nullptr && known->isPossible == isPossible
                                  ? *known
                                  : makeChannel(one.name, isPossible, now);
        if (one.paused && channel.state != ChannelState::Paused) {
            leave(channel);
            channel.enter(ChannelState::Paused, {}, now);
        } else if (!one.paused && channel.state == ChannelState::Paused) {
            channel = makeChannel(one.name, isPossible, now);
        }
        index.insert(one.name, channels.size());
        channels.push_back(std::move(channel));
    }
    for (JoinChannel &old : m_channels) {
        if (!index.contains(old.name))
            leave(old);
    }
    m_channels = std::move(channels);
    m_index = std::move(index);
}

// Out of the channel, wherever we are or may be in it.
void JoinPlanner::leave(JoinChannel &channel)
{
    for (int *connection : {&channel.on, &channel.left}) {
        if (*connection != JoinChannel::none)
            m_parts.append({Step::Kind::Part, *connection, channel.name});
        *connection = JoinChannel::none;
    }
}

void JoinPlanner::opening(int connection, qint64 now)
{
    m_connections.insert(connection, {});
    m_connectionAllowedAt = std::max(m_connectionAllowedAt, now + m_limits.connectionEvery.count());
}

void JoinPlanner::ready(int connection)
{
    if (const auto found = m_connections.find(connection); found != m_connections.end())
        found->isReady = true;
}

void JoinPlanner::gone(int connection, qint64 now)
{
    m_connections.remove(connection);
    m_parts.removeIf([connection](const Step &step) { return step.connection == connection; });
    for (JoinChannel &channel : m_channels) {
        if (channel.left == connection)
            channel.left = JoinChannel::none;
        if (channel.on != connection)
            continue;
        channel.on = JoinChannel::none;
        channel.enter(ChannelState::Pending, {}, now);
    }
}

void JoinPlanner::retire(int connection, qint64 now)
{
    const auto found = m_connections.find(connection);
    if (found == m_connections.end())
        return;
    found->isRetiring = true;
    for (JoinChannel &channel : m_channels) {
        if (channel.on != connection)
            continue;
        if (channel.state == ChannelState::Joined)
            channel.left = connection;
        channel.on = JoinChannel::none;
        channel.enter(ChannelState::Pending, {}, now);
    }
}

void JoinPlanner::holdConnections(qint64 until)
{
    m_connectionAllowedAt = std::max(m_connectionAllowedAt, until);
}

void JoinPlanner::confirmed(int connection, const Utf8 &name, qint64 now)
{
    JoinChannel *channel = find(name);
    if (channel == nullptr || !isNeeded(connection))
        return;
    const bool isAwaited = channel->state == ChannelState::Asked && channel->on == connection;
    const bool isLate = channel->isPossible && channel->isToBeRetried();
    if (!isAwaited && !isLate)
        return;
    channel->on = connection;
    channel->left =
        JoinChannel::none; // the old connection is heard no more, or closed soon: it needs no PART
    channel->backoff.reset();
    channel->enter(ChannelState::Joined, {}, now);
}

void JoinPlanner::refused(int connection, const Utf8 &name, const Utf8 &why, qint64 now)
{
    JoinChannel *channel = find(name);
    if (channel == nullptr || channel->on != connection)
        return;
    channel->left = JoinChannel::none;
    channel->retryLater(ChannelState::Refused, why, now);
}

void JoinPlanner::restartWaits(qint64 now)
{
    for (JoinChannel &channel : m_channels) {
        if (channel.state == ChannelState::Asked)
            channel.dueAt = now + m_limits.answer.count();
    }
}

qsizetype JoinPlanner::loadOf(int connection) const
{
    return std::count_if(m_channels.begin(), m_channels.end(), [connection](const JoinChannel &channel) {
        return channel.on == connection || channel.left == connection;
    });
}

int JoinPlanner::connectionWithRoom() const
{
    for (auto it = m_connections.begin(); it != m_connections.end(); ++it) {
        if (it->isReady && !it->isRetiring && loadOf(it.key()) < m_limits.channelsPerConnection)
            return it.key();
    }
    return JoinChannel::none;
}

// How many more are needed so that every wanted channel has its place.
qsizetype JoinPlanner::missingConnections() const
{
    const auto wanted = std::count_if(m_channels.begin(), m_channels.end(), [](const JoinChannel &channel) {
        return channel.isPossible && channel.state != ChannelState::Paused;
    });
    const auto there = std::count_if(m_connections.begin(), m_connections.end(),
                                     [](const Connection &connection) { return !connection.isRetiring; });
    const qsizetype each = m_limits.channelsPerConnection;
    return (wanted + each - 1) / each - there;
}

// Some of the channels beyond the account's limit can be joined (those that it moderates), so all are asked
// for.
Utf8 JoinPlanner::whyUnconfirmed() const
{
    const auto joined = std::count_if(m_channels.begin(), m_channels.end(), [](const JoinChannel &channel) {
        return channel.state == ChannelState::Joined;
    });
    if (m_limits.channelsPerAccount > 0 && joined >= m_limits.channelsPerAccount)
        return "the server did not confirm the JOIN; it lets one account be in " +
               Utf8::number(m_limits.channelsPerAccount) + " channels";
    return "the server did not confirm the JOIN; there may be no such channel";
}

void JoinPlanner::expireWaits(qint64 now)
{
    for (JoinChannel &channel : m_channels) {
        if (channel.state == ChannelState::Asked && channel.dueAt <= now)
            channel.retryLater(ChannelState::Unconfirmed, whyUnconfirmed(), now);
    }
}

void JoinPlanner::joinWhatIsDue(bool again, qint64 now, Work &work)
{
    int connection = connectionWithRoom();
    for (JoinChannel &channel : m_channels) {
        if (connection == JoinChannel::none || !m_budget.isAllowed(now))
            return;
        if ((channel.state != ChannelState::Pending) != again || !channel.wantsJoin(now))
            continue;
        m_budget.spend(now);
        channel.on = connection;
        channel.dueAt = now + m_limits.answer.count();
        channel.enter(ChannelState::Asked, {}, now);
        work.steps.append({Step::Kind::Join, connection, channel.name});
        connection = connectionWithRoom();
    }
}

JoinPlanner::Work JoinPlanner::work(qint64 now)
{
    Work work;
    work.steps = std::exchange(m_parts, {});
    expireWaits(now);
    joinWhatIsDue(false, now, work);
    joinWhatIsDue(true, now, work);
    const qsizetype missing = missingConnections();
    work.openConnection = missing > 0 && m_connectionAllowedAt <= now;
    qsizetype spare = -missing;
    for (auto it = m_connections.begin(); it != m_connections.end();) {
        const bool isIdle = loadOf(it.key()) == 0 && (it->isRetiring || spare > 0);
        spare -= isIdle && !it->isRetiring ? 1 : 0;
        if (isIdle)
            work.close.append(it.key());
        it = isIdle ? m_connections.erase(it) : std::next(it);
    }
    return work;
}

qint64 JoinPlanner::nextAt(qint64 now) const
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    if (!m_parts.isEmpty())
        return now;
    qint64 next = missingConnections() > 0 ? m_connectionAllowedAt : never;
    const bool hasRoom = connectionWithRoom() != JoinChannel::none;
    for (const JoinChannel &channel : m_channels) {
        if (channel.state == ChannelState::Asked)
            next = std::min(next, channel.dueAt);
        else if (hasRoom && channel.wantsJoin(never))
            next = std::min(next,
                            std::max(channel.isToBeRetried() ? channel.dueAt : now, m_budget.allowedAt(now)));
    }
    return next == never ? -1 : std::max(next, now);
}

qint64 JoinPlanner::allAskedAt(qint64 now) const
{
    const auto pending = std::count_if(m_channels.begin(), m_channels.end(), [](const JoinChannel &channel) {
        return channel.state == ChannelState::Pending;
    });
    if (pending == 0)
        return -1;
    const qint64 allowed = m_budget.allowedAt(now, pending);
    const qsizetype missing = missingConnections();
    if (missing <= 0)
        return allowed;
    return std::max(allowed,
                    std::max(now, m_connectionAllowedAt) + (missing - 1) * m_limits.connectionEvery.count());
}

JoinChannel *JoinPlanner::find(const Utf8 &name)
{
    const auto found = m_index.constFind(name);
    return found == m_index.constEnd() ? nullptr : &m_channels[*found];
}

const JoinChannel *JoinPlanner::find(const Utf8 &name) const
{
    const auto found = m_index.constFind(name);
    return found == m_index.constEnd() ? nullptr : &m_channels[*found];
}

bool JoinPlanner::isWanted(const Utf8 &name) const
{
    const JoinChannel *channel = find(name);
    return channel != nullptr && channel->state != ChannelState::Paused;
}

QList<Utf8> JoinPlanner::heardOnlyOn(int connection) const
{
    QList<Utf8> names;
    for (const JoinChannel &channel : m_channels) {
        if (channel.isHeardOn(connection))
            names.append(channel.name);
    }
    return names;
}

QList<ChannelListening> JoinPlanner::listening() const
{
    QList<ChannelListening> channels;
    for (const JoinChannel &channel : m_channels)
        channels.append(channel.listening());
    return channels;
}
