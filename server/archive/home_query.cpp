// SPDX-License-Identifier: GPL-3.0-or-later
#include "home_query.h"

#include "base/time_text.h"
#include "message_queries.h"
#include "query_parts.h"

using namespace Qt::StringLiterals;

namespace {

using query_parts::msPerMinute;

constexpr qint64 activeWindowMs = 5 * msPerMinute;
constexpr int sparklineMinutes = 30;

Expected<QList<qint64>> perMinute(SqlConnection &connection, qint64 now)
{
    const qint64 thisMinute = now / msPerMinute;
    auto rows = connection.run(u"read/minutes"_s, {thisMinute - sparklineMinutes, thisMinute});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<qint64> counts(sparklineMinutes, 0);
    while (rows->next())
        counts[rows->integer(0) - (thisMinute - sparklineMinutes) - 1] = rows->integer(1);
    return counts;
}

} // namespace

Expected<HomeData> readHome(SqlConnection &connection, int latest)
{
    const qint64 now = utcNowMs();
    const auto head = query_parts::head(connection);
    if (!head)
        return tl::unexpected(head.error());
    const auto active = query_parts::number(connection, u"read/active_channels"_s, {now - activeWindowMs});
    if (!active)
        return tl::unexpected(active.error());
    auto minutes = perMinute(connection, now);
    if (!minutes)
        return tl::unexpected(minutes.error());
    auto messages = message_queries::newest(connection, {}, {}, latest);
    if (!messages)
        return tl::unexpected(messages.error());
    return HomeData{head->cursor, head->totals, *active, std::move(*minutes), std::move(*messages)};
}
