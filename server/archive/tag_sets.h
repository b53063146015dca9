// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "sql_connection.h"

#include <QCache>

// The tags of messages (JSON), each stored once in a channel: most people's badges and colour come with every
// message. Bounded: the least recently used go from memory, and are looked up again. Within transactions of
// the writer, on its thread; forget() after a rollback, and when rows of `tag_sets` were deleted.
class TagSets final
{
public:
    static constexpr qsizetype mostBytes = 16 << 20; // in memory

    explicit TagSets(SqlConnection &connection)
        : m_connection(connection)
        , m_known(mostBytes)
    {}
    Q_DISABLE_COPY_MOVE(TagSets)

    // The row of these tags, made when there is none. 0 for no tags.
    Expected<qint64> idOf(qint64 channelId, const Utf8 &tags);

    void forget() { m_known.clear(); }

private:
    Expected<qint64> findOrInsert(qint64 channelId, const Utf8 &tags);

    SqlConnection &m_connection;
    QCache<std::pair<qint64, Utf8>, qint64> m_known;
};
