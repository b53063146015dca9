// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_tally.h"

#include "base/time_text.h"

using namespace Qt::StringLiterals;

namespace {

// A statement of its own and not part of the count: it touches an index that most counts leave alone.
Outcome rename(SqlConnection &connection, const QString &statement, bool isNamedSo, const SqlValues &values)
{
    if (isNamedSo)
        return {};
    const auto renamed = connection.run(statement, values);
    return renamed ? Outcome() : tl::unexpected(renamed.error());
}

} // namespace

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
    ++m_pairs[{userId, channelId}];
    ++m_minutes[{message.sentAt / msPerMinute, channelId}];
}

Outcome BatchTally::write(SqlConnection &connection, CommittedBatch &batch) const
{
    if (Outcome channels = writeChannels(connection, batch); !channels)
        return channels;
    if (Outcome users = writeUsers(connection, batch); !users)
        return users;
    if (Outcome pairs = writePairs(connection); !pairs)
        return pairs;
    nameAsStored(batch);
    return writeMinutes(connection);
}

// A message says the name under which it was said; a page shows the one that its channel or user has now, and
// so must whoever shows the message live.
void BatchTally::nameAsStored(CommittedBatch &batch)
{
    QHash<qint64, const ChannelCount *> channels;
    for (const ChannelCount &channel : std::as_const(batch.channels))
        channels.insert(channel.id, &channel);
    QHash<qint64, const UserCount *> users;
    users.reserve(batch.users.size());
    for (const UserCount &user : std::as_const(batch.users))
        users.insert(user.id, &user);
    for (ChatMessage &message : batch.messages) {
        message.channel = channels.value(message.channelId)->name;
        const UserCount &user = *users.value(message.userId);
        message.user = user.login;
        message.displayName = user.displayName;
    }
}

Outcome BatchTally::writeChannels(SqlConnection &connection, CommittedBatch &batch) const
{
    batch.channels.reserve(m_channels.size());
    for (auto it = m_channels.cbegin(); it != m_channels.cend(); ++it) {
        const Counter &counter = it.value();
        ChannelCount counted{it.key(), counter.latest.source, counter.latest.channel, 0, 0};
        Utf8 name;
        {
            auto rows = connection.run(u"write/count_channel"_s,
                                       {counter.added, counter.firstAt, counter.lastAt, it.key()});
            if (!rows)
                return tl::unexpected(rows.error());
            if (!rows->next())
                return failure(ErrorCode::Internal, u"channel %1 vanished during a commit"_s.arg(it.key()));
            counted.messageCount = rows->integer(0);
            counted.lastMessageAt = rows->integer(1);
            name = rows->text(2);
        }
        // An older replay does not bring an old name back.
        if (counter.lastAt < counted.lastMessageAt)
            counted.name = name;
        else if (Outcome renamed = rename(connection, u"write/rename_channel"_s, name == counted.name,
                                          {sqlValue(counted.name), it.key()});
                 !renamed)
            return renamed;
        batch.channels.append(counted);
    }
    return {};
}

Outcome BatchTally::writeUsers(SqlConnection &connection, CommittedBatch &batch) const
{
    batch.users.reserve(m_users.size());
    for (auto it = m_users.cbegin(); it != m_users.cend(); ++it) {
        const Counter &counter = it.value();
        UserCount counted{it.key(), counter.latest.source, counter.latest.user, counter.latest.displayName, 0,
                          0};
        Utf8 login;
        Utf8 displayName;
        {
            auto rows = connection.run(u"write/count_user"_s,
                                       {counter.added, counter.firstAt, counter.lastAt, it.key()});
            if (!rows)
                return tl::unexpected(rows.error());
            if (!rows->next())
                return failure(ErrorCode::Internal, u"user %1 vanished during a commit"_s.arg(it.key()));
            counted.messageCount = rows->integer(0);
            counted.lastSeenAt = rows->integer(1);
            login = rows->text(2);
            displayName = rows->text(3);
        }
        const bool isNamedSo = login == counted.login && displayName == counted.displayName;
        if (counter.lastAt < counted.lastSeenAt) {
            counted.login = login;
            counted.displayName = displayName;
        } else if (Outcome renamed =
                       rename(connection, u"write/rename_user"_s, isNamedSo,
                              {sqlValue(counted.login), sqlValue(counted.displayName), it.key()});
                   !renamed) {
            return renamed;
        }
        batch.users.append(counted);
    }
    return {};
}

Outcome BatchTally::writePairs(SqlConnection &connection) const
{
    for (auto it = m_pairs.cbegin(); it != m_pairs.cend(); ++it) {
        const auto [userId, channelId] = it.key();
        const auto counted = connection.run(u"write/count_channel_user"_s, {userId, channelId, it.value()});
        if (!counted)
            return tl::unexpected(counted.error());
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
