// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// Which rows of a list that grows at its end somebody has not seen yet. Follows the list's insertions and
// removals by row numbers alone, so that it costs nothing at any rate. A value; pure.
class UnreadTrack final
{
public:
    // All of these rows have been seen; what comes behind them is new.
    void begin(int rows);
    void end() { *this = {}; }
    bool isActive() const { return m_active; }

    void rowsInserted(int first, int last);
    // Removed from the head: they have left to make room.
    void rowsRemoved(int first, int last);

    // This row and all before it have been seen.
    void see(int row) { m_lastSeen = qMax(m_lastSeen, row); }

    // The first row that came since begin(), seen or not, and the first that has not been seen; -1 for none.
    int firstNew(int rows) const { return m_active && m_lastOld + 1 < rows ? m_lastOld + 1 : -1; }
    int firstUnread(int rows) const { return m_active && m_lastSeen + 1 < rows ? m_lastSeen + 1 : -1; }

    // Rows that have not been seen, those included that have left the list since.
    int unread(int rows) const { return m_active ? rows - 1 - m_lastSeen + m_lost : 0; }
    int lost() const { return m_lost; }

private:
    bool m_active = false;
    int m_lastOld = -1;  // the last row that was there at begin()
    int m_lastSeen = -1; // never before m_lastOld
    int m_lost = 0;
};
