// SPDX-License-Identifier: GPL-3.0-or-later
#include "join_summary.h"

JoinSummary JoinSummary::of(const QList<ChannelListening> &channels)
{
    constexpr qsizetype named = 3;
    JoinSummary summary;
    QList<Utf8> texts;
    qsizetype more = 0;
    for (const ChannelListening &channel : channels) {
        if (channel.state == ChannelState::Paused)
            continue;
        ++summary.wanted;
        if (channel.state == ChannelState::Joined)
            ++summary.joined;
        else if (channel.state == ChannelState::Pending || channel.state == ChannelState::Asked)
            ++summary.waiting;
        else if (texts.size() < named)
            texts.append(channel.name + ": " + channel.reason);
        else
            ++more;
    }
    summary.problems = texts.join("; ");
    if (more > 0)
        summary.problems += "; and " + Utf8::number(more) + " more";
    return summary;
}
