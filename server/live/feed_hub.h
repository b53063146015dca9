// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feed_link.h"
#include "feed/fragment_renderer.h"
#include "feed_state.h"
#include "feed_topic.h"
#include "status_board.h"

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
    // What is in the archive when the server starts.
    struct Seed
    {
        QByteArray epoch;
        ArchiveTotals totals;
        QList<ChannelCount> channels;
        QList<qint64> perMinute; // as in FeedMetrics
        ChatMessages latest;     // ids ascending, up to totals.lastMessageId, without a hole among them
    };

    FeedHub(const FeedSettings &settings, FragmentRenderer &renderer, MissedLoader loader,
            QObject *parent = nullptr);

    void start(const Seed &seed);

    // Where view Status has its reports from. It is asked only while somebody reads that view, once a second.
    void setReportLoader(ReportLoader loader) { m_reportLoader = std::move(loader); }

    // Sends hello and status, then the view's stream until link->closed().
    void subscribe(const FeedQuery &query, FeedLink *link);

    // Publishes what waits for its tick and closes every subscriber with GoingAway.
    void shutDown();

    FeedStatus status() const;
    const HubGauge &gauge() const { return m_state.gauge; }

public Q_SLOTS:
    void publish(const CommittedBatchPtr &batch);
    void setSourceStatus(const SourceStatus &status);
    void setArchiveStatus(const ArchiveStatus &status);

    // Moderators have taken these off the screen.
    void markDeleted(const QList<qint64> &ids);

    // The history of a channel is deleted; `totals` are those after it. Rows that readers show stay until
    // they reload.
    void forgetChannel(qint64 channelId, const ArchiveTotals &totals);

private:
    FeedTopic &topicFor(const FeedQuery &query);
    void tick();
    void pulse();
    void refreshStatus();
    void refreshReport(qint64 now);

    FeedState m_state;
    FragmentRenderer &m_renderer;
    const MissedLoader m_loader;
    ReportLoader m_reportLoader;
    bool m_isReportOnItsWay = false;
    qint64 m_reportAskedAt = 0; // ms UTC
    StatusBoard m_statusBoard;
    bool m_isStatusNew = true;
    FeedStatus m_shownStatus;
    TextFrame m_statusFrame;
    QList<FeedTopic *> m_topics; // children; bounded: views x formats x languages that exist
    QTimer m_ticking;
    QTimer m_pulse;
    FeedMetrics m_shownMetrics;
};
