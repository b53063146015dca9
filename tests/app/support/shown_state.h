// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "feed/envelope.h"
#include "feed/feed_query.h"

#include <QHash>
#include <QMap>

// What a reader of the feed shows.
struct ShownState
{
    struct Row
    {
        Utf8 text;
        qint64 sentAt = 0;
        qint64 channelId = 0;
        bool isDeleted = false;

        bool operator==(const Row &) const = default;
    };

    QMap<qint64, Row> rows; // by id
    QList<qint64> firstIds; // of the state it began with
    qint64 startedAt = 0;   // the position of that state
    QList<FeedSkip> skips;
    std::optional<FeedMetrics> metrics;
    QHash<qint64, FeedChannelCount> channels;
    QHash<qint64, UserRow> users;
    QList<qint64> order;
    std::optional<FeedChannelProfile> channel;
    std::optional<FeedUserProfile> user;

    static Row rowOf(const ChatMessage &message);

    // A channel as the archive's pages tell it: without what only the feed knows.
    static FeedChannelCount shown(const ChannelCount &count);

    // What is wrong with it, as a sentence; empty when it is what the archive says of that view. Blocks on
    // the archive.
    QString differenceFrom(ArchiveReader &archive, const FeedQuery &query) const;
};
