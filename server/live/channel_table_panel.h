// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_state.h"
#include "view_panel.h"

// The table of channels, from the board. Made anew at most four times a second, and only while it is asked
// for.
class ChannelTablePanel final : public ViewPanel
{
public:
    ChannelTablePanel(ChannelSort sort, const FeedState &state)
        : m_sort(sort)
        , m_state(state)
    {}

    void noteCommit(const CommittedBatch &batch) override;
    void noteErased(qint64 channelId, qint64 position) override { m_table.touch(channelId, position); }
    bool follow(quint64 nextTick, qint64 now) override;
    bool isTrueAt(qint64 position) const override { return m_position >= position; }
    void addChanges(FeedUpdate &update, const ShownSince &shown) const override;

private:
    const ChannelSort m_sort;
    const FeedState &m_state;
    TableState<FeedChannelCount> m_table;
    qint64 m_position = -1;
    qint64 m_madeAt = 0;
};
