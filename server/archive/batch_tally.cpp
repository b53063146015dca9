// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_tally.h"

#include "base/time_text.h"

using namespace Qt::StringLiterals;

void BatchTally::count(Counter &counter, const ChatMessage &message)
{
    counter.firstAt = counter.added == 0 ? message.sentAt : std::min(counter.firstAt, message.sentAt);
    if (counter.added == 0 || message.sentAt >= counter.lastAt) {
        counter.lastAt = message.sentAt;
        counter.latest = message;
    }
    ++counter.added;
}

void BatchTally::add(const ChatMessage &message, qint64 channelId, qint64 userId)
{
    count(m_channels[channelId], message);
    count(m_users[userId], message);
    ++m_minutes[{message.sentAt / msPerMinute, channelId}];
}

Outcome BatchTally::write(SqlConnection &connection, CommittedBatch &batch) const
{
    if (Outcome channels = writeChannels(connection, batch); !channels)
        return channels;
    if (Outcome users = writeUsers(connection, batch); !users)
        return users;
    return writeMinutes(connection);
}

Outcome BatchTally::writeChannels(SqlConnection &connection, CommittedBatch &batch) const
{
    batch.channels.reserve(m_channels.size());
    for (auto it = m_channels.cbegin(); it != m_channels.cend(); ++it) {
        const Counter &counter = it.value();
        auto rows = connection.run(u"write/count_channel"_s, {sqlValue(counter.latest.channel), counter.added,
                                                              counter.firstAt, counter.lastAt, it.key()});
        if (!rows)
            return tl::unexpected(rows.error());
        if (!rows->next())
            return failure(ErrorCode::Internal, u"channel %1 vanished during a commit"_s.arg(it.key()));
        batch.channels.append(
            {it.key(), counter.latest.source, counter.latest.channel, rows->integer(0), rows->integer(1)});
    }
    return {};
}

Outcome BatchTally::writeUsers(SqlConnection &connection, CommittedBatch &batch) const
{
    batch.users.reserve(m_users.size());
    for (auto it = m_users.cbegin(); it != m_users.cend(); ++it) {
        const Counter &counter = it.value();
        auto rows = connection.run(u"write/count_user"_s,
                                   {sqlValue(counter.latest.user), sqlValue(counter.latest.displayName),
                                    counter.added, counter.firstAt, counter.lastAt, it.key()});
        if (!rows)
            return tl::unexpected(rows.error());
        if (!rows->next())
            return failure(ErrorCode::Internal, u"user %1 vanished during a commit"_s.arg(it.key()));
        batch.users.append({it.key(), counter.latest.source, counter.latest.user, counter.latest.displayName,
                            rows->integer(0), rows->integer(1)});
    }
    return {};
}

Outcome BatchTally::writeMinutes(SqlConnection &connection) const
{
    const qint64 oldest = utcNowMs() / msPerMinute - keptMinutes;
    for (auto it = m_minutes.cbegin(); it != m_minutes.cend(); ++it) {
        const auto [minute, channelId] = it.key();
        if (minute < oldest)
            continue;
        const auto counted = connection.run(u"write/count_minute"_s, {minute, channelId, it.value()});
        if (!counted)
            return tl::unexpected(counted.error());
    }
    return {};
}
