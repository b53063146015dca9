// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"

#include <deque>

// The newest committed messages in memory, so that whoever was away for a moment is caught up without the
// database. Bounded by count and bytes; the oldest go first. Belongs to the hub's thread.
class ResumeRing final
{
public:
    ResumeRing(qsizetype maxMessages, qsizetype maxBytes)
        : m_maxMessages(maxMessages)
        , m_maxBytes(maxBytes)
    {}

    // Starts anew: everything after `position` will be in the ring.
    void restart(qint64 position);

    // Messages with ids ascending, all above head().
    void append(const ChatMessages &messages);

    // Marks those of the ids that are here as taken off the screen.
    void markDeleted(const QList<qint64> &ids, qint64 at);

    // Takes out what was said in a channel whose history was deleted. Positions stay.
    void forget(qint64 channelId);

    // The newest position.
    qint64 head() const { return m_head; }

    // True when every message after `position` is here.
    bool covers(qint64 position) const { return position >= m_coveredAfter && position <= m_head; }

    // Messages with after < id <= upTo; ids ascending.
    ChatMessages between(qint64 after, qint64 upTo) const;

    // The newest `count` messages; ids ascending.
    ChatMessages latest(qsizetype count) const;

    qsizetype size() const { return static_cast<qsizetype>(m_messages.size()); }
    qsizetype bytes() const { return m_bytes; }

private:
    std::deque<ChatMessage> m_messages;
    qsizetype m_maxMessages;
    qsizetype m_maxBytes;
    qsizetype m_bytes = 0;
    qint64 m_coveredAfter = 0;
    qint64 m_head = 0;
};
