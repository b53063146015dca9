// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/qt_versions.h"
#include "chat/archive_reader.h"

#include <QHash>
#include <QPromise>

#include <algorithm>
#include <functional>
#include <memory>

// An archive in memory for tests of what reads one: real answers to every question, from a list of messages.
// Every answer is there at once, unless they are held.
class MemoryArchive final : public ArchiveReader
{
public:
    QList<GapRow> gapRows;
    ChatMessages stored;         // ids ascending
    std::optional<Error> broken; // when set, what every question is answered with
    QByteArray epoch = "k3v9x1";
    int stretchesRead = 0;     // how often messagesAfter() was asked
    QByteArrayList usersAsked; // for which logins users() was asked
    bool isHolding = false;    // answers are as of the question, and come with release()

    bool owesAnswers() const { return !m_held.empty(); }

    void release()
    {
        isHolding = false;
        for (const auto &give : std::exchange(m_held, {}))
            give();
    }

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
        HomeData data{cursor(), totals(), channelCounts().size(), QList<qint64>(30, 0),
                      newest({}, {}, latest)};
        for (qsizetype i = 0; i < data.perMinute.size(); ++i)
            data.perMinute[i] = stored.isEmpty() ? 0 : (i * 37) % 101;
        return answer(data);
    }

    QFuture<Expected<MessagePage>> messages(const MessageFilter &filter,
                                            std::optional<TimelinePosition> before, int limit) override
    {
        MessagePage page{cursor(),
                         totals(),
                         {newest(filter, {}, 1'000'000).size(), false},
                         newest(filter, before, limit + 1),
                         false};
        page.hasOlder = page.messages.size() > limit;
        page.messages.resize(std::min<qsizetype>(page.messages.size(), limit));
        return answer(page);
    }

    QFuture<Expected<NewerPage>> newerMessages(const MessageFilter &filter, const TimelinePosition &after,
                                               int limit) override
    {
        ChatMessages all = newest(filter, {}, 1'000'000);
        all.removeIf([&](const ChatMessage &message) {
            return std::pair(message.sentAt, message.id) <= std::pair(after.sentAt, after.id);
        });
        std::reverse(all.begin(), all.end());
        return answer(
            NewerPage{cursor(), all.first(std::min<qsizetype>(limit, all.size())), all.size() > limit});
    }

    QFuture<Expected<ChannelPage>> channels(ChannelSort, int limit) override
    {
        const QList<ChannelCount> counts = channelCounts();
        ChannelPage page{cursor(), totals(), {}, counts.size() > limit};
        for (const ChannelCount &count : counts.first(std::min<qsizetype>(limit, counts.size())))
            page.channels.append({count, firstAt, QList<qint64>(ChannelRow::minutes, 1)});
        return answer(page);
    }

    QFuture<Expected<ChannelProfile>> channel(const Utf8 &name, const Utf8 &, int latest) override
    {
        ChannelProfile profile;
        profile.cursor = cursor();
        for (const ChannelCount &count : channelCounts()) {
            if (count.name == name)
                profile.channel = {count, firstAt, QList<qint64>(ChannelRow::minutes, 1)};
        }
        if (profile.channel.count.id == 0)
            return readyFuture(
                Expected<ChannelProfile>(failure(ErrorCode::NotFound, QStringLiteral("no such channel"))));
        QHash<Utf8, qint64> said;
        for (const ChatMessage &message : stored)
            said[message.user] += message.channel == name ? 1 : 0;
        for (const UserRow &row : userRows()) {
            if (const qint64 messages = said.value(row.count.login))
                profile.chatters.append({row.count, messages});
        }
        profile.people = profile.chatters.size();
        std::stable_sort(profile.chatters.begin(), profile.chatters.end(),
                         [](const Chatter &a, const Chatter &b) { return a.messages > b.messages; });
        profile.latest = newest({{}, name, {}, {}, 0, 0}, {}, latest);
        return answer(profile);
    }

    QFuture<Expected<UserPage>> users(const UserQuery &query, int limit) override
    {
        usersAsked.append(query.begins);
        UserPage page{cursor(), totals(), 0, {}, false};
        for (const UserRow &row : userRows()) {
            const UserCount &count = row.count;
            if (!count.login.toLower().startsWith(query.begins.toLower()))
                continue;
            ++page.matches;
            if (query.after &&
                std::pair(-count.messageCount, count.id) <= std::pair(-query.after->number, query.after->id))
                continue;
            page.hasMore |= page.users.size() == limit;
            if (page.users.size() < limit)
                page.users.append(row);
        }
        return answer(page);
    }

    QFuture<Expected<UserPage>> usersWithIds(const QList<qint64> &ids) override
    {
        UserPage page{cursor(), totals(), totals().users, {}, false};
        for (const qint64 id : ids) {
            for (const UserRow &row : userRows()) {
                if (row.count.id == id)
                    page.users.append(row);
            }
        }
        return answer(page);
    }

    QFuture<Expected<UserProfile>> user(const Utf8 &login, const Utf8 &, int latest) override
    {
        UserProfile profile{cursor(), {}, {}, {{login, login, firstAt}}, {}, false, {"irc.example.org"}};
        profile.latest = newest({{}, {}, login, {}, 0, 0}, {}, latest);
        QHash<Utf8, qint64> perChannel;
        for (const ChatMessage &message : stored) {
            if (message.user == login)
                ++perChannel[message.channel];
        }
        for (const UserRow &row : userRows()) {
            if (row.count.login == login)
                profile.user = row;
        }
        if (perChannel.isEmpty())
            return readyFuture(
                Expected<UserProfile>(failure(ErrorCode::NotFound, QStringLiteral("no such user"))));
        for (auto channel = perChannel.cbegin(); channel != perChannel.cend(); ++channel)
            profile.channels.append({"demo", channel.key(), channel.value()});
        std::sort(profile.channels.begin(), profile.channels.end(),
                  [](const auto &a, const auto &b) { return a.messageCount > b.messageCount; });
        return answer(profile);
    }

    QFuture<Expected<GapPage>> gaps(int limit) override
    {
        GapPage page{gapRows.first(std::min<qsizetype>(limit, gapRows.size())), {}};
        for (const GapRow &row : gapRows) {
            if (row.gap.to == 0)
                ++page.open[row.gap.source];
        }
        return answer(page);
    }

    QFuture<Expected<ChatMessages>> messagesAfter(const MessageFilter &filter, qint64 after, qint64 upTo,
                                                  int limit) override
    {
        ++stretchesRead;
        ChatMessages found;
        for (const ChatMessage &message : stored) {
            if (message.id > after && message.id <= upTo && isMeant(filter, message) && found.size() < limit)
                found.append(message);
        }
        return answer(found);
    }

    QFuture<Expected<StretchPart>> stretch(const MessageFilter &filter, qint64 after, qint64 upTo,
                                           int limit) override
    {
        StretchPart part{messagesAfter(filter, after, upTo, limit).result().value(), {}};
        if (part.messages.size() == limit && part.messages.last().id < std::min(upTo, head()))
            part.next = part.messages.last().id;
        return answer(part);
    }

    QFuture<Expected<NewestBetween>> newestBetween(const MessageFilter &filter, qint64 after, qint64 upTo,
                                                   int limit) override
    {
        ChatMessages all = messagesAfter(filter, after, upTo, 1'000'000).result().value();
        const qsizetype left = std::max<qsizetype>(0, all.size() - limit);
        return answer(NewestBetween{all.sliced(left), left});
    }

    QFuture<Expected<qint64>> countAfter(const MessageFilter &filter, qint64 after, qint64 upTo) override
    {
        return answer<qint64>(std::count_if(stored.begin(), stored.end(), [&](const ChatMessage &message) {
            return message.id > after && message.id <= upTo && isMeant(filter, message);
        }));
    }

private:
    static constexpr qint64 firstAt = 1'760'000'000'000;

    template <class T>
    QFuture<Expected<T>> answer(const T &data) const
    {
        const auto result = broken ? Expected<T>(tl::unexpected(*broken)) : Expected<T>(data);
        if (!isHolding)
            return readyFuture(result);
        auto promise = std::make_shared<QPromise<Expected<T>>>();
        promise->start();
        m_held.append([=] {
            promise->addResult(result);
            promise->finish();
        });
        return promise->future();
    }

    static bool isMeant(const MessageFilter &filter, const ChatMessage &message)
    {
        return matches(filter, message) && message.text.toLower().contains(filter.text.toLower());
    }

    qint64 head() const { return stored.isEmpty() ? 0 : stored.last().id; }
    Cursor cursor() const { return {epoch, head()}; }
    ArchiveTotals totals() const
    {
        return {stored.size(), channelCounts().size(), userRows().size(), head(), 0};
    }

    ChatMessages newest(const MessageFilter &filter, std::optional<TimelinePosition> before, int limit) const
    {
        ChatMessages found;
        for (const ChatMessage &message : stored) {
            const bool isBefore =
                !before || std::pair(message.sentAt, message.id) < std::pair(before->sentAt, before->id);
            if (isBefore && isMeant(filter, message))
                found.append(message);
        }
        std::sort(found.begin(), found.end(), isNewer);
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

    mutable QList<std::function<void()>> m_held;
};
