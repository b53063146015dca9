// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "feed_state.h"
#include "profile_state.h"
#include "touched_meanwhile.h"
#include "view_panel.h"
#include "watched_answer.h"

// What stands beside a channel's messages: its numbers, from the board, and who says most in it, asked of the
// archive when something was said.
class ChannelProfilePanel final : public ViewPanel
{
public:
    // `wake` is called when there is something new.
    ChannelProfilePanel(const MessageFilter &whose, const FeedState &state, ArchiveReader &archive,
                        std::function<void()> wake, QObject *context);

    void noteCommit(const CommittedBatch &batch) override;
    void noteErased(qint64 channelId, qint64 position) override;
    bool follow(quint64 nextTick, qint64 now) override;
    bool isTrueAt(qint64 position) const override
    {
        return m_madeAt > 0 && !m_isTaken && (m_answer.isFresh() || m_position >= position);
    }
    void addChanges(FeedUpdate &update, const ShownSince &shown) const override;

private:
    void touch(qint64 position);
    void take(const Expected<ChannelProfile> &profile);
    bool isOlderThanTold() const;

    const MessageFilter m_whose;
    const FeedState &m_state;
    const std::function<void()> m_wake;
    WatchedAnswer<ChannelProfile> m_answer;
    std::optional<FeedChannelProfile> m_known; // the archive's answer, with the board's numbers
    bool m_isTaken = false;                    // an answer that is not shown yet
    QSet<qint64> m_chatters;                   // ids
    TouchedMeanwhile m_channelsMeanwhile;
    TouchedMeanwhile m_usersMeanwhile;
    qint64 m_committed = 0; // the newest position heard of
    ProfileState<FeedChannelProfile> m_shown;
    qint64 m_position = -1;
    qint64 m_madeAt = 0;
};
