// SPDX-License-Identifier: GPL-3.0-or-later
#include "topic_parts.h"

#include "channel_profile_panel.h"
#include "channel_table_panel.h"
#include "ring_stream.h"
#include "user_profile_panel.h"
#include "user_table_panel.h"

namespace {

std::unique_ptr<ViewPanel> panelFor(const FeedQuery &variant, const FeedState &state, ArchiveReader &archive,
                                    const std::function<void()> &wake, QObject *context)
{
    switch (variant.view) {
    case FeedView::Channels:
        return std::make_unique<ChannelTablePanel>(variant.channelSort, state);
    case FeedView::Channel:
        return std::make_unique<ChannelProfilePanel>(variant.filter, state, archive, wake, context);
    case FeedView::Users:
        return std::make_unique<UserTablePanel>(variant.users, variant.rows, archive, wake, context);
    case FeedView::User:
        return std::make_unique<UserProfilePanel>(variant.filter, archive, wake, context);
    case FeedView::Home:
    case FeedView::Messages:
    case FeedView::Monitor:
    case FeedView::Status:
        break;
    }
    return {};
}

} // namespace

TopicParts TopicParts::make(const FeedQuery &variant, const FeedState &state, ArchiveReader &archive,
                            const std::function<void()> &wake, QObject *context)
{
    TopicParts parts;
    if (variant.filter.text.isEmpty()) {
        parts.stream = std::make_unique<RingStream>(state.ring, state.published, variant.filter);
    } else {
        auto searched = std::make_unique<SearchedStream>(archive, variant.filter, state, wake);
        parts.searched = searched.get();
        parts.stream = std::move(searched);
    }
    parts.panel = panelFor(variant, state, archive, wake, context);
    return parts;
}
