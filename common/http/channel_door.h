// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/source_status.h"

#include <QFuture>
#include <QList>

// What an admin wants of a channel.
enum class Wanted : quint8 {
    Listening,
    Paused,
    Removed, // its history stays; shown only where the configuration still names it
    Erasing, // removed, and its history is being deleted
};

enum class History : quint8 { Keep, Erase };

// One channel that is listened to, should be, or was removed although the configuration names it.
struct ManagedChannel
{
    Utf8 source;
    Utf8 name; // as the source writes it: "#weir" on IRC, "weir" on Twitch
    Wanted wanted = Wanted::Listening;
    bool configured = false; // the configuration names it; else it was added at run time
    qint64 changedAt = 0;    // when an admin last decided, ms UTC; 0 for never
    ChannelListening
        listening; // how it is, as the source tells; its name is empty when the source does not know it
    qint64 channelId = 0; // the archive's row, 0 when nothing was archived yet
};

// A source that channels can be added to.
struct ManagedSource
{
    Utf8 name;
    Utf8 kind; // "irc", "twitch"
};

struct ManagedChannels
{
    QList<ManagedSource> sources;
    QList<ManagedChannel> channels; // by source, then in the order of their priority
};

// Changes at run time what the sources listen to; kept across restarts. Called on the main thread; does not
// block. Futures finish on the main thread, when the archive has kept the change. Errors: NotFound for an
// unknown source or channel, InvalidInput for a name that cannot be a channel there, Conflict when it is so
// already or another change of it is under way, TooLarge when there are too many, Unavailable when the
// archive cannot be written.
class ChannelDoor
{
public:
    virtual ~ChannelDoor() = default;

    virtual QFuture<Expected<ManagedChannels>> list() = 0;
    virtual QFuture<Expected<ManagedChannel>> add(const Utf8 &source, const Utf8 &channel) = 0;
    virtual QFuture<Expected<ManagedChannel>> setPaused(const Utf8 &source, const Utf8 &channel,
                                                        bool paused) = 0;

    // Erase: answers when the channel is left and its history no longer wanted; the deletion itself goes on.
    virtual QFuture<Expected<ManagedChannel>> remove(const Utf8 &source, const Utf8 &channel,
                                                     History history) = 0;
};
