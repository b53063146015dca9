// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_table_panel.h"

void ChannelTablePanel::noteCommit(const CommittedBatch &batch)
{
    for (const ChannelCount &channel : batch.channels)
        m_table.touch(channel.id, batch.totals.head);
}

bool ChannelTablePanel::follow(quint64 nextTick, qint64 now)
{
    if (now - m_madeAt < shortestPauseMs)
        return false;
    m_madeAt = now;
    m_position = m_state.ring.head();
    return m_table.set(m_state.board.channels(m_sort, ChannelPage::most, now),
                       m_state.board.totals().channels, nextTick, m_position);
}

void ChannelTablePanel::addChanges(FeedUpdate &update, const ShownSince &shown) const
{
    update.channels = m_table.changesSince(shown);
}
