// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"
#include "feed/envelope.h"
#include "feed/feed_query.h"
#include "feed/server_status.h"

// What changed for a view since its last frame.
struct FragmentChange
{
    std::optional<FeedMetrics> metrics;
    ChatMessages messages;                      // ids ascending
    QList<qint64> deleted;                      // ids of messages that moderators have taken off the screen
    const ServerStatus *report = nullptr;       // view Status: how the server is now
    const ServerStatus *reportBefore = nullptr; // what the reader shows of it; none: nothing
};

// Renders a change as the HTML fragments that htmx swaps into the page of that view. Web implements it with
// the same partials that its pages use. Called on the hub's thread once per change and variant; must not
// block.
class FragmentRenderer
{
public:
    virtual ~FragmentRenderer() = default;
    virtual Utf8 render(FeedView view, const QByteArray &language, const FragmentChange &change) = 0;
};
