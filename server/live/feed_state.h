// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "board.h"
#include "deletion_log.h"
#include "hub_gauge.h"
#include "report_board.h"
#include "resume_ring.h"

#include <QFuture>

#include <chrono>
#include <functional>

// The limits of the feed.
struct FeedSettings
{
    std::chrono::milliseconds tick{50};
    qsizetype ringMessages = 10'000;
    qsizetype ringBytes = 16 * 1024 * 1024;
    qint64 resumeLimit = 5'000; // more missed messages than this are a reset
    qsizetype messagesPerFrame = 1'000;
    qint64 softLimitBytes = 256 * 1024;          // an outbox over it gets nothing more until it has drained
    std::chrono::milliseconds slowAfter{10'000}; // so long over the soft limit: closed, retryable
    std::chrono::milliseconds beatAfter{1'500};  // without another frame
};

// Reads after < id <= upTo from the archive, ids ascending, at most `limit`. Does not block.
using MissedLoader = std::function<QFuture<Expected<ChatMessages>>(qint64 after, qint64 upTo, int limit)>;

// Asks how the server is. Does not block.
using ReportLoader = std::function<QFuture<Expected<ServerStatus>>()>;

// What the hub knows and its topics read. Belongs to the hub's thread.
struct FeedState
{
    explicit FeedState(const FeedSettings &feedSettings)
        : settings(feedSettings)
        , ring(feedSettings.ringMessages, feedSettings.ringBytes)
    {}

    const FeedSettings settings;
    QByteArray epoch;
    Board board;
    ResumeRing ring;
    DeletionLog deletions;
    ReportBoard reports;
    qint64 published = 0; // the position of the last tick; the ring may be ahead of it
    quint64 tick = 1;
    HubGauge gauge;
};
