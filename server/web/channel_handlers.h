// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/audit_door.h"
#include "http/channel_door.h"
#include "web_route.h"

class PageRenderer;
class QObject;

// What admins do with channels at run time, for programs and for the page. Made on the main thread; the
// handlers are called there and answer there, through `context`. All references outlive the handlers.
class ChannelHandlers final
{
public:
    ChannelHandlers(ChannelDoor &door, AuditDoor &audit, PageRenderer &renderer, QObject *context)
        : m_door(door)
        , m_audit(audit)
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
    // Keeps who did it, once it is done.
    WebAnswer noted(QFuture<Expected<ManagedChannel>> change, const WebRequest &request,
                    const QByteArray &action, int status) const;

    ChannelDoor &m_door;
    AuditDoor &m_audit;
    PageRenderer &m_renderer;
    QObject *m_context;
};
