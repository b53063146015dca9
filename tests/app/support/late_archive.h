// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"

#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>

// The archive, read over a slow line: answers are as of the question and come through the event loop, when
// other things may have happened. Belongs to one thread, and blocks it while the archive reads.
//
// So nobody calls then() on a future that a reader's thread is just finishing: see HomePromise, which is of
// no help where no event loop runs but in between.
class LateArchive final : public ArchiveReader
{
public:
    // `lateness`: how many ms the next answer takes after it was read.
    LateArchive(ArchiveReader &archive, std::function<int()> lateness)
        : m_archive(archive)
        , m_lateness(std::move(lateness))
    {}

    QFuture<Expected<HomeData>> home(int latest) override { return late(m_archive.home(latest)); }

    QFuture<Expected<MessagePage>> messages(const MessageFilter &filter,
                                            std::optional<TimelinePosition> before, int limit) override
    {
        return late(m_archive.messages(filter, before, limit));
    }

    QFuture<Expected<NewerPage>> newerMessages(const MessageFilter &filter, const TimelinePosition &after,
                                               int limit) override
    {
        return late(m_archive.newerMessages(filter, after, limit));
    }

    QFuture<Expected<ChannelPage>> channels(ChannelSort sort, int limit) override
    {
        return late(m_archive.channels(sort, limit));
    }

    QFuture<Expected<ChannelProfile>> channel(const Utf8 &name, const Utf8 &source, int latest) override
    {
        return late(m_archive.channel(name, source, latest));
    }

    QFuture<Expected<UserPage>> users(const UserQuery &query, int limit) override
    {
        return late(m_archive.users(query, limit));
    }

    QFuture<Expected<UserPage>> usersWithIds(const QList<qint64> &ids) override
    {
        return late(m_archive.usersWithIds(ids));
    }

    QFuture<Expected<UserProfile>> user(const Utf8 &login, const Utf8 &source, int latest) override
    {
        return late(m_archive.user(login, source, latest));
    }

    QFuture<Expected<ChatMessages>> messagesAfter(const MessageFilter &filter, qint64 after, qint64 upTo,
                                                  int limit) override
    {
        return late(m_archive.messagesAfter(filter, after, upTo, limit));
    }

    QFuture<Expected<StretchPart>> stretch(const MessageFilter &filter, qint64 after, qint64 upTo,
                                           int limit) override
    {
        return late(m_archive.stretch(filter, after, upTo, limit));
    }

    QFuture<Expected<NewestBetween>> newestBetween(const MessageFilter &filter, qint64 after, qint64 upTo,
                                                   int limit) override
    {
        return late(m_archive.newestBetween(filter, after, upTo, limit));
    }

    QFuture<Expected<qint64>> countAfter(const MessageFilter &filter, qint64 after, qint64 upTo) override
    {
        return late(m_archive.countAfter(filter, after, upTo));
    }

    QFuture<Expected<GapPage>> gaps(int limit) override { return late(m_archive.gaps(limit)); }

private:
    template <class T>
    QFuture<T> late(QFuture<T> answer)
    {
        answer.waitForFinished();
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QTimer::singleShot(m_lateness(), &m_context, [promise, answer] {
            promise->addResult(answer.result());
            promise->finish();
        });
        return promise->future();
    }

    ArchiveReader &m_archive;
    const std::function<int()> m_lateness;
    QObject m_context; // of the answers that are on their way
};
