// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "web_route.h"

class ArchiveReader;
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
    WebHandler messages() const; // ?before=SENTAT-ID
    WebHandler channels() const;
    WebHandler users() const; // ?after=COUNT-ID
    WebHandler user() const;  // the argument is the login; ?source=NAME

private:
    template <class Data, class Render>
    WebAnswer shown(QFuture<Expected<Data>> data, const WebRequest &request, Render render) const;

    ArchiveReader &m_archive;
    PageRenderer &m_renderer;
    QObject *m_context;
};

// A page as it is answered.
AppResponse pageResponse(QByteArray html, const PageViewer &viewer);

// Reads "NUMBER-ID", both 0 or more. Error: InvalidInput naming the parameter, what it holds and an example.
Expected<std::pair<qint64, qint64>> parsePosition(const QString &parameter, const QString &text);
