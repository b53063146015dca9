// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/fragment_renderer.h"
#include "page_speakers.h"

// The HTML fragments of the live views, from the templates that the pages are made of. Main thread only.
class LiveFragments final : public FragmentRenderer
{
public:
    // Rows the browser keeps in a live list; a change of more shows its newest.
    static constexpr int homeRows = HomeData::rows;
    static constexpr int messagesRows = 1000;

    // The speakers outlive it.
    explicit LiveFragments(PageSpeakers &speakers)
        : m_speakers(speakers)
    {}

    // Partials for what the update has: figures, rows newest first for the view's list, rows and order of its
    // table, its profile. Empty when nothing of it is shown by the view. View Status: the parts of the report
    // that are another than before, or the whole of it.
    Utf8 render(const FeedQuery &variant, const FragmentChange &change) override;

    Utf8 renderSkip(const FeedQuery &variant, const FeedSkip &skip) override;

    // Rows that were skipped, as a fragment of their own: newest first, and, where `left` more were, a row in
    // place of those with from < id <= to.
    Utf8 renderSkipped(const QByteArray &language, const ChatMessages &messages, const FeedSkip &left);

private:
    PageSpeakers &m_speakers;
};
