// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/envelope.h"

#include <QHash>

inline qint64 rowId(const FeedChannelCount &row)
{
    return row.id;
}

inline qint64 rowId(const UserRow &row)
{
    return row.count.id;
}

// From when a reader's numbers are: the tick at which it was last sent some, or, for one that was sent none
// yet (tick 0), the position that its page was made at.
struct ShownSince
{
    quint64 tick = 0;
    qint64 position = 0;

    bool operator==(const ShownSince &) const = default;
};

// The rows of a table in their order, each with the tick and the position at which it last changed, so that
// every reader can be sent what it does not have. Bounded by whoever sets it. Belongs to the hub's thread.
template <class Row>
class TableState final
{
public:
    // The row may be another since `position`. When the table is next set to what is true then, it counts as
    // changed for those who go by positions, even if it is the same again: a page may have been made in
    // between, when it was not.
    void touch(qint64 id, qint64 position)
    {
        m_touchedAt = position;
        if (m_entries.contains(id))
            m_touched.insert(id, position);
    }

    void touchAll(qint64 position)
    {
        m_touchedAt = position;
        for (const qint64 id : std::as_const(m_order))
            m_touched.insert(id, position);
    }

    // What the table is now, to be sent at `tick`; true at `position`. Returns whether anything changed.
    bool set(const QList<Row> &rows, std::optional<qint64> total, quint64 tick, qint64 position)
    {
        const Mark now{tick, position};
        QHash<qint64, Entry> entries;
        QList<qint64> order;
        bool isNew = false;
        for (const Row &row : rows) {
            const auto known = m_entries.constFind(rowId(row));
            const bool isSame = known != m_entries.cend() && known->row == row;
            isNew |= !isSame;
            Mark mark = isSame ? known->changed : now;
            if (m_touched.contains(rowId(row)))
                mark.position = position;
            entries.insert(rowId(row), {row, mark});
            order.append(rowId(row));
        }
        if (m_touchedAt >= 0)
            m_orderChanged.position = m_totalChanged.position = position;
        if (order != m_order || !m_isSet)
            m_orderChanged = now;
        if (total != m_total || !m_isSet)
            m_totalChanged = now;
        // An answer that is older than a commit says nothing of what that did.
        m_touched.removeIf([=](const auto &touched) { return touched.value() <= position; });
        if (m_touchedAt <= position)
            m_touchedAt = -1;
        isNew |= order != m_order || total != m_total || !m_isSet;
        m_entries = std::move(entries);
        m_order = std::move(order);
        m_total = total;
        m_isSet = true;
        return isNew;
    }

    FeedTable<Row> changesSince(const ShownSince &shown) const
    {
        FeedTable<Row> changes;
        for (const qint64 id : m_order) {
            const Entry &entry = *m_entries.constFind(id);
            if (entry.changed.isAfter(shown))
                changes.rows.append(entry.row);
        }
        if (m_orderChanged.isAfter(shown))
            changes.order = m_order;
        if (m_totalChanged.isAfter(shown))
            changes.total = m_total;
        return changes;
    }

private:
    struct Mark
    {
        quint64 tick = 0;
        qint64 position = 0;

        bool isAfter(const ShownSince &shown) const
        {
            return shown.tick != 0 ? tick > shown.tick : position > shown.position;
        }
    };
    struct Entry
    {
        Row row;
        Mark changed;
    };

    bool m_isSet = false;
    qint64 m_touchedAt = -1;         // anything in the table, or what may come into it; -1: nothing
    QHash<qint64, qint64> m_touched; // row id -> position; bounded by the rows
    QHash<qint64, Entry> m_entries;
    QList<qint64> m_order;
    std::optional<qint64> m_total;
    Mark m_orderChanged;
    Mark m_totalChanged;
};
