// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_joiner.h"

#include "base/time_text.h"

#include <limits>

IrcJoiner::IrcJoiner(const IrcTimings &timings, QObject *parent)
    : QObject(parent)
    , m_timings(timings)
    , m_budget(timings.joinsPerWindow, timings.joinWindow)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IrcJoiner::work);
    m_clock.start();
}

IrcJoiner::Channel IrcJoiner::made(const WantedChannel &wanted) const
{
    Channel channel{wanted.name,
                    foldIrcName(m_mapping, wanted.name),
                    ChannelState::Pending,
                    false,
                    {},
                    utcNowMs(),
                    m_clock.elapsed(),
                    Backoff(m_timings.rejoinFirst, m_timings.rejoinLongest)};
    if (wanted.paused)
        channel.state = ChannelState::Paused;
    return channel;
}

void IrcJoiner::setChannels(const QList<WantedChannel> &wanted)
{
    std::vector<Channel> old = std::exchange(m_channels, {});
    m_channels.reserve(static_cast<size_t>(wanted.size()));
    for (const WantedChannel &want : wanted) {
        const Utf8 folded = foldIrcName(m_mapping, want.name);
        const auto known = std::find_if(old.begin(), old.end(),
                                        [&](const Channel &channel) { return channel.folded == folded; });
        if (known == old.end()) {
            m_channels.push_back(made(want));
            continue;
        }
        m_channels.push_back(std::move(*known));
        old.erase(known);
        take(m_channels.back(), want.paused);
    }
    for (const Channel &gone : old)
        leave(gone);
    Q_EMIT changed();
    work();
}

void IrcJoiner::take(Channel &channel, bool paused)
{
    const bool isPaused = channel.state == ChannelState::Paused;
    if (paused == isPaused)
        return;
    if (paused)
        leave(channel);
    setState(channel, paused ? ChannelState::Paused : ChannelState::Pending);
    channel.problem.clear();
    channel.answered = false;
    channel.dueAt = m_clock.elapsed();
    channel.backoff.reset();
}

// Also one that is only asked for: the answer may be on its way.
void IrcJoiner::leave(const Channel &channel)
{
    if (m_online && (channel.state == ChannelState::Joined || channel.state == ChannelState::Asked))
        Q_EMIT sendLine("PART " + channel.name);
}

void IrcJoiner::begin(IrcCaseMapping mapping)
{
    reset();
    setCaseMapping(mapping);
    m_budget.clear(); // a server counts per connection
    m_online = true;
    for (Channel &channel : m_channels)
        channel.dueAt = m_clock.elapsed();
    work();
}

void IrcJoiner::reset()
{
    m_online = false;
    m_timer.stop();
    for (Channel &channel : m_channels) {
        channel.answered = false;
        channel.problem.clear();
        if (channel.state != ChannelState::Paused)
            setState(channel, ChannelState::Pending);
    }
}

void IrcJoiner::setCaseMapping(IrcCaseMapping mapping)
{
    m_mapping = mapping;
    for (Channel &channel : m_channels)
        channel.folded = foldIrcName(mapping, channel.name);
}

void IrcJoiner::setState(Channel &channel, ChannelState state)
{
    if (channel.state == state)
        return;
    channel.state = state;
    channel.since = utcNowMs();
}

// A server may also put us into a channel without a JOIN of ours.
void IrcJoiner::confirmed(QByteArrayView name)
{
    Channel *channel = find(name);
    if (channel == nullptr || !m_online || channel->state == ChannelState::Joined ||
        channel->state == ChannelState::Paused)
        return;
    setState(*channel, ChannelState::Joined);
    channel->answered = true;
    channel->problem.clear();
    channel->backoff.reset();
    Q_EMIT entered(channel->name);
    Q_EMIT changed();
}

void IrcJoiner::lost(QByteArrayView name, const Utf8 &why)
{
    Channel *channel = find(name);
    if (channel != nullptr && channel->state == ChannelState::Joined)
        retryLater(*channel, ChannelState::Refused, why);
}

void IrcJoiner::refused(QByteArrayView name, const Utf8 &why)
{
    Channel *channel = find(name);
    if (channel != nullptr && channel->state == ChannelState::Asked)
        retryLater(*channel, ChannelState::Refused, why);
}

void IrcJoiner::retryLater(Channel &channel, ChannelState state, const Utf8 &why)
{
    setState(channel, state);
    channel.answered = true;
    channel.problem = why;
    channel.dueAt = m_clock.elapsed() + channel.backoff.next().count();
    Q_EMIT keptOut(channel.name, why);
    Q_EMIT changed();
    work();
}

bool IrcJoiner::isSettled() const
{
    return std::all_of(m_channels.begin(), m_channels.end(), [](const Channel &channel) {
        return channel.answered || channel.state == ChannelState::Paused;
    });
}

QList<ChannelListening> IrcJoiner::listening() const
{
    QList<ChannelListening> channels;
    channels.reserve(static_cast<qsizetype>(m_channels.size()));
    for (const Channel &channel : m_channels) {
        // While it is asked again, why it was refused before is still the best answer.
        const bool asksAgain = channel.state == ChannelState::Asked && !channel.problem.isEmpty();
        channels.append({channel.name, asksAgain ? ChannelState::Refused : channel.state, channel.problem,
                         channel.since});
    }
    return channels;
}

qint64 IrcJoiner::joinedBy() const
{
    if (!m_online)
        return 0;
    const qint64 now = m_clock.elapsed();
    qint64 place = 0;
    qint64 last = 0;
    for (const Channel &channel : m_channels) {
        if (channel.state == ChannelState::Pending)
            last = std::max(channel.dueAt, m_budget.allowedAt(now, ++place));
    }
    return place > 0 ? utcNowMs() + std::max<qint64>(last - now, 0) : 0;
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
            texts.append(channel.name + ": " + channel.problem);
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

bool IrcJoiner::isToBeAsked(const Channel &channel)
{
    return channel.state == ChannelState::Pending || channel.state == ChannelState::Refused ||
           channel.state == ChannelState::Unconfirmed;
}

// Does what is due and sets the timer for what is next.
void IrcJoiner::work()
{
    m_timer.stop();
    if (!m_online)
        return;
    const qint64 now = m_clock.elapsed();
    qint64 next = std::numeric_limits<qint64>::max();
    for (Channel &channel : m_channels) {
        if (channel.state == ChannelState::Asked && channel.dueAt <= now)
            return retryLater(channel, ChannelState::Unconfirmed,
                              "the server did not answer JOIN"); // comes back here
        if (isToBeAsked(channel) && channel.dueAt <= now && m_budget.isAllowed(now))
            ask(channel, now);
        if (!m_online)
            return; // the connection could not take it
        if (channel.state == ChannelState::Asked)
            next = std::min(next, channel.dueAt);
        else if (isToBeAsked(channel))
            next = std::min(next, std::max(channel.dueAt, m_budget.allowedAt(now)));
    }
    if (next != std::numeric_limits<qint64>::max())
        m_timer.start(std::chrono::milliseconds(std::max<qint64>(next - now, 0)));
}

void IrcJoiner::ask(Channel &channel, qint64 now)
{
    m_budget.spend(now);
    setState(channel, ChannelState::Asked);
    channel.dueAt = now + m_timings.joinAnswer.count();
    Q_EMIT sendLine("JOIN " + channel.name);
}
