// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "feed/feed_link.h"
#include "feed/fragment_renderer.h"
#include "feed_state.h"
#include "feed_topic.h"
#include "status_board.h"
#include "tick_pace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

// Turns committed batches into frames for everybody who reads the feed. Commits are gathered for a tick; at
// the tick each topic brings its subscribers up to date (feed_topic.h).
//
// Lives on the gate's thread; nothing blocks. Links delete themselves after closed().
class FeedHub final : public QObject
{
    Q_OBJECT

public:
    // Topics without readers that are kept for those who come back, polls above all.
    static constexpr std::size_t mostIdleTopics = 64;

    // What is in the archive when the server starts.
    struct Seed
    {
        QByteArray epoch;
        ArchiveTotals totals;
        QList<ChannelRow> channels;
        QList<qint64> perMinute; // as in FeedMetrics
        ChatMessages latest;     // the newest by time, as in LatestMessages
        ChatMessages recent;     // ids ascending, up to totals.head, without a hole among them
        QList<GapRow> gaps;      // as in GapPage
    };

    // The archive outlives the hub.
    FeedHub(const FeedSettings &settings, FragmentRenderer &renderer, ArchiveReader &archive,
            QObject *parent = nullptr);

    void start(const Seed &seed);

    // Where view Status has its reports from. It is asked only while somebody reads that view, once a second.
    void setReportLoader(ReportLoader loader) { m_reportLoader = std::move(loader); }

    // Whether there is room for what is asked. Error: Busy, with what there are too many of.
    Outcome mayTake(const FeedQuery &query) const;

    // Sends hello and status, then the view's stream until link->closed().
    void subscribe(const FeedQuery &query, FeedLink *link);

    // Publishes what waits for its tick and closes every subscriber with GoingAway.
    void shutDown();

    FeedStatus status() const;
    const HubGauge &gauge() const { return m_state.gauge; }
    HubGauge &gauge() { return m_state.gauge; }

public Q_SLOTS:
    void publish(const CommittedBatchPtr &batch);
    void setSourceStatus(const SourceStatus &status);
    void setArchiveStatus(const ArchiveStatus &status);

    // Moderators have taken these off the screen; that is the amendment at `totals.head`.
    void markDeleted(const QList<qint64> &ids, const ArchiveTotals &totals);

    // The history of a channel is deleted, with its gaps; that is the amendment at `totals.head`.
    void forgetChannel(qint64 channelId, const ArchiveTotals &totals, const QList<qint64> &gapIds = {});

private:
    FeedTopic &topicFor(const FeedQuery &query);
    void dropIdleTopics(qint64 now);
    void boundIdleTopics();
    void refillLatest();
    void wake();
    void tick();
    void pulse();
    void refreshStatus();
    void refreshReport(qint64 now);

    FeedState m_state;
    FragmentRenderer &m_renderer;
    ArchiveReader &m_archive;
    ReportLoader m_reportLoader;
    bool m_isReportOnItsWay = false;
    qint64 m_reportAskedAt = 0;   // ms UTC
    bool m_isLatestShort = false; // rows of it have gone, and none have taken their place
    bool m_isRefilling = false;
    bool m_hasRefillFailed = false;
    StatusBoard m_statusBoard;
    bool m_isStatusNew = true;
    FeedStatus m_shownStatus;
    TextFrame m_statusFrame;
    // By variant. Bounded by the gate's limit of feed connections, and mostIdleTopics of those who have left.
    std::map<QByteArray, std::unique_ptr<FeedTopic>> m_topics;
    QTimer m_ticking;
    QTimer m_pulse;
    TickPace m_pace;
    QList<qint64> m_committedAt; // of what waits for the tick, ms UTC; bounded by the commits of one tick
    FeedMetrics m_shownMetrics;
};
