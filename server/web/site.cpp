// SPDX-License-Identifier: GPL-3.0-or-later
#include "site.h"

#include "access_check.h"
#include "api_handlers.h"
#include "base/log.h"
#include "channel_handlers.h"
#include "feed_handlers.h"
#include "live_fragments.h"
#include "page_handlers.h"
#include "page_problem.h"
#include "page_renderer.h"
#include "page_words.h"
#include "status_handlers.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

Site::Site(const SiteDoors &doors, SiteSettings settings, PageRenderer &renderer, LiveFragments &fragments)
    : m_doors(doors)
    , m_settings(settings)
    , m_renderer(renderer)
{
    const PageHandlers page(doors.archive, renderer, &m_context);
    const StatusHandlers status(doors.status, renderer, &m_context);
    const ChannelHandlers channels(doors.channels, renderer, &m_context);
    const FeedHandlers feed(doors.feed, doors.archive, fragments, &m_context);
    const ApiHandlers api(doors.intake, doors.metricsText, doors.health, &m_context);
    // For anybody: the page that asks for a token needs its style, too.
    const WebHandler asset = [this](const WebRequest &request) {
        auto found = m_renderer.staticFiles().respond(request.argument, request.http);
        return answered(found ? Expected<AppResponse>(*std::move(found))
                              : failure(ErrorCode::NotFound, u"no such static file"_s));
    };

    const auto get = [this](const char *path, Role role, WebHandler handler) {
        m_routes.push_back({"GET", path, role, std::move(handler)});
    };
    get("/", Role::Reader, page.home());
    get("/messages", Role::Reader, page.messages());
    get("/messages/skipped", Role::Reader, feed.skipped());
    get("/channels", Role::Reader, page.channels());
    get("/manage/channels", Role::Admin, channels.manager());
    get("/channels/*", Role::Reader, page.channel());
    get("/users", Role::Reader, page.users());
    get("/users/*", Role::Reader, page.user());
    get("/status", settings.statusRole, status.page());
    get("/static/*", Role::Anonymous, asset);
    get("/live", Role::Reader, feed.withoutUpgrade());
    get("/live/poll", Role::Reader, feed.poll());
    get("/healthz", Role::Anonymous, api.healthz());
    get("/metrics", Role::Reader, api.metrics());
    get("/api/v1/status", settings.statusRole, status.json());
    get("/api/v1/messages", Role::Reader, feed.messages());
    get("/api/v1/channels", Role::Admin, channels.list());
    m_routes.push_back({"POST", "/api/v1/channels", Role::Admin, channels.add()});
    m_routes.push_back({"PATCH", "/api/v1/channels", Role::Admin, channels.change()});
    m_routes.push_back({"DELETE", "/api/v1/channels", Role::Admin, channels.remove()});
    m_routes.push_back({"POST", "/api/v1/messages", Role::Ingest, api.postMessages()});
}

QFuture<AppResponse> Site::handle(const AppRequest &request)
{
    QElapsedTimer since;
    since.start();
    const RouteMatch match = matchRoute(m_routes, request.method, request.path);
    return respond(request, match)
        .then(&m_context, [=, this, method = request.method](const AppResponse &response) {
            m_tally.count(match.pattern, method, response.status,
                          static_cast<double>(since.nsecsElapsed()) / 1e9);
            return response;
        });
}

QFuture<AppResponse> Site::respond(const AppRequest &request, const RouteMatch &match)
{
    const auto presented = presentedToken(request);
    if (!presented)
        return answer(request, match, Role::Anonymous);
    if (!*presented)
        return ready(problem(request, viewerOf(request, Role::Anonymous), presented->error()));
    return m_doors.authenticator.roleOf(**presented)
        .then(&m_context, [=, this](const Expected<Role> &held) { return answer(request, match, held); })
        .unwrap();
}

QFuture<AppResponse> Site::answer(const AppRequest &request, const RouteMatch &match,
                                  const Expected<Role> &held)
{
    if (!held)
        return ready(problem(request, viewerOf(request, Role::Anonymous), held.error()));
    const PageViewer viewer = viewerOf(request, *held);
    if (match.allow.isEmpty())
        return ready(problem(request, viewer, 404, u"nothing is at this address"_s));
    if (request.method == "OPTIONS")
        return ready(AppResponse{204, {}, {}, {{"Allow", match.allow}}});
    if (!match.route) {
        AppResponse refused =
            problem(request, viewer, 405,
                    u"method %1 is not allowed here; allowed are: %2"_s.arg(
                        QString::fromLatin1(request.method.left(16)), QString::fromLatin1(match.allow)));
        refused.headers.append(AppResponse::Header("Allow", match.allow));
        return ready(std::move(refused));
    }
    if (const Outcome may = mayAsk(*held, match.route->role, m_settings.anonymousMayRead); !may)
        return ready(problem(request, viewer, may.error()));

    return match.route->handler({request, match.argument, viewer})
        .then(&m_context, [this, request, viewer](const Expected<AppResponse> &made) {
            return made ? *made : problem(request, viewer, made.error());
        });
}

PageViewer Site::viewerOf(const AppRequest &request, Role held) const
{
    PageViewer viewer(preferredLanguage(request.header("accept-language")));
    viewer.maySeeStatus = mayAsk(held, m_settings.statusRole, m_settings.anonymousMayRead).has_value();
    viewer.mayManage = held == Role::Admin;
    return viewer;
}

AppResponse Site::problem(const AppRequest &request, const PageViewer &viewer, const Error &error)
{
    const int status = httpStatus(error.code);
    if (status >= 500)
        qCWarning(lcWeb).noquote() << request.method << request.path << "failed:" << error.message;
    AppResponse response = problem(request, viewer, status, error.message);
    response.headers = jsonError(error).headers;
    return response;
}

AppResponse Site::problem(const AppRequest &request, const PageViewer &viewer, int status,
                          const QString &message)
{
    if (isForPrograms(request.path))
        return jsonError(status, message);
    // A reader can act on what is wrong with the request, not on what is wrong inside.
    const bool readersFault = status == 400 || status == 405;
    AppResponse response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.headers = {{"Cache-Control", "no-store"}};
    response.body = m_renderer.problem(viewer, {status, readersFault ? message : QString()});
    return response;
}
