// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

// The times of one feed client. The defaults are those of docs/live-protocol.md; tests shorten them.
struct FeedTiming
{
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds connectLimit{10'000}; // from the first packet to the hello
    Milliseconds silenceLimit{4'000};  // without a frame the line counts as dead: two beats are overdue
    Milliseconds pingInterval{5'000};  // for the latency that is shown
    Milliseconds firstRetry{500};      // back-off with full jitter, from here
    Milliseconds longestRetry{30'000}; // to here
    Milliseconds stableAfter{10'000};  // a connection that lasted this long starts the back-off anew
};
