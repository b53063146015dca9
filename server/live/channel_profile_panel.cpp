// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_profile_panel.h"

ChannelProfilePanel::ChannelProfilePanel(const MessageFilter &whose, const FeedState &state,
                                         ArchiveReader &archive, std::function<void()> wake, QObject *context)
    : m_whose(whose)
    , m_state(state)
    , m_wake(std::move(wake))
    , m_answer(
          context, [whose, &archive] { return archive.channel(whose.channel, whose.source, 0); },
          [this](const Expected<ChannelProfile> &profile) { take(profile); })
{}

// A channel that is not there (any more) is an answer, too.
void ChannelProfilePanel::take(const Expected<ChannelProfile> &profile)
{
    if (!profile && profile.error().code != ErrorCode::NotFound)
        return; // it is asked again
    FeedChannelProfile taken;
    taken.gone = !profile.has_value();
    if (profile) {
        const ChannelCount &count = profile->channel.count;
        taken.channel = {count.id,
                         count.source,
                         count.name,
                         count.messageCount,
                         0,
                         count.lastMessageAt,
                         profile->channel.firstMessageAt,
                         profile->channel.perMinute};
        taken.people = profile->people;
        taken.chatters = profile->chatters;
    }
    m_chatters.clear();
    for (const Chatter &chatter : std::as_const(taken.chatters))
        m_chatters.insert(chatter.user.id);
    m_known = taken;
    m_isTaken = true;
    m_position = profile ? profile->cursor.id : m_state.ring.head();
    if (isOlderThanTold())
        touch(m_committed);
    m_channelsMeanwhile.clear();
    m_usersMeanwhile.clear();
    m_wake();
}

// While the question was on its way nobody knew that it was about them.
bool ChannelProfilePanel::isOlderThanTold() const
{
    return m_channelsMeanwhile.contains(m_known->channel.id) ||
           std::any_of(m_chatters.begin(), m_chatters.end(),
                       [this](qint64 id) { return m_usersMeanwhile.contains(id); });
}

void ChannelProfilePanel::noteCommit(const CommittedBatch &batch)
{
    const bool isHere =
        std::any_of(batch.channels.begin(), batch.channels.end(), [&](const ChannelCount &channel) {
            return (m_known && channel.id == m_known->channel.id) ||
                   channel.name.compare(m_whose.channel, Qt::CaseInsensitive) == 0;
        });
    // Whoever stands among the chatters may have another name or count by what they said elsewhere.
    const bool isOfChatter = std::any_of(batch.users.begin(), batch.users.end(),
                                         [&](const UserCount &user) { return m_chatters.contains(user.id); });
    if (isHere || isOfChatter)
        touch(batch.totals.head);
    m_committed = batch.totals.head;
    if (!m_answer.isAsking())
        return;
    for (const ChannelCount &channel : batch.channels)
        m_channelsMeanwhile.note(channel.id);
    for (const UserCount &user : batch.users)
        m_usersMeanwhile.note(user.id);
}

void ChannelProfilePanel::noteErased(qint64 /*channelId*/, qint64 position)
{
    touch(position);
}

void ChannelProfilePanel::touch(qint64 position)
{
    m_shown.touch(position);
    m_answer.touch();
}

bool ChannelProfilePanel::follow(quint64 nextTick, qint64 now)
{
    m_answer.follow(now);
    if (!m_known || now - m_madeAt < shortestPauseMs)
        return false;
    m_madeAt = now;
    m_isTaken = false;
    if (const auto live = m_state.board.channel(m_known->channel.id, now))
        m_known->channel = *live;
    return m_shown.set(*m_known, nextTick, m_position);
}

void ChannelProfilePanel::addChanges(FeedUpdate &update, const ShownSince &shown) const
{
    update.channelProfile = m_shown.changedSince(shown);
}
