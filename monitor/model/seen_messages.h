// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQueue>
#include <QSet>

#include <utility>

// The messages met last, so that none is taken twice. Known by id and time: ids alone begin anew with another
// archive. Bound: `limit`; beyond it the one met longest ago is forgotten.
class SeenMessages final
{
public:
    static constexpr qsizetype limit = 5'000;

    // False when it was met before.
    bool meet(qint64 id, qint64 sentAt)
    {
        const std::pair key(id, sentAt);
        if (m_known.contains(key))
            return false;
        m_known.insert(key);
        m_order.enqueue(key);
        while (m_order.size() > limit)
            m_known.remove(m_order.dequeue());
        return true;
    }

    void clear()
    {
        m_known.clear();
        m_order.clear();
    }

private:
    QSet<std::pair<qint64, qint64>> m_known;
    QQueue<std::pair<qint64, qint64>> m_order;
};
