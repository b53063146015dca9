// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_pages.h"
#include "sql_connection.h"

// What the reads of the archive share. Each runs within the transaction of its caller and blocks on the disk.
namespace query_parts {

constexpr qint64 msPerMinute = 60'000;

// From the columns of the view shown_messages.
ChatMessage messageFrom(const SqlRows &rows);

// From id, source, login, display name, message count, last seen, first seen.
UserRow userFrom(const SqlRows &rows);

// From id, source, name, message count, last message, first message.
ChannelRow channelFrom(const SqlRows &rows);

// All rows of a statement, each made by `from`.
template <class Row, class From>
Expected<QList<Row>> list(SqlConnection &connection, const QString &statement, const SqlValues &values,
                          From from)
{
    auto rows = connection.run(statement, values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Row> result;
    while (rows->next())
        result.append(from(*rows));
    if (const Outcome ended = rows->outcome(); !ended)
        return tl::unexpected(ended.error());
    return result;
}

// The only column of the only row; 0 where there is none.
Expected<qint64> number(SqlConnection &connection, const QString &statement, const SqlValues &values = {});

struct Head
{
    Cursor cursor; // of the snapshot
    ArchiveTotals totals;
};

Expected<Head> head(SqlConnection &connection);

// Of the rows that have one name, the one of `source` (the first where it is empty); the sources of the
// others go to `elsewhere`. None where there is no such row.
template <class Row>
std::optional<Row> choose(const QList<Row> &named, const Utf8 &source, QList<Utf8> &elsewhere)
{
    std::optional<Row> chosen;
    for (const Row &row : named) {
        if (!chosen && (source.isEmpty() || row.count.source == source))
            chosen = row;
        else
            elsewhere.append(row.count.source);
    }
    return chosen;
}

} // namespace query_parts
