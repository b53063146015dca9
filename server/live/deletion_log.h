// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <deque>

// The messages that moderators took off the screen last, each with the tick at which readers are told.
// Bounded; the oldest go first: a page that was away for longer shows them as they are when it is loaded
// anew. Belongs to the hub's thread.
class DeletionLog final
{
public:
    static constexpr std::size_t most = 1'000;

    void add(const QList<qint64> &ids, quint64 tick)
    {
        for (const qint64 id : ids)
            m_entries.push_back({id, tick});
        while (m_entries.size() > most)
            m_entries.pop_front();
    }

    // Ids told at a later tick than `tick`.
    QList<qint64> since(quint64 tick) const
    {
        QList<qint64> ids;
        for (const Entry &entry : m_entries) {
            if (entry.tick > tick)
                ids.append(entry.id);
        }
        return ids;
    }

private:
    struct Entry
    {
        qint64 id = 0;
        quint64 tick = 0;
    };
    std::deque<Entry> m_entries;
};
