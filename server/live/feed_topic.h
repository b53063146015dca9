// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch_up.h"
#include "chat/archive_reader.h"
#include "feed/fragment_renderer.h"
#include "feed_state.h"
#include "subscriber.h"
#include "topic_parts.h"
#include "update_builder.h"

#include <QObject>

#include <memory>
#include <vector>

// One variant of the feed (view, filter, format, language) with everybody who reads it.
//
// At a tick each subscriber is sent what lies between its position and the head. For nearly all that is the
// same span, so it is rendered and encoded once. A subscriber whose outbox is over the soft limit is left
// where it is and catches up when it has drained: message by message after a moment, with a marker in place
// of what it missed after longer; one that stays over it for too long is closed with a code that lets it come
// back. What memory has let go of is read from the archive.
//
// Lives on the hub's thread; nothing blocks.
class FeedTopic final : public QObject, private SubscriberHost
{
    Q_OBJECT

public:
    // `wake` asks for a tick. All outlive the topic.
    FeedTopic(const FeedQuery &variant, FeedState &state, FragmentRenderer &renderer, ArchiveReader &archive,
              const std::function<void()> &wake, QObject *parent);

    const FeedQuery &variant() const { return m_variant; }
    bool isEmpty() const { return m_subscribers.empty(); }
    qint64 emptySince() const { return m_emptySince; } // ms UTC

    // Sends hello, `status`, and then the stream until link->closed(). A cursor that is ahead of the hub
    // waits for the commit that makes it true.
    void add(const FeedQuery &query, FeedLink *link, const TextFrame &status);

    // What was committed, marked or erased, for what is not read from the board and the ring.
    void noteCommit(const CommittedBatch &batch);
    void noteDeleted(const QList<qint64> &ids, qint64 at);
    void noteErased(qint64 channelId, qint64 position);

    // Brings the panel and the search up to date where that is due. Returns whether a tick is needed for it.
    bool follow(qint64 now);

    void tick(qint64 now);

    // To everybody who has been welcomed, and to those who will be.
    void broadcastStatus(const TextFrame &status);

    // A beat to whoever has heard nothing for a while, and the end of waiting for whoever waits in vain. Adds
    // what it sees of the outboxes to the gauge.
    void pulse(qint64 now);

    void closeAll(CloseCode code);

private:
    bool isReadyFor(const Subscriber &subscriber) const;
    void welcome(Subscriber &subscriber, qint64 now);
    Resume place(Subscriber &subscriber) const;
    std::optional<ShownSince> shownOfPanel(const Subscriber &subscriber) const;
    void advance(Subscriber &subscriber, qint64 now) override;
    void waitOrAdvance(Subscriber &subscriber, qint64 now);
    void sendUpToHead(Subscriber &subscriber, qint64 now);
    bool hasAll(bool hasPanel) const;
    bool isHeld(Subscriber &subscriber, qint64 now);
    Subscriber *find(quint64 number) override;
    void send(Subscriber &subscriber, const TextFrame &frame) override;
    void close(Subscriber &subscriber, CloseCode code) override;
    void remove(const FeedLink *link);

    const FeedQuery m_variant;
    FeedState &m_state;
    const std::function<void()> m_wake;
    TopicParts m_parts;
    UpdateBuilder m_builder;
    CatchUp m_catchUp;
    TextFrame m_status;                                     // the newest, for those who are welcomed
    std::vector<std::unique_ptr<Subscriber>> m_subscribers; // bounded by the gate's limit of feed connections
    quint64 m_lastNumber = 0;
    qint64 m_emptySince = 0;
};
