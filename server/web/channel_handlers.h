// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/channel_door.h"
#include "web_route.h"

class PageRenderer;
class QObject;

// What admins do with channels at run time, for programs and for the page. Made on the main thread; the
// handlers are called there and answer there, through `context`. All references outlive the handlers.
class ChannelHandlers final
{
public:
    ChannelHandlers(ChannelDoor &door, PageRenderer &renderer, QObject *context)
        : m_door(door)
        , m_renderer(renderer)
        , m_context(context)
    {}

    WebHandler list() const;   // GET /api/v1/channels
    WebHandler add() const;    // POST {"source", "channel"}: 201
    WebHandler change() const; // PATCH {"source", "channel", "state": "listening" or "paused"}: 200
    WebHandler
    remove() const; // DELETE ?source=&channel=&history=keep|erase: 200, or 202 while it is being erased

    WebHandler manager() const; // GET /manage/channels: the part of the page, as a fragment

private:
    ChannelDoor &m_door;
    PageRenderer &m_renderer;
    QObject *m_context;
};
