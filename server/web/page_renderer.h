// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive_reader.h"
#include "feed/fragment_renderer.h"
#include "page_viewer.h"
#include "static_files.h"

#include <memory>
#include <vector>

class PageFields;
struct ManagedChannels;
struct PageProblem;
struct PageSpeaker;

// Renders pages and live fragments from the same embedded templates, in every language of pageLanguages(); an
// unknown language is answered in the first of them. Owns the parsed templates and the static files. Main
// thread only; nothing blocks. What the archive holds is shown as text, never as markup.
class PageRenderer final : public FragmentRenderer
{
public:
    PageRenderer();
    ~PageRenderer() override;
    Q_DISABLE_COPY_MOVE(PageRenderer)

    // Rows the browser keeps in a live list; a change of more shows its newest.
    static constexpr int homeRows = 50;
    static constexpr int messagesRows = 1000;

    // Fragments for a change: partials for the metrics and the sparkline (home only) and the new rows, newest
    // first, for #latest or #messages. Empty when nothing of the change is shown by the view.
    // View Status: the parts of the report that are another than before, or the whole of it.
    Utf8 render(FeedView view, const QByteArray &language, const FragmentChange &change) override;

    // Whole pages, UTF-8 HTML. `now` is the server's clock, ms UTC.
    QByteArray home(const PageViewer &viewer, const HomeData &home, qint64 now);
    QByteArray messages(const PageViewer &viewer, const MessagePage &page,
                        std::optional<TimelinePosition> before);
    QByteArray channels(const PageViewer &viewer, const ChannelPage &page, qint64 now);
    QByteArray users(const PageViewer &viewer, const UserPage &page, std::optional<UserPosition> after,
                     qint64 now);
    QByteArray user(const PageViewer &viewer, const UserProfile &profile, qint64 now);
    QByteArray status(const PageViewer &viewer, const ServerStatus &status);
    QByteArray problem(const PageViewer &viewer, const PageProblem &problem);

    // The part of /channels that is for admins, without a page around it.
    QByteArray channelManager(const PageViewer &viewer, const ManagedChannels &managed);

    const StaticFiles &staticFiles() const { return m_files; }

private:
    PageSpeaker &speaker(const QByteArray &language);
    Utf8 renderReport(PageSpeaker &speaker, const FragmentChange &change);

    StaticFiles m_files;
    std::vector<std::unique_ptr<PageSpeaker>> m_speakers; // one a language
};
