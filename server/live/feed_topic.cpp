// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_topic.h"

#include "base/log.h"
#include "base/time_text.h"

namespace {

// A cursor may be ahead by the commits that are on their way to the hub, and by nothing else.
constexpr qint64 patienceForCommitMs = 2'000;

} // namespace

FeedTopic::FeedTopic(const FeedQuery &variant, FeedState &state, FragmentRenderer &renderer,
                     const MissedLoader &loader, QObject *parent)
    : QObject(parent)
    , m_variant(variant)
    , m_state(state)
    , m_loader(loader)
    , m_builder(variant, state, renderer)
{}

bool FeedTopic::isFor(const FeedQuery &variant) const
{
    return m_variant.view == variant.view && m_variant.format == variant.format &&
           m_variant.language == variant.language;
}

// The home page shows the newest rows only, and the status none, so that any position can be caught up from
// the ring.
bool FeedTopic::isWhole() const
{
    return m_variant.view == FeedView::Messages || m_variant.view == FeedView::Monitor;
}

void FeedTopic::add(const FeedQuery &query, FeedLink *link, const TextFrame &status)
{
    m_subscribers.push_back(std::make_unique<Subscriber>(Subscriber{link, query}));
    Subscriber &subscriber = *m_subscribers.back();
    subscriber.since = utcNowMs();
    m_status = status;
    ++m_state.gauge.subscribers;
    connect(link, &FeedLink::closed, this, [this, link] { remove(link); });

    const auto &cursor = query.cursor;
    if (cursor && cursor->epoch == m_state.epoch && cursor->id > m_state.ring.head())
        subscriber.state = Subscriber::State::Waiting;
    else
        welcome(subscriber);
}

void FeedTopic::remove(const FeedLink *link)
{
    m_state.gauge.subscribers -= static_cast<qint64>(
        std::erase_if(m_subscribers, [=](const auto &subscriber) { return subscriber->link == link; }));
}

// Decides where in the stream a subscriber starts.
Resume FeedTopic::place(Subscriber &subscriber) const
{
    subscriber.position = m_state.published;
    const auto &cursor = subscriber.query.cursor;
    if (!cursor)
        return Resume::Fresh;
    const bool isKnown = cursor->epoch == m_state.epoch && cursor->id <= m_state.ring.head();
    const bool isReachable = m_state.ring.covers(cursor->id) || !isWhole() ||
                             m_state.ring.head() - cursor->id <= m_state.settings.resumeLimit;
    if (!isKnown || !isReachable)
        return Resume::Reset;
    subscriber.position = cursor->id;
    return cursor->id >= m_state.published ? Resume::Fresh : Resume::Complete;
}

void FeedTopic::welcome(Subscriber &subscriber)
{
    const Resume resume = place(subscriber);
    subscriber.state = Subscriber::State::Live;
    m_state.gauge.countResume(resume);
    send(subscriber,
         TextFrame(toJson(FeedHello{feedProtocolVersion, {m_state.epoch, subscriber.position}, resume})));
    send(subscriber, m_status);

    const bool hasState = subscriber.query.cursor && resume != Resume::Reset;
    if (m_variant.format == FeedFormat::Json && !hasState) {
        send(subscriber, m_builder.snapshot(m_state.epoch, subscriber.position, utcNowMs()));
        subscriber.tick = m_state.tick;
    }
    // A page that tells how the server is may have been made a while ago; it is brought up to date at once.
    if (subscriber.position < m_state.published || m_variant.view == FeedView::Status)
        advance(subscriber);
}

void FeedTopic::tick()
{
    m_builder.beginTick();
    // Sending may end a link, but links report that through the event loop, so the list stays as it is.
    for (const auto &subscriber : m_subscribers) {
        if (subscriber->state == Subscriber::State::Waiting &&
            subscriber->query.cursor->id <= m_state.ring.head())
            welcome(*subscriber);
        else
            advance(*subscriber);
    }
}

void FeedTopic::advance(Subscriber &subscriber)
{
    // Ahead of the last tick: the page was rendered after a commit that this tick does not publish yet.
    const bool isAhead = subscriber.position > m_state.published;
    if (subscriber.state != Subscriber::State::Live || isAhead || isHeld(subscriber))
        return;
    if (isWhole() && !m_state.ring.covers(subscriber.position)) {
        load(subscriber);
        return;
    }
    const qint64 now = utcNowMs();
    do {
        UpdateSpan span{subscriber.position, m_state.published, subscriber.tick, true};
        if (isWhole() && m_state.published - subscriber.position > m_state.settings.messagesPerFrame) {
            span.upTo = subscriber.position + m_state.settings.messagesPerFrame;
            span.isLast = false;
        }
        if (const TextFrame frame = m_builder.update(m_state.epoch, span, now); !frame.isEmpty())
            send(subscriber, frame);
        subscriber.position = span.upTo;
    } while (subscriber.position < m_state.published && !isHeld(subscriber));
    if (subscriber.position >= m_state.published)
        subscriber.tick = m_state.tick;
}

bool FeedTopic::isHeld(Subscriber &subscriber)
{
    if (subscriber.link->pendingBytes() <= m_state.settings.softLimitBytes) {
        subscriber.heldSince = 0;
        return false;
    }
    const qint64 now = utcNowMs();
    if (subscriber.heldSince == 0)
        subscriber.heldSince = now;
    if (now - subscriber.heldSince > m_state.settings.slowAfter.count()) {
        ++m_state.gauge.closedSlow;
        close(subscriber, CloseCode::Slow);
    }
    return true;
}

// A frame's worth at a time, so that a long absence costs no more memory than a short one.
void FeedTopic::load(Subscriber &subscriber)
{
    const FeedSettings &settings = m_state.settings;
    if (m_state.ring.head() - subscriber.position > settings.resumeLimit + settings.ringMessages) {
        ++m_state.gauge.closedBehind;
        close(subscriber, CloseCode::Behind);
        return;
    }
    subscriber.state = Subscriber::State::Loading;
    const qint64 upTo = std::min<qint64>(m_state.published, subscriber.position + settings.messagesPerFrame);
    m_loader(subscriber.position, upTo, static_cast<int>(settings.messagesPerFrame))
        .then(this, [this, link = subscriber.link, upTo](const Expected<ChatMessages> &messages) {
            loaded(link, upTo, messages);
        });
}

void FeedTopic::loaded(const FeedLink *link, qint64 upTo, const Expected<ChatMessages> &messages)
{
    const auto found = std::find_if(m_subscribers.begin(), m_subscribers.end(),
                                    [=](const auto &subscriber) { return subscriber->link == link; });
    if (found == m_subscribers.end() || (*found)->state != Subscriber::State::Loading)
        return; // it left meanwhile
    Subscriber &subscriber = **found;
    if (!messages) {
        qCWarning(lcLive).noquote() << "cannot catch a subscriber up:" << messages.error().message;
        ++m_state.gauge.closedBehind;
        close(subscriber, CloseCode::Behind);
        return;
    }
    subscriber.state = Subscriber::State::Live;
    if (const TextFrame frame = m_builder.updateWith(m_state.epoch, *messages, upTo, utcNowMs());
        !frame.isEmpty())
        send(subscriber, frame);
    subscriber.position = upTo;
    advance(subscriber);
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
    QHash<qint64, TextFrame> beats; // by position; nearly all are at the head
    for (const auto &subscriber : m_subscribers) {
        if (subscriber->state == Subscriber::State::Waiting && now - subscriber->since > patienceForCommitMs)
            welcome(*subscriber);
        else if (subscriber->position < m_state.published)
            advance(*subscriber); // it was held, has drained, and no tick may come for a long time
        const bool isSilent = now - subscriber->lastFrameAt >= m_state.settings.beatAfter.count();
        if (!subscriber->isListening() || !isSilent || isHeld(*subscriber))
            continue;
        TextFrame &beat = beats[subscriber->position];
        if (beat.isEmpty())
            beat = TextFrame(toJson(FeedBeat{{m_state.epoch, subscriber->position}, now}));
        send(*subscriber, beat);
    }
}

void FeedTopic::closeAll(CloseCode code)
{
    for (const auto &subscriber : m_subscribers)
        close(*subscriber, code);
}
