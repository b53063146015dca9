// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_filter_sql.h"

#include "query_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// At most 32 sources have a channel or a user of one name (the statements' limit).
Expected<QList<FilterRows::Row>> rowsNamed(SqlConnection &connection, const QString &statement,
                                           const Utf8 &name, const Utf8 &source)
{
    auto rows =
        query_parts::list<FilterRows::Row>(connection, statement, {sqlValue(name)}, [&](const SqlRows &row) {
            const bool isUser = statement.endsWith("login"_L1);
            return FilterRows::Row{row.integer(0), row.text(1), row.integer(isUser ? 4 : 3)};
        });
    if (rows && !source.isEmpty())
        rows->removeIf([&](const FilterRows::Row &row) { return row.source != source; });
    return rows;
}

} // namespace

Expected<FilterRows> FilterRows::find(SqlConnection &connection, const MessageFilter &filter)
{
    FilterRows found;
    if (!filter.channel.isEmpty()) {
        auto channels = rowsNamed(connection, u"read/channels_named"_s, filter.channel, filter.source);
        if (!channels)
            return tl::unexpected(channels.error());
        found.channels = std::move(*channels);
        found.isVain |= found.channels.isEmpty();
    }
    if (!filter.user.isEmpty()) {
        auto users = rowsNamed(connection, u"read/users_by_login"_s, filter.user, filter.source);
        if (!users)
            return tl::unexpected(users.error());
        found.users = std::move(*users);
        found.isVain |= found.users.isEmpty();
    }
    const auto hasChannel = [&](const Row &user) {
        return std::any_of(found.channels.begin(), found.channels.end(),
                           [&](const Row &channel) { return channel.source == user.source; });
    };
    if (!filter.channel.isEmpty() && !filter.user.isEmpty())
        found.isVain |= std::none_of(found.users.begin(), found.users.end(), hasChannel);
    return found;
}
