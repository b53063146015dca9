// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_profile_panel.h"

UserProfilePanel::UserProfilePanel(const MessageFilter &whose, ArchiveReader &archive,
                                   std::function<void()> wake, QObject *context)
    : m_whose(whose)
    , m_wake(std::move(wake))
    , m_answer(
          context, [whose, &archive] { return archive.user(whose.user, whose.source, 0); },
          [this](const Expected<UserProfile> &profile) { take(profile); })
{}

// A user that is not there (any more) is an answer, too.
void UserProfilePanel::take(const Expected<UserProfile> &profile)
{
    if (!profile && profile.error().code != ErrorCode::NotFound)
        return; // it is asked again
    FeedUserProfile taken;
    if (profile)
        taken = FeedUserProfile::of(*profile);
    else
        taken.gone = true;
    m_id = taken.user.count.id;
    m_position = profile ? profile->cursor.id : std::max(m_position, m_committed);
    m_taken = taken;
    if (m_meanwhile.contains(m_id)) // told before it was known that it is about this user
        touch(m_committed);
    m_meanwhile.clear();
    m_wake();
}

void UserProfilePanel::noteCommit(const CommittedBatch &batch)
{
    m_committed = batch.totals.head;
    const bool concerns = std::any_of(batch.users.begin(), batch.users.end(), [&](const UserCount &user) {
        return user.id == m_id || user.login.compare(m_whose.user, Qt::CaseInsensitive) == 0;
    });
    if (concerns)
        touch(batch.totals.head);
    if (!m_answer.isAsking())
        return;
    for (const UserCount &user : batch.users)
        m_meanwhile.note(user.id);
}

void UserProfilePanel::noteErased(qint64 /*channelId*/, qint64 position)
{
    touch(position);
}

void UserProfilePanel::touch(qint64 position)
{
    m_shown.touch(position);
    m_answer.touch();
}

bool UserProfilePanel::follow(quint64 nextTick, qint64 now)
{
    m_answer.follow(now);
    if (!m_taken)
        return false;
    const FeedUserProfile taken = *std::exchange(m_taken, std::nullopt);
    return m_shown.set(taken, nextTick, m_position);
}

void UserProfilePanel::addChanges(FeedUpdate &update, const ShownSince &shown) const
{
    update.userProfile = m_shown.changedSince(shown);
}
