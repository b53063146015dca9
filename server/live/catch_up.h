// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "feed_state.h"
#include "message_stream.h"
#include "subscriber_host.h"
#include "update_builder.h"

#include <QObject>

// What of a topic catching up needs. All outlive it.
struct CatchUpParts
{
    const FeedQuery &variant;
    FeedState &state;
    ArchiveReader &archive;
    const MessageStream &stream;
    UpdateBuilder &builder;
};

// Brings subscribers on that are further behind than frames of the moment reach: message by message from the
// archive where memory has let go of what they missed, or past it with a marker where they cannot keep up.
// Lives on the hub's thread; nothing blocks.
class CatchUp final : public QObject
{
    Q_OBJECT

public:
    CatchUp(CatchUpParts parts, SubscriberHost &host)
        : m_parts(parts)
        , m_host(host)
    {}

    // Reads the next frame's worth from the archive and sends it, then lets the host advance.
    void load(Subscriber &subscriber);

    // Leaves out all but the newest messages and tells how many those are. False when there is nothing to be
    // left out.
    bool skip(Subscriber &subscriber);

private:
    void loaded(Subscriber &subscriber, qint64 upTo, int limit, ChatMessages messages);
    void sendSkip(Subscriber &subscriber, qint64 to, qint64 count);
    template <class T, class Take>
    void whenRead(QFuture<Expected<T>> answer, Subscriber &subscriber, Take take);

    const CatchUpParts m_parts;
    SubscriberHost &m_host;
};
