// SPDX-License-Identifier: GPL-3.0-or-later
#include "query_parts.h"

using namespace Qt::StringLiterals;

namespace query_parts {

ChatMessage messageFrom(const SqlRows &rows)
{
    ChatMessage message;
    message.id = rows.integer(0);
    message.source = rows.text(1);
    message.channel = rows.text(2);
    message.user = rows.text(3);
    message.displayName = rows.text(4);
    message.kind = kindFromName(rows.text(5));
    message.text = rows.text(6);
    message.sentAt = rows.integer(7);
    message.receivedAt = rows.integer(8);
    message.sourceMessageId = rows.text(9);
    message.replyTo = rows.text(10);
    message.systemText = rows.text(11);
    message.originChannel = rows.text(12);
    message.deletedAt = rows.integer(13);
    message.channelId = rows.integer(14);
    message.userId = rows.integer(15);
    message.isFirst = rows.integer(16) != 0;
    return message;
}

UserRow userFrom(const SqlRows &rows)
{
    return {{rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4), rows.integer(5)},
            rows.integer(6)};
}

ChannelRow channelFrom(const SqlRows &rows)
{
    return {
        {rows.integer(0), rows.text(1), rows.text(2), rows.integer(3), rows.integer(4)}, rows.integer(5), {}};
}

Expected<qint64> number(SqlConnection &connection, const QString &statement, const SqlValues &values)
{
    auto rows = connection.run(statement, values);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->integer(0) : 0;
}

Expected<Head> head(SqlConnection &connection)
{
    auto rows = connection.run(u"read/archive"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::Internal, u"the archive has lost its identity row"_s);
    Head head;
    head.cursor = {rows->text(0), rows->integer(4)};
    head.totals = {rows->integer(1), rows->integer(2), rows->integer(3), rows->integer(4), rows->integer(5)};
    return head;
}

} // namespace query_parts
