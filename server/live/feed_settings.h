// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

// The limits of the feed. docs/live-protocol.md says what readers see of them.
struct FeedSettings
{
    std::chrono::milliseconds tick{50};
    std::chrono::milliseconds longestTick{250};

    qsizetype ringMessages = 10'000;
    qsizetype ringBytes = 16 * 1024 * 1024;

    // Who has missed more is reset. For views of everything: messages; for filtered ones: positions, of which
    // few belong.
    qint64 resumeLimit = 5'000;
    qint64 filteredResumeLimit = 100'000;

    qsizetype messagesPerFrame = 1'000;
    qsizetype bytesPerFrame = 128 * 1024; // of content

    qint64 softLimitBytes = 256 * 1024; // an outbox over it gets nothing more until it has drained
    std::chrono::milliseconds skipAfter{
        1'000}; // so long over it: what it missed is skipped, but for the newest
    qsizetype keptBySkip = 200;
    std::chrono::milliseconds slowAfter{10'000}; // so long over it: closed, retryable
    qint64 hardLimitBytes = 2 * 1024 * 1024;     // over this: closed at once, retryable

    std::chrono::milliseconds beatAfter{1'500}; // without another frame

    int searches = 100;                          // different texts that are followed at once
    std::chrono::milliseconds topicKept{30'000}; // after its last reader has left
};
