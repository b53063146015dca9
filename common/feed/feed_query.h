// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/cursor.h"

#include <QUrlQuery>

#include <optional>

enum class FeedView : quint8 {
    Home,     // metrics, sparkline and the latest messages
    Messages, // every message
    Monitor,  // metrics, every message and the counts of all channels; JSON only
    Status,   // how the server is; needs the right to see that
};

enum class FeedFormat : quint8 {
    Html, // rendered fragments in `content`
    Json, // the data itself
};

QByteArrayView viewName(FeedView view);

// What a client asks for in the query of GET /live.
struct FeedQuery
{
    FeedView view = FeedView::Home;
    FeedFormat format = FeedFormat::Json;
    QByteArray language = "en";   // of rendered fragments
    std::optional<Cursor> cursor; // none: from now on

    // Error: InvalidInput, naming the parameter and what is allowed.
    static Expected<FeedQuery> parse(const QUrlQuery &query);
    QUrlQuery toUrlQuery() const;
};
