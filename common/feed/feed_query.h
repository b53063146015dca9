// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/archive_pages.h"
#include "chat/cursor.h"
#include "chat/message_filter.h"
#include "chat/user_query.h"

#include <QUrlQuery>

#include <optional>

enum class FeedView : quint8 {
    Home,     // metrics, sparkline and the latest messages
    Messages, // every message, or those that a filter lets through
    Channels, // every channel's count, rate and last message
    Channel,  // one channel: its messages, its counts, who says most in it
    Users,    // a page of users with their counts
    User,     // one user: messages, counts, activity by channel, names
    Monitor,  // metrics, every message and the counts of all channels; JSON only
    Status,   // how the server is; needs the right to see that
};

constexpr int feedViewCount = 8;

enum class FeedFormat : quint8 {
    Html, // rendered fragments in `content`
    Json, // the data itself
};

QByteArrayView viewName(FeedView view);

// What a client asks for in the query of GET /live.
struct FeedQuery
{
    static constexpr qsizetype mostRows = 500;

    FeedView view = FeedView::Home;
    FeedFormat format = FeedFormat::Json;
    QByteArray language = "en"; // of rendered fragments

    MessageFilter filter;                            // Messages; Channel and User: whose page it is
    ChannelSort channelSort = ChannelSort::Activity; // Channels
    UserQuery users;                                 // Users: which page, from the first row on
    QList<qint64> rows;                              // Users: just these ids, for a later page

    // Whether the texts that moderators took off the screen are for this reader. Decided by who it is, and by
    // no parameter: see seenBy().
    bool seesDeleted = false;

    std::optional<Cursor> cursor; // none: from now on
    // All that is shown is of the cursor, as on a page that was just made. Else the cursor is that of the
    // messages, and the newest state of tables, profiles and figures is sent whatever it is.
    bool isNewPage = false;

    // Error: InvalidInput, naming the parameter and what is allowed.
    static Expected<FeedQuery> parse(const QUrlQuery &query);
    QUrlQuery toUrlQuery() const;

    // For a reader who may or may not see deleted texts.
    FeedQuery seenBy(bool maySeeDeleted) const;

    // Equal for those who are sent the same, wherever they start.
    QByteArray variant() const;
};
