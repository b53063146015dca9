// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_hub.h"

#include "base/log.h"
#include "base/time_text.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 reportEveryMs = 1'000;

} // namespace

FeedHub::FeedHub(const FeedSettings &settings, FragmentRenderer &renderer, ArchiveReader &archive,
                 QObject *parent)
    : QObject(parent)
    , m_state(settings)
    , m_renderer(renderer)
    , m_archive(archive)
    , m_ticking(this)
    , m_pulse(this)
    , m_pace(settings.tick, settings.longestTick)
{
    m_ticking.setSingleShot(true);
    m_ticking.setTimerType(Qt::PreciseTimer);
    connect(&m_ticking, &QTimer::timeout, this, &FeedHub::tick);
    connect(&m_pulse, &QTimer::timeout, this, &FeedHub::pulse);
}

void FeedHub::start(const Seed &seed)
{
    m_state.epoch = seed.epoch;
    m_state.board.seed(seed.totals, seed.channels, seed.perMinute, utcNowMs());
    m_state.ring.restart(seed.recent.isEmpty() ? seed.totals.head : seed.recent.first().id - 1);
    m_state.ring.append(seed.recent);
    m_state.latest.add(seed.latest);
    m_state.gaps.set(seed.gaps, m_state.tick);
    m_state.ring.advance(seed.totals.head);
    m_state.amendments.restart(seed.totals.amendedPosition);
    m_state.published = seed.totals.head;
    refreshStatus();
    m_pulse.start(500ms);
}

Outcome FeedHub::mayTake(const FeedQuery &query) const
{
    if (query.filter.text.isEmpty() || m_topics.contains(query.variant()))
        return {};
    const auto searches = std::count_if(m_topics.begin(), m_topics.end(), [](const auto &topic) {
        return !topic.second->variant().filter.text.isEmpty() && !topic.second->isEmpty();
    });
    if (searches < m_state.settings.searches)
        return {};
    return failure(ErrorCode::Busy,
                   u"as many different searches are followed live as this server allows (%1)"_s.arg(
                       m_state.settings.searches));
}

FeedTopic &FeedHub::topicFor(const FeedQuery &query)
{
    const auto known = m_topics.find(query.variant());
    if (known != m_topics.end())
        return *known->second;
    boundIdleTopics();
    FeedQuery variant = query;
    variant.cursor.reset();
    std::unique_ptr<FeedTopic> &topic = m_topics[query.variant()];
    topic = std::make_unique<FeedTopic>(
        variant, m_state, m_renderer, m_archive, [this] { wake(); }, nullptr);
    return *topic;
}

void FeedHub::subscribe(const FeedQuery &query, FeedLink *link)
{
    topicFor(query).add(query, link, m_statusFrame);
    if (query.view == FeedView::Status)
        refreshReport(utcNowMs());
}

void FeedHub::publish(const CommittedBatchPtr &batch)
{
    m_state.board.apply(*batch, utcNowMs());
    m_state.ring.append(batch->messages);
    m_state.latest.add(batch->messages);
    m_state.gaps.set(batch->gaps, m_state.tick + 1);
    for (const auto &[variant, topic] : m_topics)
        topic->noteCommit(*batch);
    if (!batch->deletedIds.isEmpty())
        markDeleted(batch->deletedIds, batch->totals);
    m_state.ring.advance(batch->totals.head);
    m_committedAt.append(batch->committedAt);
    m_state.gauge.ringMessages = m_state.ring.size();
    m_state.gauge.ringBytes = m_state.ring.bytes();
    wake();
}

void FeedHub::markDeleted(const QList<qint64> &ids, const ArchiveTotals &totals)
{
    const qint64 now = utcNowMs();
    m_state.board.setTotals(totals);
    m_state.ring.markDeleted(ids, now);
    m_state.latest.markDeleted(ids, now);
    m_state.ring.advance(totals.head);
    m_state.amendments.addDeleted(ids, totals.head);
    for (const auto &[variant, topic] : m_topics)
        topic->noteDeleted(ids, now);
    wake();
}

void FeedHub::forgetChannel(qint64 channelId, const ArchiveTotals &totals, const QList<qint64> &gapIds)
{
    m_state.board.forget(channelId, totals);
    m_state.gaps.forget(gapIds);
    m_state.ring.forget(channelId);
    m_state.ring.advance(totals.head);
    m_state.amendments.addErased(channelId, totals.head);
    for (const auto &[variant, topic] : m_topics)
        topic->noteErased(channelId, totals.head);
    m_isLatestShort |= m_state.latest.forget(channelId);
    refillLatest();
    wake();
}

// Older messages take the place of those that are gone. What became of them while the archive was asked is in
// the log. Should it not answer, it is asked again with the next pulse.
void FeedHub::refillLatest()
{
    if (!m_isLatestShort || m_isRefilling)
        return;
    m_isLatestShort = false;
    m_isRefilling = true;
    m_archive.home(HomeData::rows).then(this, [this](const Expected<HomeData> &home) {
        m_isRefilling = false;
        if (!home) {
            if (!std::exchange(m_hasRefillFailed, true))
                qCWarning(lcLive).noquote()
                    << "the latest messages cannot be read now:" << home.error().message;
            m_isLatestShort = true;
            return;
        }
        m_hasRefillFailed = false;
        m_state.latest.refill(home->latest, m_state.tick + 1);
        const auto since = m_state.amendments.between(home->cursor.id, m_state.ring.head());
        m_state.latest.markDeleted(since.deleted, utcNowMs());
        for (const qint64 channel : since.erased)
            m_isLatestShort |= m_state.latest.forget(channel);
        refillLatest();
        wake();
    });
}

// Asks for a tick, unless one is coming.
void FeedHub::wake()
{
    if (!m_ticking.isActive())
        m_ticking.start(std::chrono::duration_cast<std::chrono::milliseconds>(m_pace.interval()));
}

void FeedHub::tick()
{
    QElapsedTimer took;
    took.start();
    const qint64 now = utcNowMs();
    ++m_state.gauge.ticks;
    for (const auto &[variant, topic] : m_topics)
        topic->follow(now);
    m_state.board.markChanged(++m_state.tick, now);
    m_state.published = m_state.ring.head();
    for (const auto &[variant, topic] : m_topics)
        topic->tick(now);
    for (const qint64 committedAt : std::exchange(m_committedAt, {}))
        m_state.gauge.commitToSend.observe(static_cast<double>(utcNowMs() - committedAt) / 1'000);
    m_pace.note(
        std::chrono::duration_cast<TickPace::Duration>(std::chrono::nanoseconds(took.nsecsElapsed())));
    m_state.gauge.tickIntervalUs = m_pace.interval().count();
}

// Twice a second, whether messages come or not.
void FeedHub::pulse()
{
    const qint64 now = utcNowMs();
    // Rates sink and minutes pass without a message; readers must see that too.
    const FeedMetrics metrics = m_state.board.metrics(now);
    bool moved = metrics.rate != m_shownMetrics.rate || metrics.perMinute != m_shownMetrics.perMinute ||
                 metrics.activeChannels != m_shownMetrics.activeChannels;
    m_shownMetrics = metrics;
    for (const auto &[variant, topic] : m_topics)
        moved |= topic->follow(now);
    if (moved && !m_ticking.isActive())
        tick();
    refillLatest();
    refreshStatus();
    refreshReport(now);
    m_state.gauge.held = 0;
    m_state.gauge.outboxBytes = 0;
    for (const auto &[variant, topic] : m_topics)
        topic->pulse(now);
    dropIdleTopics(now);
}

// Anybody can ask for any number of them, one after the other: the one that was left longest ago goes.
void FeedHub::boundIdleTopics()
{
    std::size_t idle = 0;
    auto oldest = m_topics.end();
    for (auto topic = m_topics.begin(); topic != m_topics.end(); ++topic) {
        if (!topic->second->isEmpty())
            continue;
        ++idle;
        if (oldest == m_topics.end() || topic->second->emptySince() < oldest->second->emptySince())
            oldest = topic;
    }
    if (idle > mostIdleTopics)
        m_topics.erase(oldest);
}

void FeedHub::dropIdleTopics(qint64 now)
{
    std::erase_if(m_topics, [&](const auto &entry) {
        const FeedTopic &topic = *entry.second;
        return topic.isEmpty() && now - topic.emptySince() > m_state.settings.topicKept.count();
    });
    m_state.gauge.topics = static_cast<qint64>(m_topics.size());
}

void FeedHub::refreshReport(qint64 now)
{
    const bool isWatched = std::any_of(m_topics.begin(), m_topics.end(), [](const auto &entry) {
        return entry.second->variant().view == FeedView::Status && !entry.second->isEmpty();
    });
    if (!isWatched) {
        m_state.reports.clear();
        m_reportAskedAt = 0;
    }
    if (!isWatched || !m_reportLoader || m_isReportOnItsWay || now - m_reportAskedAt < reportEveryMs)
        return;
    m_isReportOnItsWay = true;
    m_reportAskedAt = now;
    m_reportLoader().then(this, [this](const Expected<ServerStatus> &report) {
        m_isReportOnItsWay = false;
        const bool changed = report && m_state.reports.set(*report, m_state.tick + 1);
        if (changed && !m_ticking.isActive())
            tick();
    });
}

FeedStatus FeedHub::status() const
{
    return m_statusBoard.status(m_state.board.lastMessageAt(), utcNowMs());
}

void FeedHub::setSourceStatus(const SourceStatus &status)
{
    m_isStatusNew |= m_statusBoard.setSource(status);
}

void FeedHub::setArchiveStatus(const ArchiveStatus &status)
{
    m_isStatusNew |= m_statusBoard.setArchive(status);
}

// With the pulse and not with every change: a source that flaps must not flood the feed.
void FeedHub::refreshStatus()
{
    const FeedStatus current = status();
    if (!m_isStatusNew && m_shownStatus.state == current.state)
        return;
    m_isStatusNew = false;
    m_shownStatus = current;
    m_statusFrame = TextFrame(toJson(current));
    for (const auto &[variant, topic] : m_topics)
        topic->broadcastStatus(m_statusFrame);
}

void FeedHub::shutDown()
{
    m_ticking.stop();
    m_pulse.stop();
    tick();
    for (const auto &[variant, topic] : m_topics)
        topic->closeAll(CloseCode::GoingAway);
}
