// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/text_frame.h"
#include "subscriber.h"

// What those who work for a topic's subscribers need of the topic. Called on the hub's thread.
class SubscriberHost
{
public:
    virtual ~SubscriberHost() = default;

    // Null when it has left.
    virtual Subscriber *find(quint64 number) = 0;
    virtual void send(Subscriber &subscriber, const TextFrame &frame) = 0;
    virtual void close(Subscriber &subscriber, CloseCode code) = 0;

    // Sends it what there is for it now. `now` ms UTC.
    virtual void advance(Subscriber &subscriber, qint64 now) = 0;
};
