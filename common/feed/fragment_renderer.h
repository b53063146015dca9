// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/envelope.h"
#include "feed/feed_query.h"
#include "feed/server_status.h"

// What changed for a view since its last frame. What is pointed to is the caller's.
struct FragmentChange
{
    const FeedUpdate *update = nullptr;         // all views but Status
    const ServerStatus *report = nullptr;       // view Status: how the server is now
    const ServerStatus *reportBefore = nullptr; // what the reader shows of it; none: nothing
};

// Renders a change as the HTML fragments that htmx swaps into the page of that view. Web implements it with
// the same partials that its pages use. Called on the hub's thread once per change and variant; must not
// block.
class FragmentRenderer
{
public:
    virtual ~FragmentRenderer() = default;
    virtual Utf8 render(const FeedQuery &variant, const FragmentChange &change) = 0;

    // A row that stands for what was skipped, and that loads it.
    virtual Utf8 renderSkip(const FeedQuery &variant, const FeedSkip &skip) = 0;
};
