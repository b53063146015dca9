// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/cursor.h"
#include "feed/feed_query.h"
#include "page_fields.h"
#include "page_viewer.h"

#include <optional>

// What the layout needs around the content of a page.
struct PageFrame
{
    QByteArray view; // "home", "messages", "channels", "channel", "users", "user", "status", "problem"
    QString title;
    std::optional<FeedQuery> feed; // what keeps the page live; none for a page that stands still
    Utf8 searched;                 // what stands in the search field
};

// The layout's fields, to which a page adds its own.
PageFields frameFields(const PageFrame &frame, const PageWords &words, const PageViewer &viewer);
