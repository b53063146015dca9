// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_queries.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int maxOpenGaps = 20'000;
constexpr int maxChannels = 20'000;
constexpr int gapsLookedAt = 100'000; // for pauses

Outcome readSources(SqlConnection &connection, QHash<Utf8, SourceHistory> &histories)
{
    auto rows = connection.run(u"read/sources"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next())
        histories[rows->text(0)].listenedUntil = rows->integer(1);
    return {};
}

Outcome readOpenGaps(SqlConnection &connection, QHash<Utf8, SourceHistory> &histories)
{
    auto rows = connection.run(u"read/open_gaps"_s, {maxOpenGaps});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        Gap gap;
        gap.source = rows->text(0);
        gap.channelIdentity = rows->text(1);
        gap.channel = rows->text(2);
        gap.from = rows->integer(3);
        gap.reason = rows->text(4);
        histories[gap.source].openGaps.append(gap);
    }
    return {};
}

Outcome readPauses(SqlConnection &connection, QHash<Utf8, SourceHistory> &histories)
{
    auto rows = connection.run(u"read/pauses"_s, {gapsLookedAt, sqlValue(pausedByAdmin)});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        Gap pause;
        pause.source = rows->text(0);
        pause.channelIdentity = rows->text(1);
        pause.channel = rows->text(2);
        pause.from = rows->integer(3);
        pause.to = rows->integer(4);
        pause.reason = rows->text(5);
        histories[pause.source].pauses.append(pause);
    }
    return {};
}

Outcome readLastHeard(SqlConnection &connection, QHash<Utf8, SourceHistory> &histories)
{
    auto rows = connection.run(u"read/last_heard"_s, {maxChannels});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next())
        histories[rows->text(0)].lastHeard.insert(rows->text(1),
                                                  {rows->integer(2), rows->text(3), rows->text(4)});
    return {};
}

} // namespace

namespace history_queries {

Expected<GapPage> gaps(SqlConnection &connection, int limit)
{
    GapPage page;
    auto counts = connection.run(u"read/open_gap_counts"_s);
    if (!counts)
        return tl::unexpected(counts.error());
    while (counts->next())
        page.open.insert(counts->text(0), counts->integer(1));

    auto rows = connection.run(u"read/gaps"_s, {limit});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        page.rows.append({rows->integer(0),
                          {rows->text(1), rows->text(3), rows->text(2), rows->integer(4), rows->integer(5),
                           rows->text(6), rows->integer(7) != 0}});
    }
    return page;
}

Expected<QHash<Utf8, SourceHistory>> sourceHistories(SqlConnection &connection)
{
    QHash<Utf8, SourceHistory> histories;
    for (const auto read : {readSources, readOpenGaps, readPauses, readLastHeard}) {
        if (const Outcome done = read(connection, histories); !done)
            return tl::unexpected(done.error());
    }
    return histories;
}

Expected<QList<ListeningRow>> listening(SqlConnection &connection)
{
    auto rows = connection.run(u"read/listening"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<ListeningRow> result;
    while (rows->next())
        result.append({rows->text(0), rows->text(1), rows->text(2), rows->integer(3)});
    return result;
}

} // namespace history_queries
