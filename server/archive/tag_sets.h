// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "sql_connection.h"

#include <QCache>

#include <optional>
#include <vector>

// The tags of messages (JSON), of which those that come again are stored once in a channel: most people's
// badges and colour come with every message. What was seen for the first time stays with its message; the
// second time makes it a row of `tag_sets`. Nothing is looked up on disk: what has gone from memory may be
// stored once more, which costs less than an index by content would.
//
// Bounded: the least recently used sets go, and a newer first sight takes the place of an older one. Within
// transactions of the writer, on its thread; forget() after a rollback, and when rows of `tag_sets` were
// deleted.
class TagSets final
{
public:
    static constexpr qsizetype mostBytes = 16 << 20; // of sets in memory
    static constexpr size_t firstSights = 1 << 17;   // 1 MiB

    explicit TagSets(SqlConnection &connection)
        : m_connection(connection)
        , m_sets(mostBytes)
        , m_seen(firstSights)
    {}
    Q_DISABLE_COPY_MOVE(TagSets)

    // Remembers the newest rows, unless it has done so. Call at the start of every transaction.
    Outcome load();

    // The row that holds these tags, or 0 where they are to stay with the message.
    Expected<qint64> setOf(qint64 channelId, const Utf8 &tags);

    // The message for which setOf() was called last was there already: a row that was made for it goes.
    Outcome takeBack();

    void forget();

private:
    using Key = std::pair<qint64, Utf8>; // channel and tags

    void remember(const Key &key, qint64 id);
    bool isSecondSight(const Key &key);

    SqlConnection &m_connection;
    QCache<Key, qint64> m_sets;
    std::optional<Key> m_made;  // by the last setOf()
    std::vector<size_t> m_seen; // hashes of what was seen once, each at the place that it names
    bool m_isLoaded = false;
};
