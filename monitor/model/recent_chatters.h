// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"

#include <QHash>
#include <QSet>

// Who has said something in each channel within the last ten minutes, as far as this monitor has seen it.
// Minutes are numbers of minutes since 1970. On the caller's thread.
//
// Bound: `most` people over all channels; beyond that nobody is added until some are forgotten, and isFull()
// says so.
class RecentChatters final
{
public:
    static constexpr int minutes = 10;
    static constexpr qsizetype most = 200'000;

    // Notes who spoke. The channels whose number of people has changed are added to `changed`.
    void add(const ChatMessages &messages, qint64 minute, QSet<qint64> &changed);
    // Forgets who has been silent for ten minutes.
    void expire(qint64 minute, QSet<qint64> &changed);
    void clear();
    void forget(qint64 channelId);

    qsizetype count(qint64 channelId) const;
    bool isFull() const { return m_people >= most; }

private:
    QHash<qint64, QHash<qint64, qint64>> m_channels; // channel -> user -> minute
    qsizetype m_people = 0;
};
