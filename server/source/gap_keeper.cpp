// SPDX-License-Identifier: GPL-3.0-or-later
#include "gap_keeper.h"

#include "base/clock_step.h"
#include "base/log.h"

namespace {

constexpr auto notRunning = "weir-server was not running";

} // namespace

void GapKeeper::begin(const SourceHistory &history)
{
    m_listenedUntil = history.listenedUntil;
    m_heardBefore = history.lastHeard;
    m_channels.clear();
    m_listeningCount = 0;
    m_lastMark = 0;
    m_events.clear();
    for (const Gap &gap : history.openGaps) {
        if (Channel *channel = findOrAdd(gap.channelIdentity)) {
            if (channel->open) // there should be one at a time, and both at least come to their end
                close(*channel, std::max(channel->gap.from, gap.from), false);
            channel->open = true;
            channel->gap = gap;
            channel->gap.source = m_source;
        }
    }
}

void GapKeeper::expect(const Utf8 &name, const Utf8 &identity, qint64 now)
{
    Channel *channel = findOrAdd(identity);
    if (channel == nullptr || channel->open || channel->listening || m_listenedUntil == 0)
        return;
    open(*channel, name, identity, lastListened(identity, now), notRunning);
}

// A gap cannot begin in the future: when the clock was set back since, it begins where something was heard.
qint64 GapKeeper::lastListened(const Utf8 &identity, qint64 now) const
{
    if (m_listenedUntil <= now)
        return m_listenedUntil;
    qint64 heard = 0;
    for (auto it = m_heardBefore.cbegin(); it != m_heardBefore.cend(); ++it) {
        if (it->sentAt <= now && (it.key() == identity || identity.isEmpty())) // empty: the whole source
            heard = std::max(heard, it->sentAt);
    }
    if (m_listenedUntil - now <= clockStepMs) // a step that is not marked
        return std::max(heard, m_listenedUntil - clockStepMs);
    return heard > 0 ? heard : now;
}

void GapKeeper::listening(const Utf8 &name, const Utf8 &identity, qint64 at, bool filled)
{
    Channel *channel = find(identity);
    if (channel == nullptr && m_heardBefore.contains(identity))
        expect(name, identity, at);
    channel = findOrAdd(identity);
    if (channel == nullptr)
        return;
    if (channel->open)
        close(*channel, at, filled);
    channel->gap.channel = name;
    setListening(*channel, true);
}

void GapKeeper::lost(const Utf8 &name, const Utf8 &identity, qint64 lastGood, const Utf8 &reason)
{
    Channel *channel = findOrAdd(identity);
    if (channel == nullptr)
        return;
    setListening(*channel, false);
    if (!channel->open)
        open(*channel, name, identity, lastGood, reason);
}

void GapKeeper::lostAll(qint64 lastGood, const Utf8 &reason)
{
    for (auto it = m_channels.begin(); it != m_channels.end(); ++it) {
        if (!it->listening)
            continue;
        setListening(*it, false);
        open(*it, it->gap.channel, it.key(), lastGood, reason);
    }
}

void GapKeeper::forget(const Utf8 &identity, qint64 at)
{
    Channel *channel = find(identity);
    if (channel == nullptr)
        return;
    setListening(*channel, false);
    if (channel->open)
        close(*channel, at, false);
    m_channels.remove(identity);
    m_heardBefore.remove(identity); // not missed, should it be added again
}

void GapKeeper::mark(qint64 at, bool stopping)
{
    // A clock that was set back would otherwise silence the marks until it has caught up.
    const bool due = at - m_lastMark >= markEveryMs || at < m_lastMark;
    if (!isListeningToAny() || !(due || stopping))
        return;
    m_lastMark = at;
    m_events.append({ListeningMark{m_source, at}, {}});
}

bool GapKeeper::isListening(const Utf8 &identity) const
{
    const auto found = m_channels.constFind(identity);
    return found != m_channels.constEnd() && found->listening;
}

const Gap *GapKeeper::openGap(const Utf8 &identity) const
{
    const auto found = m_channels.constFind(identity);
    return found != m_channels.constEnd() && found->open ? &found->gap : nullptr;
}

QList<Gap> GapKeeper::openGaps() const
{
    QList<Gap> gaps;
    for (const Channel &channel : m_channels) {
        if (channel.open)
            gaps.append(channel.gap);
    }
    return gaps;
}

GapKeeper::Channel *GapKeeper::find(const Utf8 &identity)
{
    const auto found = m_channels.find(identity);
    return found == m_channels.end() ? nullptr : &*found;
}

GapKeeper::Channel *GapKeeper::findOrAdd(const Utf8 &identity)
{
    if (Channel *known = find(identity))
        return known;
    if (m_channels.size() >= maxChannels) {
        qCWarning(lcSource) << m_source << "has more channels than gaps are kept for";
        return nullptr;
    }
    return &*m_channels.insert(identity, {});
}

void GapKeeper::open(Channel &channel, const Utf8 &name, const Utf8 &identity, qint64 from,
                     const Utf8 &reason)
{
    channel.open = true;
    channel.gap = {m_source, name, identity, from, 0, reason, false};
    m_events.append({channel.gap, {}});
}

void GapKeeper::close(Channel &channel, qint64 to, bool filled)
{
    channel.open = false;
    channel.gap.to = std::max(to, channel.gap.from);
    channel.gap.filled = filled;
    m_events.append({channel.gap, {}});
}

void GapKeeper::setListening(Channel &channel, bool listening)
{
    if (channel.listening == listening)
        return;
    channel.listening = listening;
    m_listeningCount += listening ? 1 : -1;
}
