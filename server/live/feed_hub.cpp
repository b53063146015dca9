// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_hub.h"

#include "base/time_text.h"

using namespace std::chrono_literals;

namespace {

constexpr qint64 reportEveryMs = 1'000;

} // namespace

FeedHub::FeedHub(const FeedSettings &settings, FragmentRenderer &renderer, MissedLoader loader,
                 QObject *parent)
    : QObject(parent)
    , m_state(settings)
    , m_renderer(renderer)
    , m_loader(std::move(loader))
    , m_ticking(this)
    , m_pulse(this)
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
    m_state.ring.restart(seed.latest.isEmpty() ? seed.totals.lastMessageId : seed.latest.first().id - 1);
    m_state.ring.append(seed.latest);
    m_state.published = seed.totals.lastMessageId;
    refreshStatus();
    m_pulse.start(500ms);
}

FeedTopic &FeedHub::topicFor(const FeedQuery &query)
{
    FeedQuery variant = query;
    variant.cursor.reset();
    if (variant.format == FeedFormat::Json)
        variant.language.clear();
    for (FeedTopic *topic : std::as_const(m_topics)) {
        if (topic->isFor(variant))
            return *topic;
    }
    m_topics.append(new FeedTopic(variant, m_state, m_renderer, m_loader, this));
    return *m_topics.last();
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
    markDeleted(batch->deletedIds);
    m_state.gauge.ringMessages = m_state.ring.size();
    m_state.gauge.ringBytes = m_state.ring.bytes();
    if (!m_ticking.isActive())
        m_ticking.start(m_state.settings.tick);
}

void FeedHub::markDeleted(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    m_state.ring.markDeleted(ids, utcNowMs());
    m_state.deletions.add(ids, m_state.tick + 1);
    if (!m_ticking.isActive())
        m_ticking.start(m_state.settings.tick);
}

void FeedHub::forgetChannel(qint64 channelId, const ArchiveTotals &totals)
{
    m_state.board.forget(channelId, totals);
    m_state.ring.forget(channelId);
    if (!m_ticking.isActive())
        m_ticking.start(m_state.settings.tick);
}

void FeedHub::tick()
{
    ++m_state.gauge.ticks;
    m_state.board.markChanged(++m_state.tick, utcNowMs());
    m_state.published = m_state.ring.head();
    for (FeedTopic *topic : std::as_const(m_topics))
        topic->tick();
}

// Twice a second, whether messages come or not.
void FeedHub::pulse()
{
    const qint64 now = utcNowMs();
    // Rates sink and minutes pass without a message; readers must see that too.
    const FeedMetrics metrics = m_state.board.metrics(now);
    const bool moved = metrics.rate != m_shownMetrics.rate || metrics.perMinute != m_shownMetrics.perMinute ||
                       metrics.activeChannels != m_shownMetrics.activeChannels;
    m_shownMetrics = metrics;
    if (moved && !m_ticking.isActive())
        tick();
    refreshStatus();
    refreshReport(now);
    for (FeedTopic *topic : std::as_const(m_topics))
        topic->pulse(now);
}

void FeedHub::refreshReport(qint64 now)
{
    const bool isWatched = std::any_of(m_topics.cbegin(), m_topics.cend(), [](const FeedTopic *topic) {
        return topic->isOf(FeedView::Status) && !topic->isEmpty();
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
    for (FeedTopic *topic : std::as_const(m_topics))
        topic->broadcastStatus(m_statusFrame);
}

void FeedHub::shutDown()
{
    m_ticking.stop();
    m_pulse.stop();
    tick();
    for (FeedTopic *topic : std::as_const(m_topics))
        topic->closeAll(CloseCode::GoingAway);
}
