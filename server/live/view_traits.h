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
