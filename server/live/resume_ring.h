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

    // Nothing that belongs comes before `position` any more.
    void advance(qint64 position) { m_head = std::max(m_head, position); }

    // Marks those of the ids that are here as taken off the screen.
    void markDeleted(const QList<qint64> &ids, qint64 at);

    // Takes out what was said in a channel whose history was deleted. Positions stay.
    void forget(qint64 channelId);

    // The newest position.
    qint64 head() const { return m_head; }

    // True when every message after `position` is here.
    bool covers(qint64 position) const { return position >= m_coveredAfter && position <= m_head; }

    // Everything after this position is here.
    qint64 coveredAfter() const { return m_coveredAfter; }

    // The messages, ids ascending. Valid until the ring changes.
    using Place = std::deque<ChatMessage>::const_iterator;
    Place begin() const { return m_messages.begin(); }
    Place end() const { return m_messages.end(); }
    Place firstAfter(qint64 position) const;

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
