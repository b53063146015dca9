// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/histogram.h"
#include "feed/close_code.h"
#include "feed/envelope.h"
#include "feed/feed_query.h"

#include <array>
#include <map>
#include <optional>

// What the hub does, for metrics. Written and read on the gate's thread.
struct HubGauge
{
    struct Readers
    {
        qint64 now = 0;
        qint64 since = 0; // since the start
    };

    std::array<std::array<Readers, 2>, feedViewCount> readers{}; // by view and format
    qint64 subscribers = 0;
    qint64 polls = 0;
    qint64 frames = 0;
    qint64 bytes = 0;
    qint64 resumesFresh = 0;
    qint64 resumesComplete = 0;
    qint64 resumesReset = 0;
    std::map<CloseCode, qint64> closed; // by the server
    qint64 left = 0;                    // by the reader, or by the line
    qint64 skips = 0;
    qint64 skippedMessages = 0;
    qint64 held = 0;        // readers over the soft limit at the last look
    qint64 outboxBytes = 0; // of all readers at the last look
    qint64 topics = 0;
    Histogram commitToSend{{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10}}; // seconds
    qint64 ticks = 0;
    qint64 tickIntervalUs = 0;
    qint64 ringMessages = 0;
    qint64 ringBytes = 0;

    Readers &of(FeedView view, FeedFormat format)
    {
        return readers[static_cast<std::size_t>(view)][static_cast<std::size_t>(format)];
    }

    const Readers &of(FeedView view, FeedFormat format) const
    {
        return readers[static_cast<std::size_t>(view)][static_cast<std::size_t>(format)];
    }

    void countResume(Resume resume)
    {
        switch (resume) {
        case Resume::Fresh:
            ++resumesFresh;
            return;
        case Resume::Complete:
            ++resumesComplete;
            return;
        case Resume::Reset:
            ++resumesReset;
            return;
        }
    }

    void countEnd(std::optional<CloseCode> code)
    {
        if (code)
            ++closed[*code];
        else
            ++left;
    }
};
