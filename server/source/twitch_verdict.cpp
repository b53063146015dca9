// SPDX-License-Identifier: GPL-3.0-or-later
#include "twitch_verdict.h"

TwitchVerdict TwitchVerdict::of(const Parts &parts)
{
    const JoinSummary &channels = parts.channels;
    if (channels.wanted == channels.joined)
        return {SourceState::Live, {}};
    if (channels.joined == 0 && !parts.isReady) {
        const bool isFirstTry = parts.failure.isEmpty() && !parts.hasLost;
        const SourceState trying = isFirstTry ? SourceState::Connecting : SourceState::Reconnecting;
        return {parts.isRefused ? SourceState::Degraded : trying, parts.failure};
    }
    Utf8 reason = parts.failure;
    if (!channels.problems.isEmpty())
        reason += (reason.isEmpty() ? "" : "; ") + channels.problems;
    if (!reason.isEmpty())
        return {SourceState::Degraded, reason};
    // Nothing is wrong, it only takes its time.
    return {parts.before, "joining the channels: " + Utf8::number(channels.joined) + " of " +
                              Utf8::number(channels.wanted)};
}
