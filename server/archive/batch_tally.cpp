// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_tally.h"

#include "base/time_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Sorted by key, which is the order of the rows on disk: neighbours share pages.
template <class Key, class Value>
QList<Key> inOrder(const QHash<Key, Value> &counters)
{
    QList<Key> keys = counters.keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

void BatchTally::Counter::count(qint64 sentAt, qsizetype message)
{
    if (added == 0)
        first = message;
    firstAt = added == 0 ? sentAt : std::min(firstAt, sentAt);
    if (added == 0 || sentAt >= lastAt) {
        lastAt = sentAt;
        latest = message;
    }
    ++added;
}

void BatchTally::add(const ChatMessage &message, const StoredUserPtr &user)
{
    const qsizetype number = m_speakers.size();
    m_speakers.append(user);
    m_channels[message.channelId].count(message.sentAt, number);
    UserCounter &counter = m_users[user->id];
    counter.user = user;
    counter.count(message.sentAt, number);
    ++m_pairs[{user->id, message.channelId}];
    ++m_minutes[{message.sentAt / msPerMinute, message.channelId}];
    const qint64 blockNumber = IdBlock::numberOf(message.id);
    if (!m_blocks.contains(blockNumber))
        m_blocks.insert(blockNumber, {blockNumber, message.sentAt, message.sentAt});
    IdBlock &block = m_blocks[blockNumber];
    block.oldestAt = std::min(block.oldestAt, message.sentAt);
    block.newestAt = std::max(block.newestAt, message.sentAt);
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
    if (Outcome minutes = writeMinutes(connection); !minutes)
        return minutes;
    return writeBlocks(connection);
}

// A message says the name under which it was said; a page shows the one that its channel or user has now, and
// so must whoever shows the message live.
void BatchTally::nameAsStored(CommittedBatch &batch) const
{
    QHash<qint64, Utf8> channels;
    for (const ChannelCount &channel : std::as_const(batch.channels))
        channels.insert(channel.id, channel.name);
    for (qsizetype i = 0; i < batch.messages.size(); ++i) {
        ChatMessage &message = batch.messages[i];
        const StoredUser &user = *m_speakers[i];
        message.channel = channels.value(message.channelId);
        message.user = user.login;
        message.displayName = user.displayName;
    }
}

Outcome BatchTally::writeChannels(SqlConnection &connection, CommittedBatch &batch) const
{
    batch.channels.reserve(m_channels.size());
    for (auto it = m_channels.cbegin(); it != m_channels.cend(); ++it) {
        const Counter &counter = it.value();
        const ChatMessage &latest = batch.messages[counter.latest];
        ChannelCount counted{it.key(), latest.source, latest.channel, 0, 0};
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
        if (counter.lastAt < counted.lastMessageAt) {
            counted.name = name;
        } else if (name != counted.name) {
            const auto renamed =
                connection.run(u"write/rename_channel"_s, {sqlValue(counted.name), it.key()});
            if (!renamed)
                return tl::unexpected(renamed.error());
        }
        batch.channels.append(counted);
    }
    return {};
}

Outcome BatchTally::writeUsers(SqlConnection &connection, CommittedBatch &batch) const
{
    batch.users.reserve(m_users.size());
    for (const qint64 id : inOrder(m_users)) {
        const UserCounter &counter = *m_users.constFind(id);
        const ChatMessage &latest = batch.messages[counter.latest];
        if (Outcome written = writeUser(connection, counter, batch); !written)
            return written;
        const StoredUser &user = *counter.user;
        batch.users.append(
            {id, latest.source, user.login, user.displayName, user.messageCount, user.lastSeenAt});
    }
    return {};
}

Outcome BatchTally::writeUser(SqlConnection &connection, const UserCounter &counter, CommittedBatch &batch)
{
    StoredUser &user = *counter.user;
    const ChatMessage &latest = batch.messages[counter.latest];
    ChatMessage &first = batch.messages[counter.first];
    first.isFirst = user.messageCount == 0; // the statement goes by the same
    const auto counted = connection.run(u"write/count_user"_s,
                                        {counter.added, counter.firstAt, counter.lastAt, first.id, user.id});
    if (!counted)
        return tl::unexpected(counted.error());
    if (counted->affected() != 1)
        return failure(ErrorCode::Internal, u"user %1 vanished during a commit"_s.arg(user.id));
    user.messageCount += counter.added;
    const bool isNewest =
        counter.lastAt >= user.lastSeenAt; // an older replay does not bring an old name back
    user.lastSeenAt = std::max(user.lastSeenAt, counter.lastAt);
    if (!isNewest || (user.login == latest.user && user.displayName == latest.displayName))
        return {};
    user.login = latest.user;
    user.displayName = latest.displayName;
    // A statement of its own: it touches an index that most counts leave alone.
    const auto renamed =
        connection.run(u"write/rename_user"_s, {sqlValue(user.login), sqlValue(user.displayName), user.id});
    return renamed ? Outcome() : tl::unexpected(renamed.error());
}

Outcome BatchTally::writePairs(SqlConnection &connection) const
{
    for (const auto &pair : inOrder(m_pairs)) {
        const auto counted =
            connection.run(u"write/count_channel_user"_s, {pair.first, pair.second, m_pairs.value(pair)});
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

Outcome BatchTally::writeBlocks(SqlConnection &connection) const
{
    for (const IdBlock &block : m_blocks) {
        const auto noted =
            connection.run(u"write/note_block"_s, {block.number, block.oldestAt, block.newestAt});
        if (!noted)
            return tl::unexpected(noted.error());
    }
    return {};
}
