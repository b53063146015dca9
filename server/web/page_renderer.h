// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "page_speakers.h"
#include "page_viewer.h"

struct ManagedChannels;
struct PageProblem;
struct ServerStatus;

// Renders whole pages from the embedded templates, in every language of pageLanguages(); an unknown language
// is answered in the first of them. Main thread only; nothing blocks. What the archive holds is shown as
// text, never as markup.
class PageRenderer final
{
public:
    // The speakers outlive it.
    explicit PageRenderer(PageSpeakers &speakers)
        : m_speakers(speakers)
    {}

    // UTF-8 HTML. `now` is the server's clock, ms UTC. `before`: where an older page starts.
    QByteArray home(const PageViewer &viewer, const HomeData &home, qint64 now);
    QByteArray messages(const PageViewer &viewer, const MessagePage &page, const MessageFilter &filter,
                        std::optional<TimelinePosition> before);
    QByteArray channels(const PageViewer &viewer, const ChannelPage &page, ChannelSort sort, qint64 now);
    QByteArray channel(const PageViewer &viewer, const ChannelProfile &profile, qint64 now);
    QByteArray users(const PageViewer &viewer, const UserPage &page, const UserQuery &query);
    QByteArray user(const PageViewer &viewer, const UserProfile &profile);
    QByteArray status(const PageViewer &viewer, const ServerStatus &status);
    QByteArray problem(const PageViewer &viewer, const PageProblem &problem);

    // The part of /channels that is for admins, without a page around it.
    QByteArray channelManager(const PageViewer &viewer, const ManagedChannels &managed);

    PageSpeakers &speakers() { return m_speakers; }
    const StaticFiles &staticFiles() const { return m_speakers.files(); }

private:
    PageSpeakers &m_speakers;
};
