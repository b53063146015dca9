// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/feed_door.h"

#include <QObject>

class FeedHub;

// Lets somebody without a WebSocket read the feed: each poll is a subscriber of the hub that leaves as soon
// as it has caught up. So what is sent and resumed is the same as on a socket. Lives on the main thread.
class FeedPoll final : public QObject, public FeedDoor
{
    Q_OBJECT

public:
    // The hub outlives it.
    explicit FeedPoll(FeedHub &hub)
        : m_hub(hub)
    {}

    QFuture<Expected<QList<QByteArray>>> poll(const FeedQuery &query) override;

private:
    FeedHub &m_hub;
};
