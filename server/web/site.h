// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account_handlers.h"
#include "http/authenticator.h"
#include "http/channel_door.h"
#include "http/feed_door.h"
#include "http/message_intake.h"
#include "http/request_handler.h"
#include "http/status_door.h"
#include "http_tally.h"
#include "long_answers.h"
#include "web_route.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

class ArchiveReader;
class LiveFragments;
class PageRenderer;

// What the site opens onto. All outlive it.
struct SiteDoors
{
    ArchiveReader &archive;
    MessageIntake &intake;
    Authenticator &authenticator;
    SessionDoor &sessions;
    AuditDoor &audit;
    StatusDoor &status;
    ChannelDoor &channels;
    FeedDoor &feed;
    std::function<QByteArray()> metricsText; // Prometheus text exposition 0.0.4
    std::function<QJsonObject()> health;     // the body of /healthz: {"status": "ok", ...}
};

struct SiteSettings
{
    bool anonymousMayRead = true;
    // The least role that may see how the server is. Reader where the server is open on loopback: who reads
    // there sits at the machine. Elsewhere Admin.
    Role statusRole = Role::Reader;
    Role metricsRole = Role::Reader; // the same for /metrics
};

// All pages and the HTTP API behind the gate: the table of routes, the check of who may ask, and the
// handlers. Called on the main thread, which must run an event loop; never blocks. Futures finish on the main
// thread.
//
// A bearer token that is presented is always checked (401 when wrong); a session is looked up where a route
// asks who it is. What changes something in the name of a session must come from a page of ours
// (forgery_check). HEAD is answered as GET; the gate leaves the body out. Errors are pages for people and
// JSON for programs (/api, /live, /healthz, /metrics).
class Site final : public RequestHandler
{
public:
    Site(const SiteDoors &doors, SiteSettings settings, PageRenderer &renderer, LiveFragments &fragments);
    Q_DISABLE_COPY_MOVE(Site)

    QFuture<AppResponse> handle(const AppRequest &request) override;

    const std::vector<WebRoute> &routes() const { return m_routes; }

    // Of every answer that was given so far.
    const HttpTally &tally() const { return m_tally; }

    const LongAnswers &longAnswers() const { return m_longAnswers; }

private:
    QFuture<AppResponse> respond(const AppRequest &request, const RouteMatch &match);
    QFuture<AppResponse> answer(const AppRequest &request, const RouteMatch &match,
                                const Expected<Identity> &found);
    QFuture<AppResponse> answerKnown(const AppRequest &request, const RouteMatch &match,
                                     const Identity &identity, const PageViewer &viewer);
    PageViewer viewerOf(const AppRequest &request, const Identity &identity) const;
    void addPages(PageRenderer &renderer, LiveFragments &fragments);
    void addAccounts();
    void addApi(PageRenderer &renderer, LiveFragments &fragments);
    void add(const char *method, const char *path, Role role, WebHandler handler);
    AppResponse problem(const AppRequest &request, const PageViewer &viewer, int status,
                        const QString &message);
    AppResponse problem(const AppRequest &request, const PageViewer &viewer, const Error &error);

    SiteDoors m_doors;
    SiteSettings m_settings;
    PageRenderer &m_renderer;
    AccountPages m_accountPages;
    AccountHandlers m_accounts;
    std::vector<WebRoute> m_routes;
    HttpTally m_tally;
    QObject m_context; // continuations run on its thread, and not after it is gone
    LongAnswers m_longAnswers{&m_context};
};
