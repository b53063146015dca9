// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live_fragments.h"
#include "page_renderer.h"

// The renderers of pages and fragments, as the server has them.
struct PageFixture
{
    PageSpeakers speakers;
    PageRenderer pages{speakers};
    LiveFragments fragments{speakers};

    Utf8 fragment(FeedView view, const FeedUpdate &update, const QByteArray &language = "en",
                  const MessageFilter &filter = {})
    {
        FeedQuery variant;
        variant.view = view;
        variant.format = FeedFormat::Html;
        variant.language = language;
        variant.filter = filter;
        FragmentChange change;
        change.update = &update;
        return fragments.render(variant, change);
    }

    Utf8 report(const ServerStatus &now, const ServerStatus *before)
    {
        FeedQuery variant;
        variant.view = FeedView::Status;
        FragmentChange change;
        change.report = &now;
        change.reportBefore = before;
        return fragments.render(variant, change);
    }
};
