// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_text.h"
#include "feed_hub.h"
#include "memory_archive.h"
#include "memory_link.h"

#include <QTest>

// What tests of the hub do with it.

// Messages with the ids `from` to `to` of channel 1, and totals that go up to `to`.
inline std::shared_ptr<CommittedBatch> committedRange(qint64 from, qint64 to, qint64 channels)
{
    auto batch = std::make_shared<CommittedBatch>();
    for (qint64 id = from; id <= to; ++id) {
        ChatMessage &message = batch->messages.emplaceBack();
        message.id = id;
        message.channelId = 1;
        message.sentAt = utcNowMs();
    }
    batch->totals = {to, channels, 1, to, 0};
    return batch;
}

// Publishes and waits for the tick.
inline void publishAndTick(FeedHub &hub, const CommittedBatchPtr &batch)
{
    const qint64 ticks = hub.gauge().ticks;
    hub.publish(batch);
    QTRY_VERIFY(hub.gauge().ticks > ticks);
}

// The link lives as long as the hub.
inline MemoryLink *subscribeTo(FeedHub &hub, FeedView view, FeedFormat format = FeedFormat::Json,
                               std::optional<Cursor> cursor = {})
{
    auto *link = new MemoryLink;
    link->setParent(&hub);
    FeedQuery query;
    query.view = view;
    query.format = format;
    query.cursor = std::move(cursor);
    hub.subscribe(query, link);
    return link;
}
