// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_joiner.h"

#include <limits>

IrcJoiner::IrcJoiner(const QList<Utf8> &channels, const IrcTimings &timings, QObject *parent)
    : QObject(parent)
    , m_timings(timings)
{
    m_channels.reserve(static_cast<size_t>(channels.size()));
    for (const Utf8 &name : channels)
        m_channels.push_back({name,
                              foldIrcName(m_mapping, name),
                              State::Out,
                              false,
                              {},
                              0,
                              Backoff(timings.rejoinFirst, timings.rejoinLongest)});
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IrcJoiner::work);
    m_clock.start();
}

void IrcJoiner::begin(IrcCaseMapping mapping)
{
    reset();
    setCaseMapping(mapping);
    m_recentJoins.clear(); // a server counts per connection
    for (Channel &channel : m_channels) {
        channel.state = State::Waiting;
        channel.dueAt = m_clock.elapsed();
    }
    work();
}

void IrcJoiner::reset()
{
    m_timer.stop();
    for (Channel &channel : m_channels) {
        channel.state = State::Out;
        channel.answered = false;
        channel.problem.clear();
    }
}

void IrcJoiner::setCaseMapping(IrcCaseMapping mapping)
{
    m_mapping = mapping;
    for (Channel &channel : m_channels)
        channel.folded = foldIrcName(mapping, channel.name);
}

void IrcJoiner::confirmed(QByteArrayView name)
{
    Channel *channel = find(name);
    if (channel == nullptr || channel->state == State::Out || channel->state == State::Joined)
        return;
    channel->state = State::Joined;
    channel->answered = true;
    channel->problem.clear();
    channel->backoff.reset();
    Q_EMIT changed();
}

void IrcJoiner::lost(QByteArrayView name, const Utf8 &why)
{
    Channel *channel = find(name);
    if (channel == nullptr || channel->state != State::Joined)
        return;
    retryLater(*channel, why);
}

void IrcJoiner::refused(QByteArrayView name, const Utf8 &why)
{
    Channel *channel = find(name);
    if (channel == nullptr || channel->state != State::Asked)
        return;
    retryLater(*channel, why);
}

void IrcJoiner::retryLater(Channel &channel, const Utf8 &why)
{
    channel.state = State::Waiting;
    channel.answered = true;
    channel.problem = channel.name + ": " + why;
    channel.dueAt = m_clock.elapsed() + channel.backoff.next().count();
    Q_EMIT changed();
    work();
}

bool IrcJoiner::isJoined(const Utf8 &foldedChannel) const
{
    return std::any_of(m_channels.begin(), m_channels.end(), [&](const Channel &channel) {
        return channel.state == State::Joined && channel.folded == foldedChannel;
    });
}

bool IrcJoiner::isSettled() const
{
    return std::all_of(m_channels.begin(), m_channels.end(),
                       [](const Channel &channel) { return channel.answered; });
}

QList<Utf8> IrcJoiner::joined() const
{
    QList<Utf8> names;
    for (const Channel &channel : m_channels) {
        if (channel.state == State::Joined)
            names.append(channel.name);
    }
    return names;
}

Utf8 IrcJoiner::problems() const
{
    constexpr int named = 3;
    QList<Utf8> texts;
    qsizetype more = 0;
    for (const Channel &channel : m_channels) {
        if (channel.problem.isEmpty())
            continue;
        if (texts.size() < named)
            texts.append(channel.problem);
        else
            ++more;
    }
    Utf8 sentence = texts.join("; ");
    if (more > 0)
        sentence += "; and " + Utf8::number(more) + " more";
    return sentence;
}

IrcJoiner::Channel *IrcJoiner::find(QByteArrayView name)
{
    const Utf8 folded = foldIrcName(m_mapping, name);
    const auto found = std::find_if(m_channels.begin(), m_channels.end(),
                                    [&](const Channel &channel) { return channel.folded == folded; });
    return found == m_channels.end() ? nullptr : &*found;
}

qint64 IrcJoiner::joinAllowedAt() const
{
    if (m_recentJoins.size() < m_timings.joinsPerWindow)
        return 0;
    return m_recentJoins.first() + m_timings.joinWindow.count();
}

// Does what is due and sets the timer for what is next.
void IrcJoiner::work()
{
    const qint64 now = m_clock.elapsed();
    qint64 next = std::numeric_limits<qint64>::max();
    for (Channel &channel : m_channels) {
        if (channel.state == State::Asked && channel.dueAt <= now)
            return retryLater(channel, "the server did not answer JOIN"); // comes back here
        if (channel.state == State::Waiting && std::max(channel.dueAt, joinAllowedAt()) <= now) {
            if (m_recentJoins.size() >= m_timings.joinsPerWindow)
                m_recentJoins.removeFirst();
            m_recentJoins.append(now);
            channel.state = State::Asked;
            channel.dueAt = now + m_timings.joinAnswer.count();
            Q_EMIT sendLine("JOIN " + channel.name);
        }
        if (channel.state == State::Asked)
            next = std::min(next, channel.dueAt);
        else if (channel.state == State::Waiting)
            next = std::min(next, std::max(channel.dueAt, joinAllowedAt()));
    }
    if (next != std::numeric_limits<qint64>::max())
        m_timer.start(std::chrono::milliseconds(std::max<qint64>(next - now, 0)));
}
