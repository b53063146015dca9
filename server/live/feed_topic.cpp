// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_topic.h"

#include "base/time_text.h"
#include "outbox_watch.h"
#include "view_traits.h"

namespace {

// A cursor may be ahead by the commits that are on their way to the hub, and by nothing else.
constexpr qint64 patienceForCommitMs = 2'000;

// An archive that answers nothing for so long is given up for now: readers come back later.
constexpr qint64 patienceForArchiveMs = 10'000;

} // namespace

FeedTopic::FeedTopic(const FeedQuery &variant, FeedState &state, FragmentRenderer &renderer,
                     ArchiveReader &archive, const std::function<void()> &wake, QObject *parent)
    : QObject(parent)
    , m_variant(variant)
    , m_state(state)
    , m_wake(wake)
    , m_parts(TopicParts::make(variant, state, archive, wake, this))
    , m_builder(variant, state, *m_parts.stream, m_parts.panel.get(), renderer)
    , m_catchUp({m_variant, state, archive, *m_parts.stream, m_builder}, *this)
{}

void FeedTopic::add(const FeedQuery &query, FeedLink *link, const TextFrame &status)
{
    const qint64 now = utcNowMs();
    m_subscribers.push_back(std::make_unique<Subscriber>(Subscriber{link, query}));
    Subscriber &subscriber = *m_subscribers.back();
    subscriber.number = ++m_lastNumber;
    subscriber.since = now;
    subscriber.state = Subscriber::State::Waiting;
    m_status = status;
    ++m_state.gauge.subscribers;
    HubGauge::Readers &readers = m_state.gauge.of(m_variant.view, m_variant.format);
    ++readers.now;
    ++readers.since;
    connect(link, &FeedLink::closed, this, [this, link] { remove(link); });
    if (follow(now))
        m_wake(); // for the others
    if (isReadyFor(subscriber))
        welcome(subscriber, now);
}

void FeedTopic::remove(const FeedLink *link)
{
    const auto gone =
        std::erase_if(m_subscribers, [=](const auto &subscriber) { return subscriber->link == link; });
    if (gone == 0)
        return;
    --m_state.gauge.subscribers;
    --m_state.gauge.of(m_variant.view, m_variant.format).now;
    m_state.gauge.countEnd(link->closeCode());
    m_emptySince = utcNowMs();
}

// Whether the subscriber can be told where it is, and given what it asks for.
bool FeedTopic::isReadyFor(const Subscriber &subscriber) const
{
    const auto &cursor = subscriber.query.cursor;
    if (cursor && cursor->epoch == m_state.epoch && cursor->id > m_state.ring.head())
        return false;
    const bool needsPanel = m_parts.panel && m_variant.format == FeedFormat::Json;
    return !needsPanel || m_parts.panel->isTrueAt(0);
}

// Decides where in the stream a subscriber starts.
Resume FeedTopic::place(Subscriber &subscriber) const
{
    const MessageStream &stream = *m_parts.stream;
    subscriber.position = stream.head();
    subscriber.start = -1;
    const auto &cursor = subscriber.query.cursor;
    if (!cursor)
        return Resume::Fresh;
    const bool isKnown = cursor->epoch == m_state.epoch && cursor->id <= m_state.ring.head();
    const qint64 limit =
        m_variant.filter.isEmpty() ? m_state.settings.resumeLimit : m_state.settings.filteredResumeLimit;
    const bool isReachable = stream.covers(cursor->id) || !showsEveryMessage(m_variant.view) ||
                             m_state.ring.head() - cursor->id <= limit;
    const bool isTrue = !hasMessages(m_variant.view) || m_state.amendments.covers(cursor->id);
    if (!isKnown || !isReachable || !isTrue)
        return Resume::Reset;
    subscriber.position = cursor->id;
    subscriber.start = subscriber.query.isNewPage ? cursor->id : -1;
    return cursor->id >= stream.head() ? Resume::Fresh : Resume::Complete;
}

void FeedTopic::welcome(Subscriber &subscriber, qint64 now)
{
    const Resume resume = place(subscriber);
    subscriber.state = Subscriber::State::Live;
    m_state.gauge.countResume(resume);
    send(subscriber,
         TextFrame(toJson(FeedHello{feedProtocolVersion, {m_state.epoch, subscriber.position}, resume})));
    send(subscriber, m_status);

    const bool hasState = subscriber.query.cursor && resume != Resume::Reset;
    if (m_variant.format == FeedFormat::Json && !hasState) {
        send(subscriber, m_builder.snapshot(subscriber.position, now));
        subscriber.tick = m_state.tick;
        subscriber.panelTick = m_state.tick;
        if (hasAll(true))
            subscriber.link->caughtUp();
        return;
    }
    // A page was made a while ago; what is of the newest state alone is brought up to date at once.
    advance(subscriber, now);
}

// A page may be newer than the panel; then the panel's older state is not for it.
std::optional<ShownSince> FeedTopic::shownOfPanel(const Subscriber &subscriber) const
{
    if (!m_parts.panel)
        return {};
    if (subscriber.panelTick == 0 && !m_parts.panel->isTrueAt(std::max<qint64>(subscriber.start, 0)))
        return {};
    return ShownSince{subscriber.panelTick, subscriber.start};
}

bool FeedTopic::follow(qint64 now)
{
    // For nobody the archive is not asked; what was missed is caught up with when somebody comes.
    if (m_subscribers.empty())
        return false;
    if (m_parts.searched)
        m_parts.searched->follow();
    return m_parts.panel && m_parts.panel->follow(m_state.tick + 1, now);
}

void FeedTopic::noteCommit(const CommittedBatch &batch)
{
    if (m_parts.panel)
        m_parts.panel->noteCommit(batch);
}

void FeedTopic::noteDeleted(const QList<qint64> &ids, qint64 at)
{
    if (m_parts.searched)
        m_parts.searched->markDeleted(ids, at);
}

void FeedTopic::noteErased(qint64 channelId, qint64 position)
{
    if (m_parts.searched)
        m_parts.searched->forget(channelId);
    if (m_parts.panel)
        m_parts.panel->noteErased(channelId, position);
}

void FeedTopic::tick(qint64 now)
{
    m_builder.beginTick();
    // Sending may end a link, but links report that through the event loop, so the list stays as it is.
    for (const auto &subscriber : m_subscribers) {
        if (subscriber->state != Subscriber::State::Waiting)
            advance(*subscriber, now);
        else if (isReadyFor(*subscriber))
            welcome(*subscriber, now);
    }
}

void FeedTopic::advance(Subscriber &subscriber, qint64 now)
{
    // Ahead of the head: the page was rendered after a commit that this tick does not publish yet.
    const bool isAhead = subscriber.position > m_parts.stream->head();
    if (subscriber.state != Subscriber::State::Live || isAhead || isHeld(subscriber, now))
        return;
    // It was held or is reading, and more has been taken off the screen since than is remembered.
    if (hasMessages(m_variant.view) && !m_state.amendments.covers(subscriber.position))
        return close(subscriber, CloseCode::Behind);
    const bool isWhole = showsEveryMessage(m_variant.view);
    const bool mustSkip = std::exchange(subscriber.mustSkip, false);
    if (isWhole && mustSkip && m_catchUp.skip(subscriber))
        return;
    if (isWhole && !m_parts.stream->covers(subscriber.position))
        m_catchUp.load(subscriber);
    else
        sendUpToHead(subscriber, now);
}

void FeedTopic::sendUpToHead(Subscriber &subscriber, qint64 now)
{
    bool isLast = false;
    while (!isLast && !isHeld(subscriber, now)) {
        const auto panel = shownOfPanel(subscriber);
        const BuiltFrame built =
            m_builder.next({subscriber.position, subscriber.tick, subscriber.query.isNewPage, panel}, now);
        if (!built.frame.isEmpty())
            send(subscriber, built.frame);
        subscriber.position = built.upTo;
        isLast = built.isLast;
        if (!isLast)
            continue;
        subscriber.tick = m_state.tick;
        if (panel)
            subscriber.panelTick = m_state.tick;
        if (hasAll(panel.has_value()))
            subscriber.link->caughtUp();
    }
}

// Whether a reader who is at the head has been sent everything that there is to send: its panel, or the
// report, may still be on its way.
bool FeedTopic::hasAll(bool hasPanel) const
{
    return (hasPanel || !m_parts.panel) && (m_variant.view != FeedView::Status || m_state.reports.current());
}

bool FeedTopic::isHeld(Subscriber &subscriber, qint64 now)
{
    const OutboxState outbox = watchOutbox(subscriber, m_state.settings, now);
    if (outbox == OutboxState::TooSlow)
        close(subscriber, CloseCode::Slow);
    return outbox != OutboxState::Free;
}

Subscriber *FeedTopic::find(quint64 number)
{
    const auto found = std::find_if(m_subscribers.begin(), m_subscribers.end(),
                                    [=](const auto &subscriber) { return subscriber->number == number; });
    return found == m_subscribers.end() ? nullptr : found->get();
}

void FeedTopic::send(Subscriber &subscriber, const TextFrame &frame)
{
    subscriber.lastFrameAt = utcNowMs();
    ++m_state.gauge.frames;
    m_state.gauge.bytes += frame.bytes().size();
    subscriber.link->send(frame);
}

void FeedTopic::close(Subscriber &subscriber, CloseCode code)
{
    subscriber.state = Subscriber::State::Closing;
    subscriber.link->close(code);
}

void FeedTopic::broadcastStatus(const TextFrame &status)
{
    m_status = status;
    for (const auto &subscriber : m_subscribers) {
        if (subscriber->isListening())
            send(*subscriber, status);
    }
}

void FeedTopic::pulse(qint64 now)
{
    const bool isFailing = m_parts.searched && m_parts.searched->failingSince() != 0 &&
                           now - m_parts.searched->failingSince() > patienceForArchiveMs;
    if (isFailing)
        closeAll(CloseCode::Behind);
    QHash<qint64, TextFrame> beats; // by position; nearly all are at the head
    for (const auto &subscriber : m_subscribers) {
        const qint64 pending = subscriber->link->pendingBytes();
        m_state.gauge.outboxBytes += pending;
        m_state.gauge.held += subscriber->heldSince != 0 ? 1 : 0;
        waitOrAdvance(*subscriber, now);
        const bool isSilent = now - subscriber->lastFrameAt >= m_state.settings.beatAfter.count();
        if (!subscriber->isListening() || !isSilent || isHeld(*subscriber, now))
            continue;
        TextFrame &beat = beats[subscriber->position];
        if (beat.isEmpty())
            beat = TextFrame(toJson(FeedBeat{{m_state.epoch, subscriber->position}, now}));
        send(*subscriber, beat);
    }
}

void FeedTopic::waitOrAdvance(Subscriber &subscriber, qint64 now)
{
    if (subscriber.state == Subscriber::State::Live) {
        // Numbers of a tick that came while it was held are not in the stream.
        const bool isBehind = subscriber.position < m_parts.stream->head() || subscriber.tick < m_state.tick;
        if (isBehind || subscriber.mustSkip)
            advance(subscriber, now); // it was held, has drained, and no tick may come for a long time
        return;
    }
    if (subscriber.state != Subscriber::State::Waiting)
        return;
    const qint64 waited = now - subscriber.since;
    const auto &cursor = subscriber.query.cursor;
    const bool isCursorVain = cursor && cursor->id > m_state.ring.head() && waited > patienceForCommitMs;
    if (isReadyFor(subscriber) || isCursorVain)
        welcome(subscriber, now);
    else if (waited > patienceForArchiveMs)
        close(subscriber, CloseCode::Behind);
}

void FeedTopic::closeAll(CloseCode code)
{
    for (const auto &subscriber : m_subscribers) {
        if (subscriber->state != Subscriber::State::Closing)
            close(*subscriber, code);
    }
}
