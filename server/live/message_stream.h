// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"

// What fits into one frame.
struct FrameLimits
{
    qsizetype messages = 1'000;
    qsizetype bytes = 128 * 1024; // of content; one message may be more
};

// A stretch of a stream: the messages that belong, and how far it goes.
struct StreamPart
{
    ChatMessages messages; // ids ascending
    qint64 upTo = 0;       // everything that belongs, up to here, is in `messages`
};

// The messages that belong to a topic, in memory. Belongs to the hub's thread.
class MessageStream
{
public:
    virtual ~MessageStream() = default;

    // How far its readers may be brought: the position of the last tick, or behind it where it takes time to
    // know what belongs.
    virtual qint64 head() const = 0;

    // True when every message after `position` that belongs is here.
    virtual bool covers(qint64 position) const = 0;

    // What comes after `position`, as much as fits into a frame; upTo is head() when that is all.
    virtual StreamPart after(qint64 position, const FrameLimits &limits) const = 0;

    // The newest `count` up to head(); ids ascending.
    virtual ChatMessages latest(qsizetype count) const = 0;

    // How many with after < id <= head().
    virtual qsizetype countAfter(qint64 position) const = 0;

    // The position after which exactly the newest `count` come; the oldest that is covered where there are
    // fewer.
    virtual qint64 positionBefore(qsizetype count) const = 0;
};
