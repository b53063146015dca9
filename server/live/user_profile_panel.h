// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "profile_state.h"
#include "touched_meanwhile.h"
#include "view_panel.h"
#include "watched_answer.h"

// What stands beside a user's messages: counts, activity by channel, names. Asked of the archive when the
// user has said something.
class UserProfilePanel final : public ViewPanel
{
public:
    // `wake` is called when there is something new.
    UserProfilePanel(const MessageFilter &whose, ArchiveReader &archive, std::function<void()> wake,
                     QObject *context);

    void noteCommit(const CommittedBatch &batch) override;
    void noteErased(qint64 channelId, qint64 position) override;
    bool follow(quint64 nextTick, qint64 now) override;
    bool isTrueAt(qint64 position) const override
    {
        return !m_taken && m_position >= 0 && (m_answer.isFresh() || m_position >= position);
    }
    void addChanges(FeedUpdate &update, const ShownSince &shown) const override;

private:
    void touch(qint64 position);
    void take(const Expected<UserProfile> &profile);

    const MessageFilter m_whose;
    const std::function<void()> m_wake;
    WatchedAnswer<UserProfile> m_answer;
    qint64 m_id = 0; // of the user; 0 while not known
    TouchedMeanwhile m_meanwhile;
    qint64 m_committed = 0; // the newest position heard of
    std::optional<FeedUserProfile> m_taken;
    ProfileState<FeedUserProfile> m_shown;
    qint64 m_position = -1;
};
