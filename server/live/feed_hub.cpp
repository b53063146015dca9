// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_hub.h"

#include "base/log.h"
#include "base/time_text.h"

using namespace std::chrono_literals;

namespace {

// A cursor may be ahead by the commits that are on their way here, and by nothing else.
constexpr qint64 patienceForCommitMs = 2'000;

// Whether it has been welcomed and is not on its way out.
bool isListening(const Subscriber &subscriber)
{
    return subscriber.state == Subscriber::State::Live || subscriber.state == Subscriber::State::Loading;
}

} // namespace

FeedHub::FeedHub(Settings settings, FragmentRenderer &renderer, MissedLoader loader, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_renderer(renderer)
    , m_loader(std::move(loader))
    , m_ring(settings.ringMessages, settings.ringBytes)
    , m_ticking(this)
    , m_pulse(this)
{
    m_ticking.setSingleShot(true);
    m_ticking.setTimerType(Qt::PreciseTimer);
    connect(&m_ticking, &QTimer::timeout, this, &FeedHub::tick);
    connect(&m_pulse, &QTimer::timeout, this, &FeedHub::everyHalfSecond);
}

FeedHub::~FeedHub() = default;

void FeedHub::start(const Seed &seed)
{
    m_epoch = seed.epoch;
    m_board.seed(seed.totals, seed.channels, seed.perMinute, utcNowMs());
    m_ring.restart(seed.latest.isEmpty() ? seed.totals.lastMessageId : seed.latest.first().id - 1);
    m_ring.append(seed.latest);
    m_published = seed.totals.lastMessageId;
    m_pulse.start(500ms);
}

FeedTopic &FeedHub::topicFor(const FeedQuery &query)
{
    FeedQuery variant = query;
    variant.cursor.reset();
    if (variant.format == FeedFormat::Json)
        variant.language.clear();
    for (const auto &topic : m_topics) {
        if (topic->variant.view == variant.view && topic->variant.format == variant.format
            && topic->variant.language == variant.language)
            return *topic;
    }
    m_topics.push_back(std::make_unique<FeedTopic>(
        FeedTopic{variant, UpdateBuilder(variant, m_board, m_ring, m_renderer), {}}));
    return *m_topics.back();
}

void FeedHub::subscribe(const FeedQuery &query, FeedLink *link)
{
    FeedTopic &topic = topicFor(query);
    auto owned = std::make_unique<Subscriber>();
    Subscriber &subscriber = *owned;
    subscriber.link = link;
    subscriber.query = query;
    subscriber.since = utcNowMs();
    topic.subscribers.push_back(std::move(owned));
    ++m_gauge.subscribers;
    connect(link, &FeedLink::closed, this, [this, &topic, link] { remove(topic, link); });

    const auto &cursor = query.cursor;
    if (cursor && cursor->epoch == m_epoch && cursor->id > m_ring.head())
        subscriber.state = Subscriber::State::Waiting;
    else
        welcome(topic, subscriber);
}

void FeedHub::remove(FeedTopic &topic, const FeedLink *link)
{
    m_gauge.subscribers -= static_cast<qint64>(
        std::erase_if(topic.subscribers, [=](const auto &subscriber) { return subscriber->link == link; }));
}

// Decides where in the stream a subscriber starts.
Resume FeedHub::place(Subscriber &subscriber) const
{
    subscriber.position = m_published;
    const auto &cursor = subscriber.query.cursor;
    if (!cursor)
        return Resume::Fresh;
    const bool isKnown = cursor->epoch == m_epoch && cursor->id <= m_ring.head();
    // The home page shows the newest rows only, so that any position can be caught up from the ring.
    const bool isReachable = m_ring.covers(cursor->id) || subscriber.query.view == FeedView::Home
        || m_ring.head() - cursor->id <= m_settings.resumeLimit;
    if (!isKnown || !isReachable)
        return Resume::Reset;
    subscriber.position = cursor->id;
    return cursor->id >= m_published ? Resume::Fresh : Resume::Complete;
}

void FeedHub::welcome(FeedTopic &topic, Subscriber &subscriber)
{
    const Resume resume = place(subscriber);
    subscriber.state = Subscriber::State::Live;
    ++(resume == Resume::Fresh ? m_gauge.resumesFresh
                               : resume == Resume::Complete ? m_gauge.resumesComplete : m_gauge.resumesReset);
    send(subscriber, TextFrame(toJson(FeedHello{feedProtocolVersion, {m_epoch, subscriber.position}, resume})));
    send(subscriber, TextFrame(toJson(m_shownStatus.state.isEmpty() ? status() : m_shownStatus)));

    const bool hasState = subscriber.query.cursor && resume != Resume::Reset;
    if (subscriber.query.format == FeedFormat::Json && !hasState) {
        send(subscriber, topic.builder.snapshot(m_epoch, subscriber.position, utcNowMs()));
        subscriber.tick = m_tick;
    }
    if (subscriber.position < m_published)
        advance(topic, subscriber);
}

void FeedHub::send(Subscriber &subscriber, const TextFrame &frame)
{
    subscriber.lastFrameAt = utcNowMs();
    ++m_gauge.frames;
    m_gauge.bytes += frame.bytes().size();
    subscriber.link->send(frame);
}

// The link reports its end through the event loop; until then nothing more is sent.
void FeedHub::close(Subscriber &subscriber, CloseCode code)
{
    subscriber.state = Subscriber::State::Closing;
    subscriber.link->close(code);
}

void FeedHub::publish(const CommittedBatchPtr &batch)
{
    m_board.apply(*batch, utcNowMs());
    m_ring.append(batch->messages);
    m_gauge.ringMessages = m_ring.size();
    m_gauge.ringBytes = m_ring.bytes();
    if (!m_ticking.isActive())
        m_ticking.start(m_settings.tick);
}

void FeedHub::tick()
{
    ++m_gauge.ticks;
    m_board.markChanged(++m_tick, utcNowMs());
    m_published = m_ring.head();
    for (const auto &topic : m_topics) {
        topic->builder.beginTick();
        // Sending may close a link, but links report that through the event loop, so the list stays as it is.
        for (const auto &subscriber : topic->subscribers)
            advance(*topic, *subscriber);
    }
}

void FeedHub::advance(FeedTopic &topic, Subscriber &subscriber)
{
    if (subscriber.state == Subscriber::State::Waiting && subscriber.query.cursor->id <= m_ring.head())
        welcome(topic, subscriber);
    // Ahead of the last tick: the page was rendered after a commit that this tick does not publish yet.
    const bool isAhead = subscriber.position > m_published;
    if (subscriber.state != Subscriber::State::Live || isAhead || isHeld(subscriber))
        return;
    const bool isHome = subscriber.query.view == FeedView::Home;
    if (!isHome && !m_ring.covers(subscriber.position)) {
        load(topic, subscriber);
        return;
    }
    const qint64 now = utcNowMs();
    do {
        UpdateSpan span{subscriber.position, m_published, subscriber.tick, true};
        if (!isHome && m_published - subscriber.position > m_settings.messagesPerFrame) {
            span.upTo = subscriber.position + m_settings.messagesPerFrame;
            span.isLast = false;
        }
        if (const TextFrame frame = topic.builder.update(m_epoch, span, now); !frame.isEmpty())
            send(subscriber, frame);
        subscriber.position = span.upTo;
    } while (subscriber.position < m_published && !isHeld(subscriber));
    if (subscriber.position >= m_published)
        subscriber.tick = m_tick;
}

bool FeedHub::isHeld(Subscriber &subscriber)
{
    const qint64 now = utcNowMs();
    if (subscriber.link->pendingBytes() <= m_settings.softLimitBytes) {
        subscriber.heldSince = 0;
        return false;
    }
    if (subscriber.heldSince == 0)
        subscriber.heldSince = now;
    if (now - subscriber.heldSince > m_settings.slowAfter.count()) {
        ++m_gauge.closedSlow;
        close(subscriber, CloseCode::Slow);
    }
    return true;
}

// What the ring has let go of is read from the archive, a frame's worth at a time.
void FeedHub::load(FeedTopic &topic, Subscriber &subscriber)
{
    if (m_ring.head() - subscriber.position > m_settings.resumeLimit + m_settings.ringMessages) {
        ++m_gauge.closedBehind;
        close(subscriber, CloseCode::Behind);
        return;
    }
    subscriber.state = Subscriber::State::Loading;
    const qint64 upTo = std::min(m_published, subscriber.position + m_settings.messagesPerFrame);
    m_loader(subscriber.position, upTo, static_cast<int>(m_settings.messagesPerFrame))
        .then(this, [this, &topic, link = subscriber.link, upTo](const Expected<ChatMessages> &messages) {
            loaded(topic, link, upTo, messages);
        });
}

void FeedHub::loaded(FeedTopic &topic, const FeedLink *link, qint64 upTo, const Expected<ChatMessages> &messages)
{
    const auto found = std::find_if(topic.subscribers.begin(), topic.subscribers.end(),
                                    [=](const auto &subscriber) { return subscriber->link == link; });
    if (found == topic.subscribers.end() || (*found)->state != Subscriber::State::Loading)
        return; // it left meanwhile
    Subscriber &subscriber = **found;
    if (!messages) {
        qCWarning(lcLive).noquote() << "cannot catch a subscriber up:" << messages.error().message;
        ++m_gauge.closedBehind;
        close(subscriber, CloseCode::Behind);
        return;
    }
    subscriber.state = Subscriber::State::Live;
    if (const TextFrame frame = topic.builder.updateWith(m_epoch, *messages, upTo); !frame.isEmpty())
        send(subscriber, frame);
    subscriber.position = upTo;
    advance(topic, subscriber);
}

void FeedHub::everyHalfSecond()
{
    const qint64 now = utcNowMs();
    for (const auto &topic : m_topics) {
        for (const auto &subscriber : topic->subscribers) {
            const bool isLost = subscriber->state == Subscriber::State::Waiting
                && now - subscriber->since > patienceForCommitMs;
            if (isLost)
                welcome(*topic, *subscriber);
        }
    }
    // Rates sink and minutes pass without a message; readers must see that too.
    const FeedMetrics metrics = m_board.metrics(now);
    const bool moved = metrics.rate != m_shownMetrics.rate || metrics.perMinute != m_shownMetrics.perMinute
        || metrics.activeChannels != m_shownMetrics.activeChannels;
    m_shownMetrics = metrics;
    if (moved && !m_ticking.isActive())
        tick();
    broadcastStatus();
    beat();
}

void FeedHub::beat()
{
    const qint64 now = utcNowMs();
    QHash<qint64, TextFrame> frames; // by position; nearly all are at the head
    for (const auto &topic : m_topics) {
        for (const auto &subscriber : topic->subscribers) {
            if (!isListening(*subscriber) || now - subscriber->lastFrameAt < m_settings.beatAfter.count()
                || isHeld(*subscriber))
                continue;
            TextFrame &frame = frames[subscriber->position];
            if (frame.isEmpty())
                frame = TextFrame(toJson(FeedBeat{{m_epoch, subscriber->position}, now}));
            send(*subscriber, frame);
        }
    }
}

FeedStatus FeedHub::status() const
{
    return m_statusBoard.status(m_board.lastMessageAt(), utcNowMs());
}

void FeedHub::setSourceStatus(const SourceStatus &status)
{
    if (m_statusBoard.setSource(status))
        m_shownStatus = {};
}

void FeedHub::setArchiveStatus(const ArchiveStatus &status)
{
    if (m_statusBoard.setArchive(status))
        m_shownStatus = {};
}

// At most twice a second: a source that flaps must not flood the feed.
void FeedHub::broadcastStatus()
{
    const FeedStatus current = status();
    const bool isShown = m_shownStatus.state == current.state && m_shownStatus.reason == current.reason;
    if (isShown)
        return;
    m_shownStatus = current;
    const TextFrame frame(toJson(current));
    for (const auto &topic : m_topics) {
        for (const auto &subscriber : topic->subscribers) {
            if (isListening(*subscriber))
                send(*subscriber, frame);
        }
    }
}

void FeedHub::shutDown()
{
    m_ticking.stop();
    m_pulse.stop();
    tick();
    for (const auto &topic : m_topics) {
        for (const auto &subscriber : topic->subscribers)
            close(*subscriber, CloseCode::GoingAway);
    }
}
