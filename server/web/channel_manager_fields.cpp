// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_manager_fields.h"

#include "page_words.h"
#include "status_fields.h"

namespace {

// What is shown of a channel: what the admin wants, where the source has not the last word.
void addState(PageFields &fields, const ManagedChannel &channel, const PageWords &words)
{
    const bool isKnown = !channel.listening.name.isEmpty();
    if (channel.wanted == Wanted::Erasing)
        fields.text("state", QByteArray("asked")).text("word", words.text("channel.erasing"));
    else if (channel.wanted == Wanted::Removed)
        fields.text("state", QByteArray("removed")).text("word", words.text("channel.removed"));
    else if (channel.wanted == Wanted::Paused)
        fields.text("state", QByteArray("paused")).text("word", words.text("channel.paused"));
    else if (isKnown)
        fields.text("state", channelStateName(channel.listening.state).toByteArray())
            .text("word", channelStateWord(channel.listening.state, words));
    else
        fields.text("state", QByteArray("pending")).text("word", words.text("channel.pending"));
}

bool isMoving(const ManagedChannel &channel)
{
    if (channel.wanted != Wanted::Listening)
        return channel.wanted == Wanted::Erasing;
    const ChannelState state = channel.listening.state;
    return state == ChannelState::Pending || state == ChannelState::Asked || state == ChannelState::Paused;
}

PageFields rowFields(const ManagedChannel &channel, const PageWords &words)
{
    PageFields fields;
    fields.text("source", channel.source)
        .text("name", channel.name)
        .text("reason", channel.wanted == Wanted::Listening ? channel.listening.reason : Utf8())
        .flag("configured", channel.configured)
        .flag("is_moving", isMoving(channel))
        .flag("may_pause", channel.wanted == Wanted::Listening)
        .flag("may_resume", channel.wanted == Wanted::Paused)
        .flag("may_add", channel.wanted == Wanted::Removed)
        .flag("may_remove", channel.wanted == Wanted::Listening || channel.wanted == Wanted::Paused);
    addState(fields, channel, words);
    return fields;
}

} // namespace

PageFields channelManagerFields(const ManagedChannels &managed, const PageWords &words)
{
    std::vector<PageFields> sources;
    for (const ManagedSource &source : managed.sources) {
        PageFields fields;
        fields.text("name", source.name).text("kind", source.kind);
        sources.push_back(fields);
    }
    std::vector<PageFields> channels;
    for (const ManagedChannel &channel : managed.channels)
        channels.push_back(rowFields(channel, words));
    PageFields fields;
    fields.flag("has_sources", !sources.empty())
        .list("sources", sources)
        .flag("has_channels", !channels.empty())
        .list("channels", channels);
    return fields;
}
