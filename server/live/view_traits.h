// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feed_query.h"

// Whether a view shows messages.
constexpr bool hasMessages(FeedView view)
{
    return view == FeedView::Home || view == FeedView::Messages || view == FeedView::Channel ||
           view == FeedView::User || view == FeedView::Monitor;
}

// Whether each of them has to reach the reader. The home page shows the newest alone, so that any position
// can be caught up from memory.
constexpr bool showsEveryMessage(FeedView view)
{
    return hasMessages(view) && view != FeedView::Home;
}

// Whether a reader of a view is told when channels were not listened to. Pages show no such rows.
constexpr bool showsGaps(const FeedQuery &variant)
{
    return variant.format == FeedFormat::Json &&
           (variant.view == FeedView::Monitor || variant.view == FeedView::Messages ||
            variant.view == FeedView::Channel);
}
