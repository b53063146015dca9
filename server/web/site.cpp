// SPDX-License-Identifier: GPL-3.0-or-later
#include "site.h"

#include "access_check.h"
#include "api_handlers.h"
#include "base/log.h"
#include "page_handlers.h"
#include "page_problem.h"
#include "page_renderer.h"
#include "page_words.h"

using namespace Qt::StringLiterals;

Site::Site(const SiteDoors &doors, SiteSettings settings, PageRenderer &renderer)
    : m_doors(doors)
    , m_settings(settings)
    , m_renderer(renderer)
{
    const PageHandlers page(doors.archive, renderer, &m_context);
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
    get("/channels", Role::Reader, page.channels());
    get("/users", Role::Reader, page.users());
    get("/users/*", Role::Reader, page.user());
    get("/static/*", Role::Anonymous, asset);
    get("/live", Role::Reader, api.liveWithoutUpgrade());
    get("/healthz", Role::Anonymous, api.healthz());
    get("/metrics", Role::Reader, api.metrics());
    m_routes.push_back({"POST", "/api/v1/messages", Role::Ingest, api.postMessages()});
}

QFuture<AppResponse> Site::handle(const AppRequest &request)
{
    const auto presented = presentedToken(request);
    if (!presented)
        return answer(request, Role::Anonymous);
    if (!*presented)
        return ready(problem(request, presented->error()));
    return m_doors.authenticator.roleOf(**presented)
        .then(&m_context, [this, request](const Expected<Role> &held) { return answer(request, held); })
        .unwrap();
}

QFuture<AppResponse> Site::answer(const AppRequest &request, const Expected<Role> &held)
{
    if (!held)
        return ready(problem(request, held.error()));
    const RouteMatch match = matchRoute(m_routes, request.method, request.path);
    if (match.allow.isEmpty())
        return ready(problem(request, 404, u"nothing is at this address"_s));
    if (request.method == "OPTIONS")
        return ready(AppResponse{204, {}, {}, {{"Allow", match.allow}}});
    if (!match.route) {
        AppResponse refused =
            problem(request, 405,
                    u"method %1 is not allowed here; allowed are: %2"_s.arg(
                        QString::fromLatin1(request.method.left(16)), QString::fromLatin1(match.allow)));
        refused.headers.append(AppResponse::Header("Allow", match.allow));
        return ready(std::move(refused));
    }
    if (const Outcome may = mayAsk(*held, match.route->role, m_settings.anonymousMayRead); !may)
        return ready(problem(request, may.error()));

    const WebRequest forHandler{request, match.argument,
                                preferredLanguage(request.header("accept-language"))};
    return match.route->handler(forHandler)
        .then(&m_context, [this, request](const Expected<AppResponse> &made) {
            return made ? *made : problem(request, made.error());
        });
}

AppResponse Site::problem(const AppRequest &request, const Error &error)
{
    const int status = httpStatus(error.code);
    if (status >= 500)
        qCWarning(lcWeb).noquote() << request.method << request.path << "failed:" << error.message;
    AppResponse response = problem(request, status, error.message);
    response.headers = jsonError(error).headers;
    return response;
}

AppResponse Site::problem(const AppRequest &request, int status, const QString &message)
{
    if (isForPrograms(request.path))
        return jsonError(status, message);
    // A reader can act on what is wrong with the request, not on what is wrong inside.
    const bool readersFault = status == 400 || status == 405;
    AppResponse response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.headers = {{"Cache-Control", "no-store"}};
    response.body = m_renderer.problem(preferredLanguage(request.header("accept-language")),
                                       {status, readersFault ? message : QString()});
    return response;
}
