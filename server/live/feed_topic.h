// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/fragment_renderer.h"
#include "feed_state.h"
#include "subscriber.h"
#include "update_builder.h"

#include <QObject>

#include <memory>
#include <vector>

// One variant of the feed (view, format, language) with everybody who reads it.
//
// At a tick each subscriber is sent what lies between its position and the head. For nearly all that is the
// same span, so it is rendered and encoded once. A subscriber whose outbox is over the soft limit is left
// where it is and catches up from the ring when it has drained; one that stays over it for too long is closed
// with a code that lets it come back. What the ring has let go of is read from the archive.
//
// Lives on the hub's thread; nothing blocks.
class FeedTopic final : public QObject
{
    Q_OBJECT

public:
    FeedTopic(const FeedQuery &variant, FeedState &state, FragmentRenderer &renderer,
              const MissedLoader &loader, QObject *parent);

    bool isFor(const FeedQuery &variant) const;
    bool isOf(FeedView view) const { return m_variant.view == view; }
    bool isEmpty() const { return m_subscribers.empty(); }

    // Sends hello, `status`, and then the stream until link->closed(). A cursor that is ahead of the hub
    // waits for the commit that makes it true.
    void add(const FeedQuery &query, FeedLink *link, const TextFrame &status);

    void tick();

    // To everybody who has been welcomed, and to those who will be.
    void broadcastStatus(const TextFrame &status);

    // A beat to whoever has heard nothing for a while, and the end of waiting for whoever waits in vain.
    void pulse(qint64 now);

    void closeAll(CloseCode code);

private:
    // Whether every message has to reach each reader, so that one who is behind is caught up in full.
    bool isWhole() const;
    void welcome(Subscriber &subscriber);
    Resume place(Subscriber &subscriber) const;
    void advance(Subscriber &subscriber);
    bool isHeld(Subscriber &subscriber);
    void load(Subscriber &subscriber);
    void loaded(const FeedLink *link, qint64 upTo, const Expected<ChatMessages> &messages);
    void send(Subscriber &subscriber, const TextFrame &frame);
    void close(Subscriber &subscriber, CloseCode code);
    void remove(const FeedLink *link);

    const FeedQuery m_variant;
    FeedState &m_state;
    const MissedLoader &m_loader;
    UpdateBuilder m_builder;
    TextFrame m_status;                                     // the newest, for those who are welcomed
    std::vector<std::unique_ptr<Subscriber>> m_subscribers; // bounded by the gate's limit of feed connections
};
