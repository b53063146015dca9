// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_poller.h"
#include "feed_socket.h"

// A feed connection without TLS: frames go from where they were made into the kernel, with one send() each.
// Lives on the gate's thread.
class PlainFeedSocket final : public FeedSocket, public FeedPollerTarget
{
    Q_OBJECT

public:
    // Owns the connected, non-blocking descriptor from now on. The poller outlives the socket.
    PlainFeedSocket(int descriptor, FeedPoller &poller);
    ~PlainFeedSocket() override;

private:
    void onReady(bool readable, bool writable) override;
    bool listen() override;
    qsizetype writeNow(QByteArrayView bytes) override;
    void awaitRoom(bool isAwaited) override;
    void shut() override;

    int m_descriptor;
    FeedPoller &m_poller;
};
