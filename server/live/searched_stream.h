// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "feed_state.h"
#include "ring_stream.h"

#include <QObject>

#include <functional>

// The messages that a search of text finds, as they come. What a text holds is for the archive to say, by the
// same index that a page of results is read from; so the stream asks it for each stretch that is published,
// one question at a time, and keeps the newest answers. Under load the stretches grow by themselves.
//
// Belongs to the hub's thread; nothing blocks.
class SearchedStream final : public QObject, public MessageStream
{
    Q_OBJECT

public:
    static constexpr qsizetype maxMessages = 1'000;
    static constexpr qsizetype maxBytes = 1024 * 1024;
    static constexpr int perQuestion = 1'000;

    // Begins at what is published. The archive and the hub's state outlive the stream. `advanced` is called
    // when head() has moved.
    SearchedStream(ArchiveReader &archive, MessageFilter filter, const FeedState &state,
                   std::function<void()> advanced);

    // Asks for what was published since the last question, unless one is under way.
    void follow();

    void markDeleted(const QList<qint64> &ids, qint64 at) { m_ring.markDeleted(ids, at); }
    void forget(qint64 channelId) { m_ring.forget(channelId); }

    // Since when every question failed, ms UTC; 0 while the answers come.
    qint64 failingSince() const { return m_failingSince; }

    qint64 head() const override { return m_head; }
    bool covers(qint64 position) const override { return m_found.covers(position); }
    StreamPart after(qint64 position, const FrameLimits &limits) const override
    {
        return m_found.after(position, limits);
    }
    ChatMessages latest(qsizetype count) const override { return m_found.latest(count); }
    qsizetype countAfter(qint64 position) const override { return m_found.countAfter(position); }
    qint64 positionBefore(qsizetype count) const override { return m_found.positionBefore(count); }

private:
    void ask();
    void take(qint64 upTo, const Expected<ChatMessages> &found);
    void amend();

    ArchiveReader &m_archive;
    const MessageFilter m_filter;
    const FeedState &m_state;
    const std::function<void()> m_advanced;
    ResumeRing m_ring{maxMessages, maxBytes};
    qint64 m_head;
    RingStream m_found;
    bool m_isAsking = false;
    qint64 m_askedAt = 0; // how far the hub had heard: the answer holds what came up to there, and maybe more
    qint64 m_failingSince = 0;
};
