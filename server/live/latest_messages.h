// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_pages.h"

// The newest messages by (sentAt, id), which are what the home page lists: old logs that are imported have
// the newest ids and are not among them. Bounded. Belongs to the hub's thread.
class LatestMessages final
{
public:
    static constexpr int most = HomeData::rows;

    // Takes those that are among the newest; ones that are here already stay as they are.
    void add(const ChatMessages &messages);

    void markDeleted(const QList<qint64> &ids, qint64 at);

    // Takes out what was said in a channel. Returns whether there was any, so that older ones have to be put
    // in their place.
    bool forget(qint64 channelId);

    // add(), for what stands in place of others; readers are told of it at `tick`.
    void refill(const ChatMessages &messages, quint64 tick);

    // The tick of the last refill; 0 for none.
    quint64 refilledAt() const { return m_refilledAt; }

    // Those with after < id <= upTo; ids ascending.
    ChatMessages between(qint64 after, qint64 upTo) const;

private:
    ChatMessages m_messages; // newest first
    quint64 m_refilledAt = 0;
};
