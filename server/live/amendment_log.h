// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <deque>

// What became of messages that were published before: taken off the screen by moderators, or gone with the
// history of their channel. Each amendment has a position in the stream, so that whoever comes back with an
// older cursor can be told of it. Bounded; when the oldest go, older cursors are not covered any more.
// Belongs to the hub's thread.
class AmendmentLog final
{
public:
    static constexpr std::size_t most = 20'000;

    // What happened up to `position` is not known here.
    void restart(qint64 position)
    {
        m_entries.clear();
        m_coveredAfter = position;
    }

    void addDeleted(const QList<qint64> &messageIds, qint64 position)
    {
        for (const qint64 id : messageIds)
            add({position, id, false});
    }

    void addErased(qint64 channelId, qint64 position) { add({position, channelId, true}); }

    // Whether everything after `position` is here.
    bool covers(qint64 position) const { return position >= m_coveredAfter; }

    struct Amendments
    {
        QList<qint64> deleted; // ids of messages
        QList<qint64> erased;  // ids of channels
    };

    // Those with after < position <= upTo, oldest first.
    Amendments between(qint64 after, qint64 upTo) const
    {
        Amendments found;
        const auto first =
            std::upper_bound(m_entries.begin(), m_entries.end(), after,
                             [](qint64 position, const Entry &entry) { return position < entry.position; });
        for (auto entry = first; entry != m_entries.end() && entry->position <= upTo; ++entry)
            (entry->isErased ? found.erased : found.deleted).append(entry->id);
        return found;
    }

private:
    struct Entry
    {
        qint64 position = 0;
        qint64 id = 0;
        bool isErased = false;
    };

    void add(const Entry &entry)
    {
        m_entries.push_back(entry);
        while (m_entries.size() > most) {
            m_coveredAfter = m_entries.front().position;
            m_entries.pop_front();
        }
    }

    std::deque<Entry> m_entries; // positions ascending
    qint64 m_coveredAfter = 0;
};
