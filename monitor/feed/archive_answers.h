// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_pages.h"
#include "chat/chat_message.h"
#include "chat/message_filter.h"
#include "feed/envelope.h"

#include <QString>

#include <optional>

// What the monitor asks the HTTP API for, and what it is answered (docs/api.md). Times are ms UTC.

// Why there is no answer, for a person.
struct ArchiveProblem
{
    int status = 0; // of HTTP; 0 where nothing came
    QString words;  // translated sentence, plain text; may quote the server
};

template <class T>
using ArchiveAnswer = tl::expected<T, ArchiveProblem>;

// GET /api/v1/messages
struct MessagesRequest
{
    enum class Part : quint8 {
        Newest, // the newest, newest first
        Before, // the newest that are older than `position`, newest first
        Newer,  // the oldest that are newer than `position`, oldest first
        Stretch // by id, ascending: after < id <= upTo
    };

    static constexpr int usualLimit = 200;
    static constexpr int largestLimit = 1'000;

    MessageFilter filter;
    Part part = Part::Newest;
    TimelinePosition position;
    qint64 after = 0;
    qint64 upTo = 0;
    int limit = usualLimit;
};

struct MessagesAnswer
{
    ChatMessages messages;                // in the order of the request's part
    std::optional<Cursor> cursor;         // where to go on live; none for a stretch
    MatchCount matches;                   // of the filter, not of this part; 0 for Newer and Stretch
    std::optional<TimelinePosition> next; // where the same part goes on; none at the end
    std::optional<qint64> nextAfter;      // the same, of a stretch
};

// GET /api/v1/me
struct RightsAnswer
{
    bool seesDeleted = false; // texts that moderators took off the screen
};

// GET /api/v1/users/NAME
struct UserAnswer
{
    FeedUserProfile profile;
    QList<Utf8> elsewhere;        // other sources that know the login
    std::optional<Cursor> cursor; // where to go on live
};
