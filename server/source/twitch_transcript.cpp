// SPDX-License-Identifier: GPL-3.0-or-later
#include "twitch_transcript.h"

#include "twitch_msg_id.h"
#include "twitch_tags.h"

namespace {

constexpr auto removed = "removed from the channel by the server";

} // namespace

TwitchTranscript::TwitchTranscript(const Utf8 &source, JoinPlanner &planner)
    : m_planner(&planner)
    , m_mapper(source)
    , m_gaps(source)
{}

Utf8 TwitchTranscript::channelName(QByteArrayView written)
{
    const QByteArrayView name = written.startsWith('#') ? written.sliced(1) : written;
    return toValidUtf8(name.toByteArray()).toLower();
}

void TwitchTranscript::begin(const SourceHistory &history, qint64 now)
{
    m_gaps.begin(history);
    for (const Gap &gap : m_gaps.openGaps()) {
        const Utf8 name = channelName(gap.channel);
        const bool isWanted = std::any_of(m_wanted.begin(), m_wanted.end(),
                                          [&name](const WantedChannel &one) { return one.name == name; });
        if (!isWanted)
            m_gaps.forget(gap.channelIdentity, now);
    }
    expectHeardBefore(history, now);
}

// A channel that is not joined for long, or not in this run at all, was missed nevertheless. Its room-id is
// known from its messages; of several rooms that had its name it is the latest one.
void TwitchTranscript::expectHeardBefore(const SourceHistory &history, qint64 now)
{
    QHash<Utf8, std::pair<qint64, Utf8>> latest; // by name: when, and identity
    for (auto it = history.lastHeard.cbegin(); it != history.lastHeard.cend(); ++it)
        latest[channelName(it->channel)] =
            std::max(latest.value(channelName(it->channel)), {it->sentAt, it.key()});
    for (const WantedChannel &channel : std::as_const(m_wanted)) {
        const auto found = latest.constFind(channel.name);
        if (found != latest.constEnd())
            m_gaps.expect(channel.name, found->second, now);
    }
}

void TwitchTranscript::forget(const Utf8 &name, qint64 now)
{
    m_gaps.forget(m_mapper.identityOf(name), now);
    // Before the server has told the room-id, the gap of an earlier run is known by its name alone.
    for (const Gap &gap : m_gaps.openGaps()) {
        if (channelName(gap.channel) == name)
            m_gaps.forget(gap.channelIdentity, now);
    }
}

void TwitchTranscript::setWanted(const QList<WantedChannel> &channels, qint64 now, qint64 clock)
{
    QList<WantedChannel> wanted;
    QHash<Utf8, bool> isPaused;
    for (const WantedChannel &channel : channels) {
        wanted.append({channelName(channel.name), channel.paused});
        isPaused.insert(wanted.last().name, channel.paused);
    }
    for (const WantedChannel &before : std::as_const(m_wanted)) {
        const Utf8 identity = m_mapper.identityOf(before.name);
        if (!isPaused.contains(before.name))
            forget(before.name, now);
        else if (isPaused.value(before.name) && m_gaps.isListening(identity))
            m_gaps.lost(before.name, identity, now, pausedByAdmin);
    }
    m_wanted = wanted;
    m_planner->setWanted(wanted, clock);
}

bool TwitchTranscript::handle(int connection, const IrcLine &line, qint64 now, qint64 clock)
{
    constexpr int endOfNames = 366;
    if (line.is("ROOMSTATE")) {
        if (m_mapper.map(line, now).verdict == TwitchMapper::Verdict::Malformed)
            ++m_unparsable;
        enter(connection, channelName(line.param(0)), now, clock);
        return true;
    }
    if (line.numeric() == endOfNames) {
        enter(connection, channelName(line.param(1)), now, clock);
        return true;
    }
    if (line.is("PART")) {
        refuse(connection, channelName(line.param(0)), removed, now, clock);
        return true;
    }
    if (line.is("NOTICE")) {
        if (const auto why = twitchJoinRefusal(TwitchTags(line.rawTags).value("msg-id"))) {
            refuse(connection, channelName(line.param(0)), *why, now, clock);
            return true;
        }
    }
    handleChat(connection, line, now);
    return false;
}

void TwitchTranscript::enter(int connection, const Utf8 &name, qint64 now, qint64 clock)
{
    m_planner->confirmed(connection, name, clock);
    // Before the server has told the room-id, the channel's gap has no name.
    const Utf8 identity = m_mapper.identityOf(name);
    if (m_planner->isHeard(name) && identity != name)
        m_gaps.listening(name, identity, now);
    m_events += m_gaps.take();
}

void TwitchTranscript::refuse(int connection, const Utf8 &name, const Utf8 &why, qint64 now, qint64 clock)
{
    m_planner->refused(connection, name, why, clock);
    const Utf8 identity = m_mapper.identityOf(name);
    if (m_gaps.isListening(identity) && m_planner->isWanted(name) && !m_planner->isHeard(name))
        m_gaps.lost(name, identity, now, why);
    m_events += m_gaps.take();
}

void TwitchTranscript::handleChat(int connection, const IrcLine &line, qint64 now)
{
    const Utf8 name = channelName(line.param(0));
    // A NOTICE has no id, and two connections may tell it; one that comes with the JOIN is no news.
    if (!m_planner->isWanted(name) || (line.is("NOTICE") && !m_planner->isHeardOn(connection, name)))
        return;
    TwitchMapper::Result mapped = m_mapper.map(line, now);
    if (mapped.verdict == TwitchMapper::Verdict::Malformed)
        ++m_unparsable;
    if (mapped.verdict != TwitchMapper::Verdict::Archived)
        return;
    m_lastChatAt = now;
    m_events.append(std::move(mapped.event));
}

void TwitchTranscript::ended(int connection, qint64 lastGood, const Utf8 &why, qint64 clock)
{
    const QList<Utf8> lost = m_planner->heardOnlyOn(connection);
    m_planner->gone(connection, clock);
    for (const Utf8 &name : lost) {
        const Utf8 identity = m_mapper.identityOf(name);
        if (m_gaps.isListening(identity))
            m_gaps.lost(name, identity, lastGood, why);
    }
}

SourceEvents TwitchTranscript::takeEvents()
{
    SourceEvents events = std::exchange(m_events, {});
    events += m_gaps.take();
    return events;
}
