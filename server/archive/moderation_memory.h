// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/moderation_event.h"

#include <QHash>
#include <QList>

#include <optional>

// What moderators did lately, for messages that come after the event that concerns them: an out-of-order
// delivery, a replay after a reconnect. Asked for every new message. Bounded: the oldest events go. Belongs
// to the writer's thread; pure.
class ModerationMemory final
{
public:
    static constexpr qint64 seedMs = 3'600'000; // of the archive's events it starts with
    static constexpr qsizetype maxEvents = 10'000;

    // How far back a timeout, a ban or a clear reaches: what is older has long left every screen.
    static constexpr qint64 reachMs = 24 * 3'600'000;

    struct Verdict
    {
        qint64 eventId = 0;
        qint64 at = 0; // ms UTC
    };

    // `event` has its id and channelId. `found`: the message of a Delete was there and is marked.
    void remember(const ModerationEvent &event, bool found);

    // Whether a message that is new to the archive had been taken off the screen before it came.
    std::optional<Verdict> verdict(qint64 channelId, const Utf8 &userIdentity, qint64 sentAt,
                                   const Utf8 &sourceMessageId);

    void clear();
    qsizetype size() const { return m_size; }

private:
    struct Purge
    {
        Utf8 userIdentity; // empty: everybody
        Verdict verdict;
    };

    struct Channel
    {
        QList<Purge> purges; // in the order they were told
        qint64 newestAt = 0; // what was sent after it is of no concern: nearly everything
    };

    void dropOldest();

    QHash<qint64, Channel> m_purges;
    QHash<std::pair<qint64, Utf8>, Verdict>
        m_waiting; // deletes whose message has not come, by channel and id
    QList<std::pair<qint64, std::optional<Utf8>>>
        m_order; // channel and, for a delete, its message; oldest first
    qsizetype m_size = 0;
};
