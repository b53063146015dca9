// SPDX-License-Identifier: GPL-3.0-or-later
#include "site.h"

#include "access_check.h"
#include "api_handlers.h"
#include "archive_handlers.h"
#include "base/log.h"
#include "channel_handlers.h"
#include "cookies.h"
#include "feed_handlers.h"
#include "forgery_check.h"
#include "language_choice.h"
#include "live_fragments.h"
#include "own_path.h"
#include "page_handlers.h"
#include "page_languages.h"
#include "page_problem.h"
#include "page_renderer.h"
#include "status_handlers.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

Site::Site(const SiteDoors &doors, SiteSettings settings, PageRenderer &renderer, LiveFragments &fragments)
    : m_doors(doors)
    , m_settings(settings)
    , m_renderer(renderer)
    , m_accountPages(renderer.speakers())
    , m_accounts(doors.sessions, doors.audit, m_accountPages, &m_context)
{
    addPages(renderer, fragments);
    addAccounts();
    addApi(renderer, fragments);
}

void Site::add(const char *method, const char *path, Role role, WebHandler handler)
{
    m_routes.push_back({method, path, role, std::move(handler)});
}

void Site::addPages(PageRenderer &renderer, LiveFragments &fragments)
{
    const PageHandlers page(m_doors.archive, renderer, &m_context);
    const StatusHandlers status(m_doors.status, renderer, &m_context);
    const ChannelHandlers channels(m_doors.channels, m_doors.audit, renderer, &m_context);
    const FeedHandlers feed(m_doors.feed, m_doors.archive, fragments, m_longAnswers, &m_context);
    // For anybody: the page that asks for a token needs its style, too.
    const WebHandler asset = [this](const WebRequest &request) {
        auto found = m_renderer.staticFiles().respond(request.argument, request.http);
        return answered(found ? Expected<AppResponse>(*std::move(found))
                              : failure(ErrorCode::NotFound, u"no such static file"_s));
    };
    add("GET", "/", Role::Reader, page.home());
    add("GET", "/messages", Role::Reader, page.messages());
    add("GET", "/messages/skipped", Role::Reader, feed.skipped());
    add("GET", "/channels", Role::Reader, page.channels());
    add("GET", "/manage/channels", Role::Admin, channels.manager());
    add("GET", "/channels/", Role::Reader, page.channel());
    add("GET", "/channels/*", Role::Reader, page.channel());
    add("GET", "/users", Role::Reader, page.users());
    add("GET", "/users/", Role::Reader, page.user());
    add("GET", "/users/*", Role::Reader, page.user());
    add("GET", "/status", m_settings.statusRole, status.page());
    add("GET", "/static/*", Role::Anonymous, asset);
    add("POST", "/language", Role::Anonymous, chooseLanguage());
}

void Site::addAccounts()
{
    add("GET", "/login", Role::Anonymous, m_accounts.form());
    add("POST", "/login", Role::Anonymous, m_accounts.signIn());
    add("POST", "/logout", Role::Reader, m_accounts.signOut());
    add("GET", "/account", Role::Reader, m_accounts.account());
    add("POST", "/account/end", Role::Reader, m_accounts.endSession());
    add("GET", "/audit", Role::Admin, m_accounts.audit());
}

void Site::addApi(PageRenderer &renderer, LiveFragments &fragments)
{
    const StatusHandlers status(m_doors.status, renderer, &m_context);
    const ChannelHandlers channels(m_doors.channels, m_doors.audit, renderer, &m_context);
    const FeedHandlers feed(m_doors.feed, m_doors.archive, fragments, m_longAnswers, &m_context);
    const ArchiveHandlers archive(m_doors.archive, m_longAnswers, &m_context);
    const ApiHandlers api(m_doors.intake, m_doors.metricsText, m_doors.health, &m_context);
    add("GET", "/live", Role::Reader, feed.withoutUpgrade());
    add("GET", "/live/poll", Role::Reader, feed.poll());
    add("GET", "/healthz", Role::Anonymous, api.healthz());
    add("GET", "/metrics", m_settings.metricsRole, api.metrics());
    add("GET", "/api/v1/me", Role::Reader, api.me());
    add("GET", "/api/v1/status", m_settings.statusRole, status.json());
    add("GET", "/api/v1/messages", Role::Reader, archive.messages());
    add("GET", "/api/v1/users/", Role::Reader, archive.user());
    add("GET", "/api/v1/users/*", Role::Reader, archive.user());
    add("POST", "/api/v1/messages", Role::Ingest, api.postMessages());
    add("GET", "/api/v1/channels", Role::Admin, channels.list());
    add("POST", "/api/v1/channels", Role::Admin, channels.add());
    add("PATCH", "/api/v1/channels", Role::Admin, channels.change());
    add("DELETE", "/api/v1/channels", Role::Admin, channels.remove());
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
    auto presented = presentedCredentials(request);
    if (!presented)
        return ready(problem(request, viewerOf(request, {}), presented.error()));
    // A browser sends its cookie with each style and script, too.
    if (match.route && match.route->role == Role::Anonymous)
        presented->session.clear();
    if (presented->isEmpty())
        return answer(request, match, Identity());
    return m_doors.authenticator.identify(*presented, traitsOf(request))
        .then(&m_context,
              [=, this](const Expected<Identity> &found) { return answer(request, match, found); })
        .unwrap();
}

QFuture<AppResponse> Site::answer(const AppRequest &request, const RouteMatch &match,
                                  const Expected<Identity> &found)
{
    if (!found)
        return ready(problem(request, viewerOf(request, {}), found.error()));
    const PageViewer viewer = viewerOf(request, *found);
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
    return answerKnown(request, match, *found, viewer);
}

QFuture<AppResponse> Site::answerKnown(const AppRequest &request, const RouteMatch &match,
                                       const Identity &identity, const PageViewer &viewer)
{
    if (const Outcome may = mayAsk(identity.role, match.route->role, m_settings.anonymousMayRead); !may)
        return ready(problem(request, viewer, may.error()));
    if (const Outcome own = forgery_check::mayChange(request, identity); !own)
        return ready(problem(request, viewer, own.error()));
    return match.route->handler({request, match.argument, viewer, identity, traitsOf(request)})
        .then(&m_context, [this, request, viewer](const Expected<AppResponse> &made) {
            return made ? *made : problem(request, viewer, made.error());
        });
}

PageViewer Site::viewerOf(const AppRequest &request, const Identity &identity) const
{
    PageViewer viewer(languageOf(request));
    viewer.here = addressOf(request);
    viewer.maySeeStatus =
        mayAsk(identity.role, m_settings.statusRole, m_settings.anonymousMayRead).has_value();
    viewer.mayManage = identity.role == Role::Admin;
    viewer.seesDeleted = identity.maySeeDeleted();
    viewer.name = identity.name;
    viewer.role = identity.role;
    viewer.isSignedIn = identity.sessionId != 0;
    const QByteArray session = cookies::value(request, cookies::sessionName(request));
    if (!session.isEmpty())
        viewer.csrf = forgery_check::tokenFor(session);
    return viewer;
}

AppResponse Site::problem(const AppRequest &request, const PageViewer &viewer, const Error &error)
{
    const int status = httpStatus(error.code);
    if (status >= 500)
        qCWarning(lcWeb).noquote() << request.method << request.path << "failed:" << error.message;
    AppResponse response = problem(request, viewer, status, error.message);
    for (const AppResponse::Header &header : jsonError(error).headers) {
        if (header.first == "Retry-After" || isForPrograms(request.path))
            response.headers.append(header);
    }
    return response;
}

AppResponse Site::problem(const AppRequest &request, const PageViewer &viewer, int status,
                          const QString &message)
{
    if (isForPrograms(request.path))
        return jsonError(status, message);
    if (status == 401)
        return m_accounts.needed(request, viewer, {});
    // A reader can act on what is wrong with the request, not on what is wrong inside.
    const bool readersFault = status == 400 || status == 403 || status == 405;
    AppResponse response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.headers = {{"Cache-Control", "no-store"}, {"Content-Language", viewer.language}};
    response.body = m_renderer.problem(viewer, {status, readersFault ? message : QString()});
    return response;
}
