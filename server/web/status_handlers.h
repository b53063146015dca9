// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/status_door.h"
#include "web_route.h"

class PageRenderer;
class QObject;

// How the server is, for people and for programs. Made on the main thread; the handlers are called there and
// answer there, through `context`. All references outlive the handlers.
class StatusHandlers final
{
public:
    StatusHandlers(StatusDoor &door, PageRenderer &renderer, QObject *context)
        : m_door(door)
        , m_renderer(renderer)
        , m_context(context)
    {}

    WebHandler page() const; // GET /status
    WebHandler json() const; // GET /api/v1/status

private:
    StatusDoor &m_door;
    PageRenderer &m_renderer;
    QObject *m_context;
};
