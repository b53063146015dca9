// SPDX-License-Identifier: GPL-3.0-or-later
#include "join_channel.h"

#include <algorithm>

bool JoinChannel::isPossibleName(const Utf8 &name)
{
    constexpr qsizetype longest = 25;
    return !name.isEmpty() && name.size() <= longest && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

void JoinChannel::enter(ChannelState newState, const Utf8 &why, qint64 now)
{
    if (state != newState)
        since = now;
    state = newState;
    reason = why;
}

void JoinChannel::retryLater(ChannelState newState, const Utf8 &why, qint64 now)
{
    on = none;
    dueAt = now + backoff.next().count();
    enter(newState, why, now);
}

bool JoinChannel::wantsJoin(qint64 now) const
{
    return isPossible && (state == ChannelState::Pending || (isToBeRetried() && dueAt <= now));
}

ChannelListening JoinChannel::listening() const
{
    // One that moves to another connection is still listened to.
    const bool isMoving = left != none;
    return {name, isMoving ? ChannelState::Joined : state, isMoving ? Utf8() : reason, since};
}
