// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_poll.h"

#include "base/qt_versions.h"
#include "feed_hub.h"
#include "poll_link.h"

QFuture<Expected<QList<QByteArray>>> FeedPoll::poll(const FeedQuery &query)
{
    if (const Outcome room = m_hub.mayTake(query); !room)
        return readyFuture(Expected<QList<QByteArray>>(tl::unexpected(room.error())));
    ++m_hub.gauge().polls;
    auto *link = new PollLink;
    link->setParent(this);
    const auto frames = link->frames();
    m_hub.subscribe(query, link);
    return frames;
}
