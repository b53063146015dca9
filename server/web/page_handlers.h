// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "web_route.h"

class PageRenderer;
class QObject;

// The pages: each asks the archive once and renders what it answers. Made on the main thread; the handlers
// are called there and answer there, through `context`. All three outlive the handlers.
class PageHandlers final
{
public:
    PageHandlers(ArchiveReader &archive, PageRenderer &renderer, QObject *context)
        : m_archive(archive)
        , m_renderer(renderer)
        , m_context(context)
    {}

    WebHandler home() const;
    WebHandler messages() const; // ?channel, source, user, q, from, to, before=SENTAT-ID
    WebHandler channels() const; // ?sort
    WebHandler channel() const;  // the argument is the name; ?source
    WebHandler users() const;    // ?sort, q, after
    WebHandler user() const;     // the argument is the login; ?source

private:
    template <class Data, class Render>
    WebAnswer shown(QFuture<Expected<Data>> data, const WebRequest &request, Render render) const;

    ArchiveReader &m_archive;
    PageRenderer &m_renderer;
    QObject *m_context;
};

// A position of the timeline in the query, "SENTAT-ID"; none where there is none. Error: InvalidInput.
Expected<std::optional<TimelinePosition>> positionIn(const AppRequest &request, const QString &parameter);

// The filter in the query, as the viewer may use it. Error: InvalidInput.
Expected<MessageFilter> filterOf(const WebRequest &request);

// A page as it is answered.
AppResponse pageResponse(QByteArray html, const PageViewer &viewer);
