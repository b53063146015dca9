// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "feed/feed_query.h"
#include "feed_state.h"
#include "message_stream.h"
#include "searched_stream.h"
#include "view_panel.h"

#include <functional>
#include <memory>

// Where a topic has its messages from, and what it shows beside them.
struct TopicParts
{
    // `context` is the topic: answers of the archive come back through it. `wake` is called when there is
    // something new that no commit has told.
    static TopicParts make(const FeedQuery &variant, const FeedState &state, ArchiveReader &archive,
                           const std::function<void()> &wake, QObject *context);

    std::unique_ptr<MessageStream> stream;
    SearchedStream *searched = nullptr; // the stream, where it is one
    std::unique_ptr<ViewPanel> panel;   // may be null
};
