// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive_reader.h"

#include <QHash>

#include <algorithm>

// An archive in memory for the tests of the pages: real answers to every question, from a list of messages.
class MemoryArchive final : public ArchiveReader
{
public:
    QList<GapRow> gapRows;
    ChatMessages stored;         // ids ascending
    std::optional<Error> broken; // when set, what every question is answered with

    ChatMessage &add(const Utf8 &channel, const Utf8 &user, const Utf8 &text, qint64 sentAt)
    {
        ChatMessage message;
        message.id = stored.size() + 1;
        message.source = "demo";
        message.channel = message.channelIdentity = channel;
        message.user = message.userIdentity = message.displayName = user;
        message.text = text;
        message.sentAt = message.receivedAt = sentAt;
        stored.append(message);
        return stored.last();
    }

    QFuture<Expected<HomeData>> home(int latest) override
    {
        HomeData data{cursor(), totals(), channelCounts().size(), QList<qint64>(30, 0), newest({}, latest)};
        for (qsizetype i = 0; i < data.perMinute.size(); ++i)
            data.perMinute[i] = stored.isEmpty() ? 0 : (i * 37) % 101;
        return answer(data);
    }

    QFuture<Expected<MessagePage>> messages(std::optional<TimelinePosition> before, int limit) override
    {
        MessagePage page{cursor(), totals(), newest(before, limit + 1), false};
        page.hasOlder = page.messages.size() > limit;
        page.messages.resize(std::min<qsizetype>(page.messages.size(), limit));
        return answer(page);
    }

    QFuture<Expected<ChannelPage>> channels(int limit) override
    {
        ChannelPage page{cursor(), totals(), {}, channelCounts().size() > limit};
        for (const ChannelCount &count :
             channelCounts().first(std::min<qsizetype>(limit, channelCounts().size())))
            page.channels.append({count, firstAt});
        return answer(page);
    }

    QFuture<Expected<UserPage>> users(std::optional<UserPosition> after, int limit) override
    {
        UserPage page{cursor(), totals(), {}, false};
        for (const UserRow &row : userRows()) {
            const UserCount &count = row.count;
            if (after &&
                std::pair(-count.messageCount, count.id) <= std::pair(-after->messageCount, after->id))
                continue;
            page.hasMore = page.users.size() == limit;
            if (page.hasMore)
                break;
            page.users.append(row);
        }
        return answer(page);
    }

    QFuture<Expected<UserProfile>> user(const Utf8 &login, const Utf8 &, int latest) override
    {
        UserProfile profile{cursor(), {}, {}, {}, {"irc.example.org"}};
        QHash<Utf8, qint64> perChannel;
        for (const ChatMessage &message : stored) {
            if (message.user != login)
                continue;
            profile.latest.prepend(message);
            ++perChannel[message.channel];
        }
        profile.latest.resize(std::min<qsizetype>(profile.latest.size(), latest));
        for (const UserRow &row : userRows()) {
            if (row.count.login == login)
                profile.user = row;
        }
        if (profile.latest.isEmpty())
            return QtFuture::makeReadyFuture(
                Expected<UserProfile>(failure(ErrorCode::NotFound, QStringLiteral("no such user"))));
        for (auto channel = perChannel.cbegin(); channel != perChannel.cend(); ++channel)
            profile.channels.append({"demo", channel.key(), channel.value()});
        std::sort(profile.channels.begin(), profile.channels.end(),
                  [](const auto &a, const auto &b) { return a.messageCount > b.messageCount; });
        return answer(profile);
    }

    QFuture<Expected<QList<GapRow>>> gaps(int limit) override
    {
        return answer(gapRows.first(std::min<qsizetype>(limit, gapRows.size())));
    }
    QFuture<Expected<ChatMessages>> messagesAfter(qint64 after, qint64 upTo, int limit) override
    {
        ChatMessages found;
        for (const ChatMessage &message : stored) {
            if (message.id > after && message.id <= upTo && found.size() < limit)
                found.append(message);
        }
        return answer(found);
    }

private:
    static constexpr qint64 firstAt = 1'760'000'000'000;

    template <class T>
    QFuture<Expected<T>> answer(const T &data) const
    {
        return QtFuture::makeReadyFuture(broken ? Expected<T>(tl::unexpected(*broken)) : Expected<T>(data));
    }

    Cursor cursor() const { return {"k3v9x1", stored.size()}; }
    ArchiveTotals totals() const
    {
        return {stored.size(), channelCounts().size(), userRows().size(), stored.size()};
    }

    ChatMessages newest(std::optional<TimelinePosition> before, int limit) const
    {
        ChatMessages found;
        for (const ChatMessage &message : stored) {
            if (!before || std::pair(message.sentAt, message.id) < std::pair(before->sentAt, before->id))
                found.append(message);
        }
        std::sort(found.begin(), found.end(), [](const ChatMessage &a, const ChatMessage &b) {
            return std::pair(a.sentAt, a.id) > std::pair(b.sentAt, b.id);
        });
        found.resize(std::min<qsizetype>(found.size(), limit));
        return found;
    }

    QList<ChannelCount> channelCounts() const
    {
        QList<ChannelCount> counts;
        for (const ChatMessage &message : stored) {
            auto at = std::find_if(counts.begin(), counts.end(),
                                   [&](const ChannelCount &c) { return c.name == message.channel; });
            if (at == counts.end())
                at = counts.insert(counts.end(), {counts.size() + 1, message.source, message.channel, 0, 0});
            ++at->messageCount;
            at->lastMessageAt = std::max(at->lastMessageAt, message.sentAt);
        }
        return counts;
    }

    QList<UserRow> userRows() const
    {
        QList<UserRow> rows;
        for (const ChatMessage &message : stored) {
            auto at = std::find_if(rows.begin(), rows.end(),
                                   [&](const UserRow &r) { return r.count.login == message.user; });
            if (at == rows.end())
                at = rows.insert(rows.end(),
                                 {{rows.size() + 1, message.source, message.user, message.displayName, 0, 0},
                                  message.sentAt});
            ++at->count.messageCount;
            at->count.lastSeenAt = std::max(at->count.lastSeenAt, message.sentAt);
        }
        std::sort(rows.begin(), rows.end(), [](const UserRow &a, const UserRow &b) {
            return std::pair(-a.count.messageCount, a.count.id) <
                   std::pair(-b.count.messageCount, b.count.id);
        });
        return rows;
    }
};
