// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amendment_log.h"
#include "base/error.h"
#include "board.h"
#include "feed_settings.h"
#include "gap_board.h"
#include "hub_gauge.h"
#include "latest_messages.h"
#include "report_board.h"
#include "resume_ring.h"

#include <QFuture>

#include <functional>

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
    AmendmentLog amendments;
    LatestMessages latest;
    GapBoard gaps;
    ReportBoard reports;
    qint64 published = 0; // the position of the last tick; the ring may be ahead of it
    quint64 tick = 1;
    HubGauge gauge;
};
