// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board.h"
#include "feed/feed_link.h"
#include "feed/fragment_renderer.h"
#include "feed_topic.h"
#include "hub_gauge.h"
#include "resume_ring.h"
#include "status_board.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

// Turns committed batches into frames and keeps every subscriber's place in the stream.
//
// Commits are gathered for a tick. At the tick each subscriber is sent what lies between its position and the head:
// for nearly all that is the same span, so it is rendered and encoded once per topic. A subscriber whose outbox is
// over the soft limit is left where it is and catches up from the ring when it has drained; one that stays over it
// for too long is closed with a code that lets it come back.
//
// Lives on the gate's thread; nothing blocks. Links delete themselves after closed().
class FeedHub final : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        std::chrono::milliseconds tick{50};
        qsizetype ringMessages = 10'000;
        qsizetype ringBytes = 16 * 1024 * 1024;
        qint64 resumeLimit = 5'000;      // more missed messages than this are a reset
        qsizetype messagesPerFrame = 1'000;
        qint64 softLimitBytes = 256 * 1024;
        std::chrono::milliseconds slowAfter{10'000};
        std::chrono::milliseconds beatAfter{1'500};
    };

    // What is in the archive when the server starts.
    struct Seed
    {
        QByteArray epoch;
        ArchiveTotals totals;
        QList<ChannelCount> channels;
        QList<qint64> perMinute;
        ChatMessages latest; // ids ascending, up to totals.lastMessageId, without a hole among the newest
    };

    // Reads after < id <= upTo from the archive, ids ascending, at most `limit`.
    using MissedLoader = std::function<QFuture<Expected<ChatMessages>>(qint64 after, qint64 upTo, int limit)>;

    FeedHub(Settings settings, FragmentRenderer &renderer, MissedLoader loader, QObject *parent = nullptr);
    ~FeedHub() override;

    void start(const Seed &seed);

    // Sends hello and status, then the view's stream until link->closed().
    void subscribe(const FeedQuery &query, FeedLink *link);

    // Closes every subscriber with GoingAway.
    void shutDown();

    FeedStatus status() const;
    const HubGauge &gauge() const { return m_gauge; }

public Q_SLOTS:
    void publish(const CommittedBatchPtr &batch);
    void setSourceStatus(const SourceStatus &status);
    void setArchiveStatus(const ArchiveStatus &status);

private:
    FeedTopic &topicFor(const FeedQuery &query);
    void remove(FeedTopic &topic, const FeedLink *link);
    void welcome(FeedTopic &topic, Subscriber &subscriber);
    Resume place(Subscriber &subscriber) const;
    void send(Subscriber &subscriber, const TextFrame &frame);
    void close(Subscriber &subscriber, CloseCode code);

    void tick();
    void advance(FeedTopic &topic, Subscriber &subscriber);
    bool isHeld(Subscriber &subscriber);
    void load(FeedTopic &topic, Subscriber &subscriber);
    void loaded(FeedTopic &topic, const FeedLink *link, qint64 upTo, const Expected<ChatMessages> &messages);

    void everyHalfSecond();
    void beat();
    void broadcastStatus();

    const Settings m_settings;
    FragmentRenderer &m_renderer;
    MissedLoader m_loader;
    QByteArray m_epoch;
    Board m_board;
    ResumeRing m_ring;
    StatusBoard m_statusBoard;
    FeedStatus m_shownStatus;
    std::vector<std::unique_ptr<FeedTopic>> m_topics; // bounded: views x formats x languages that exist
    HubGauge m_gauge;
    QTimer m_ticking;
    QTimer m_pulse;
    quint64 m_tick = 1;
    qint64 m_published = 0; // the position of the last tick
    FeedMetrics m_shownMetrics;
};
