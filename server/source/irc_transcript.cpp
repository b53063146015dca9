// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_transcript.h"

#include "irc_tags.h"

namespace {

constexpr int defaultPageLines = 100;
constexpr int longestPage = 1'000;

bool isOpenIn(const SourceHistory &history, const Utf8 &identity)
{
    return std::any_of(history.openGaps.begin(), history.openGaps.end(),
                       [&](const Gap &gap) { return gap.channelIdentity == identity; });
}

// Ergo tells those that have not asked for event-playback of the joins, parts and the like in a history by
// messages of a service.
bool isOfHistoryService(const IrcLine &line)
{
    const IrcPrefix prefix = splitIrcPrefix(line.prefix);
    return prefix.nick == QByteArrayView("HistServ") && prefix.user == QByteArrayView("HistServ");
}

} // namespace

IrcTranscript::IrcTranscript(const Utf8 &source, const IrcIsupport &isupport, const IrcTimings &timings)
    : m_isupport(isupport)
    , m_timings(timings)
    , m_mapper(source)
    , m_gaps(source)
{}

void IrcTranscript::begin(const SourceHistory &history, const QList<Utf8> &channels, qint64 now)
{
    m_channels.clear();
    m_fills.clear();
    m_gaps.begin(history);
    for (const Utf8 &name : channels) {
        const Utf8 identity = m_isupport.fold(name);
        Channel &channel = findOrAdd(name);
        for (const Gap &pause : history.pauses) {
            if (pause.channelIdentity == identity)
                channel.pauses.add(pause.from, pause.to);
        }
        channel.newest = history.lastHeard.value(identity);
        if (const qint64 end = channel.pauses.lastEnd(); end > channel.newest.sentAt)
            channel.newest = {end, {}};
        channel.last = channel.newest;
        m_gaps.expect(ircChannelShown(name), identity, now);
        // What was heard in a gap, before it was filled, does not show how far back a history goes.
        const Gap *gap = m_gaps.openGap(identity);
        if (gap != nullptr && channel.last.sentAt > gap->from && isOpenIn(history, identity))
            channel.last = {gap->from, {}};
    }
    for (const Gap &gap : m_gaps.openGaps()) {
        if (!m_channels.contains(gap.channelIdentity))
            m_gaps.forget(gap.channelIdentity, now); // not wanted any more
    }
    takeGaps();
}

IrcTranscript::Channel &IrcTranscript::findOrAdd(const Utf8 &name)
{
    Channel &channel = m_channels[m_isupport.fold(name)];
    if (channel.name.isEmpty())
        channel.name = name;
    return channel;
}

IrcTranscript::Channel *IrcTranscript::findJoined(const Utf8 &identity)
{
    const auto found = m_channels.find(identity);
    return found == m_channels.end() || !found->isIn ? nullptr : &*found;
}

void IrcTranscript::connected()
{
    m_batches.clear();
    m_fills.clear();
}

void IrcTranscript::disconnected(qint64 lastGood, const Utf8 &why)
{
    for (auto it = m_channels.begin(); it != m_channels.end(); ++it)
        leave(it.key(), *it);
    m_batches.clear();
    m_fills.clear();
    m_gaps.lostAll(lastGood, why);
    takeGaps();
}

// When a fill is broken off, the gap stays open, and `last` what it was.
void IrcTranscript::leave(const Utf8 &identity, Channel &channel)
{
    if (!channel.isIn)
        return;
    channel.isIn = false;
    channel.pauses.left();
    channel.played.clear();
    if (!m_fills.drop(identity))
        channel.last = channel.newest;
}

void IrcTranscript::joined(const Utf8 &name, qint64 serverTime, qint64 now)
{
    const Utf8 identity = m_isupport.fold(name);
    Channel &channel = findOrAdd(name);
    if (channel.isIn)
        return;
    channel.isIn = true;
    channel.joinedAt = now;
    channel.joinedServerTime = serverTime;
    const Gap *gap = m_gaps.openGap(identity);
    if (gap != nullptr && gap->reason != pausedByAdmin) {
        fillGap(*gap, channel, now);
    } else {
        if (gap != nullptr)
            resume(channel, gap->from, now);
        m_gaps.listening(ircChannelShown(channel.name), identity, now);
        takeGaps();
    }
}

// What is missed later begins after the pause, even if nobody speaks until then.
void IrcTranscript::resume(Channel &channel, qint64 pausedFrom, qint64 now)
{
    const qint64 joinedAt = channel.joinedServerTime > 0 ? channel.joinedServerTime : now;
    channel.pauses.resumed(pausedFrom, joinedAt);
    if (joinedAt > channel.newest.sentAt)
        channel.newest = {joinedAt, {}};
}

void IrcTranscript::fillGap(const Gap &gap, const Channel &channel, qint64 now)
{
    IrcHistoryFill::Setup setup;
    setup.channel = channel.name;
    setup.token = "weir-h" + QByteArray::number(++m_fillNumber);
    setup.last = channel.last;
    setup.missedFrom = gap.from;
    setup.present = channel.joinedServerTime > 0 ? channel.joinedServerTime : now;
    setup.canAsk = m_abilities.batches && (m_abilities.history || m_isupport.historyLimit().has_value());
    setup.canLabel = m_abilities.labels;
    const int limit = m_isupport.historyLimit().value_or(0);
    setup.pageLines = limit > 0 ? std::min(limit, longestPage) : defaultPageLines;
    setup.answerWithinMs = m_timings.historyAnswer.count();
    m_fills.start(gap.channelIdentity, std::move(setup), now);
}

void IrcTranscript::keptOut(const Utf8 &name, qint64 lastGood, const Utf8 &why)
{
    const Utf8 identity = m_isupport.fold(name);
    leave(identity, findOrAdd(name));
    m_gaps.lost(ircChannelShown(name), identity, lastGood, why);
    takeGaps();
}

void IrcTranscript::paused(const Utf8 &name, qint64 now)
{
    const Utf8 identity = m_isupport.fold(name);
    leave(identity, findOrAdd(name));
    const Gap *gap = m_gaps.openGap(identity);
    if (gap != nullptr && gap->reason == pausedByAdmin)
        return;
    // The gap that is open has another reason and might yet have been filled; that of the pause must not be.
    if (gap != nullptr)
        m_gaps.listening(ircChannelShown(name), identity, now);
    m_gaps.lost(ircChannelShown(name), identity, now, pausedByAdmin);
    takeGaps();
}

void IrcTranscript::removed(const Utf8 &name, qint64 now)
{
    const Utf8 identity = m_isupport.fold(name);
    m_channels.remove(identity);
    m_fills.drop(identity);
    m_gaps.forget(identity, now);
    takeGaps();
}

void IrcTranscript::setCaseMapping(IrcCaseMapping before, IrcCaseMapping after, qint64 now)
{
    if (before == after)
        return;
    const QHash<Utf8, Channel> channels = std::exchange(m_channels, {});
    for (const Channel &channel : channels) {
        const Utf8 old = foldIrcName(before, channel.name);
        const Utf8 identity = foldIrcName(after, channel.name);
        m_channels.insert(identity, channel);
        const bool wasListening = m_gaps.isListening(old);
        if (old == identity)
            continue;
        if (const Gap *open = m_gaps.openGap(old)) {
            const Gap gap = *open;
            m_gaps.forget(old, gap.from);
            m_gaps.lost(gap.channel, identity, gap.from, gap.reason);
            if (m_fills.drop(old)) // it would not find its gap any more
                fillGap(*m_gaps.openGap(identity), channel, now);
        } else if (wasListening) {
            m_gaps.forget(old, channel.joinedAt);
            m_gaps.listening(ircChannelShown(channel.name), identity, channel.joinedAt);
        }
    }
    takeGaps();
}

bool IrcTranscript::handle(const IrcLine &line, qint64 now)
{
    if (line.is("PRIVMSG") || line.is("NOTICE"))
        return handleChat(line, now);
    if (line.is("REDACT"))
        return handleRedaction(line, now);
    if (!line.is("BATCH"))
        m_fills.handle(line, m_isupport, now);
    else if (line.param(0).startsWith('+'))
        m_batches.begin(line);
    else if (const auto batch = m_batches.end(line))
        m_fills.batchEnded(*batch, m_isupport, now);
    settleFills();
    return true;
}

bool IrcTranscript::handleChat(const IrcLine &line, qint64 now)
{
    IrcMessageMapper::Result mapped = m_mapper.map(line, m_isupport, now);
    if (mapped.verdict != IrcMessageMapper::Verdict::Chat)
        return mapped.verdict != IrcMessageMapper::Verdict::Malformed;
    if (Channel *channel = findJoined(mapped.message.channelIdentity))
        add(*channel, mapped.message, line, now);
    return true;
}

// Servers that play history without a batch give it its old time; nothing else is older than our JOIN.
bool IrcTranscript::isReplay(const Channel &channel, const ChatMessage &message, const IrcBatch *batch) const
{
    const bool inHistory = batch != nullptr && batch->isHistory;
    return inHistory || (!message.undated && message.sentAt < channel.joinedServerTime);
}

void IrcTranscript::add(Channel &channel, ChatMessage &message, const IrcLine &line, qint64 now)
{
    IrcBatch *batch = m_batches.batchOf(line);
    if (isReplay(channel, message, batch)) {
        // Also what is not kept is of the page, and shows how far back the history goes.
        m_fills.heard(message.channelIdentity, message, now);
        if (isOfHistoryService(line) || channel.pauses.covers(message.sentAt))
            return;
        ReplayCounter &counter = batch != nullptr && batch->isHistory ? batch->replay : channel.played;
        message.replayNumber = counter.number(message);
    }
    if (message.sentAt >= channel.newest.sentAt)
        channel.newest = {message.sentAt, message.sourceMessageId};
    m_events.append({std::move(message), {}});
}

bool IrcTranscript::handleRedaction(const IrcLine &line, qint64 now)
{
    auto event = m_mapper.redaction(line, m_isupport, now);
    if (event && findJoined(event->channelIdentity) != nullptr)
        m_events.append({std::move(*event), {}});
    return event.has_value() || !line.param(1).isEmpty(); // one that is said to us alone is well-formed
}

void IrcTranscript::checkTime(qint64 now)
{
    m_fills.checkTime(now);
    settleFills();
}

void IrcTranscript::settleFills()
{
    for (const IrcHistoryFills::Settled &settled : m_fills.takeSettled()) {
        if (const Channel *channel = findJoined(settled.identity))
            m_gaps.listening(ircChannelShown(channel->name), settled.identity, channel->joinedAt,
                             settled.filled);
    }
    takeGaps();
}

SourceEvents IrcTranscript::takeEvents()
{
    takeGaps();
    return std::exchange(m_events, {});
}
