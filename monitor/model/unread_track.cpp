// SPDX-License-Identifier: GPL-3.0-or-later
#include "unread_track.h"

namespace {

int afterRemoval(int row, int first, int last)
{
    if (row > last)
        return row - (last - first + 1);
    return row >= first ? first - 1 : row;
}

} // namespace

void UnreadTrack::begin(int rows)
{
    m_active = true;
    m_lastOld = m_lastSeen = rows - 1;
    m_lost = 0;
}

void UnreadTrack::rowsInserted(int first, int last)
{
    const int count = last - first + 1;
    if (first <= m_lastOld)
        m_lastOld += count;
    if (first <= m_lastSeen)
        m_lastSeen += count;
}

void UnreadTrack::rowsRemoved(int first, int last)
{
    if (first == 0)
        m_lost += qMax(0, last - m_lastSeen);
    m_lastOld = afterRemoval(m_lastOld, first, last);
    m_lastSeen = afterRemoval(m_lastSeen, first, last);
}
