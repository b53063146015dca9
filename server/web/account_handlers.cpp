// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_handlers.h"

#include "base/secret.h"
#include "base/time_text.h"
#include "cookies.h"
#include "forgery_check.h"
#include "form_fields.h"
#include "own_path.h"
#include "page_handlers.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 formSeconds = 86'400;

qint64 idIn(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber && id > 0 ? id : 0;
}

} // namespace

AppResponse AccountHandlers::formAnswer(const AppRequest &request, const PageViewer &viewer, int status,
                                        SignInForm form) const
{
    const QByteArray name = cookies::formName(request);
    QByteArray cookie = cookies::value(request, name);
    const bool isNew = cookie.isEmpty();
    if (isNew)
        cookie = secret::make();
    form.csrf = forgery_check::tokenFor(cookie);
    form.next = ownPath(form.next);
    AppResponse response = pageResponse(m_pages.signIn(viewer, form), viewer);
    response.status = status;
    response.headers.removeIf([](const auto &header) { return header.first == "Cache-Control"; });
    response.headers.append(AppResponse::Header("Cache-Control", "no-store"));
    if (status == 401) // RFC 9110 section 11.6.1; browsers show no dialog for it
        response.headers.append(AppResponse::Header("WWW-Authenticate", "Bearer"));
    if (isNew)
        response.headers.append(cookies::set(request, name, cookie, formSeconds));
    return response;
}

WebHandler AccountHandlers::form() const
{
    return [self = *this](const WebRequest &request) {
        return answered(self.formAnswer(request.http, request.viewer, 200,
                                        {{}, false, request.http.parameter(u"next"_s), {}}));
    };
}

AppResponse AccountHandlers::needed(const AppRequest &request, const PageViewer &viewer,
                                    const QString &problem) const
{
    return formAnswer(request, viewer, 401, {problem, true, addressOf(request), {}});
}

WebHandler AccountHandlers::signIn() const
{
    return [self = *this](const WebRequest &request) {
        const auto form = FormFields::of(request.http);
        if (!form)
            return answered(tl::unexpected(form.error()));
        const QString next = form->text(u"next"_s);
        if (const Outcome own = forgery_check::isOwnForm(request.http); !own)
            return answered(
                self.formAnswer(request.http, request.viewer, 403, {own.error().message, false, next, {}}));
        return self.m_sessions.signIn(form->text(u"token"_s).trimmed().toUtf8(), request.client)
            .then(self.m_context,
                  [self, request, next](const Expected<OpenedSession> &opened) -> Expected<AppResponse> {
                      if (!opened) {
                          const int status = httpStatus(opened.error().code);
                          if (status >= 500)
                              return tl::unexpected(opened.error());
                          AppResponse again = self.formAnswer(request.http, request.viewer, status,
                                                              {opened.error().message, false, next, {}});
                          if (status == 429)
                              again.headers.append(AppResponse::Header("Retry-After", "60"));
                          return again;
                      }
                      const qint64 seconds = (opened->expiresAt - utcNowMs()) / 1'000;
                      AppResponse response = redirect(ownPath(next));
                      response.headers.append(cookies::set(request.http, cookies::sessionName(request.http),
                                                           opened->secret, seconds));
                      return response;
                  });
    };
}

WebHandler AccountHandlers::signOut() const
{
    return [self = *this](const WebRequest &request) {
        AppResponse gone = redirect(u"/"_s);
        gone.headers.append(cookies::set(request.http, cookies::sessionName(request.http), {}, 0));
        if (request.identity.sessionId == 0)
            return answered(gone);
        return self.m_sessions.end(request.identity.sessionId, request.identity, request.client)
            .then(self.m_context, [gone](const Outcome &ended) -> Expected<AppResponse> {
                if (!ended && ended.error().code != ErrorCode::NotFound)
                    return tl::unexpected(ended.error());
                return gone;
            });
    };
}

WebHandler AccountHandlers::account() const
{
    return [self = *this](const WebRequest &request) {
        if (!request.identity.isKnown())
            return answered(self.needed(request.http, request.viewer, {}));
        return self.m_sessions.sessions(request.identity)
            .then(self.m_context, [self, request](const Expected<QList<SessionInfo>> &found) {
                return found.map([&](const QList<SessionInfo> &sessions) {
                    return pageResponse(self.m_pages.account(request.viewer, request.identity, sessions),
                                        request.viewer);
                });
            });
    };
}

WebHandler AccountHandlers::endSession() const
{
    return [self = *this](const WebRequest &request) {
        const auto form = FormFields::of(request.http);
        if (!form)
            return answered(tl::unexpected(form.error()));
        const qint64 id = idIn(form->text(u"id"_s));
        if (id == 0)
            return answered(failure(ErrorCode::InvalidInput, u"id is no number of a session"_s));
        return self.m_sessions.end(id, request.identity, request.client)
            .then(self.m_context,
                  [](const Outcome &ended) { return ended.map([] { return redirect(u"/account"_s); }); });
    };
}

WebHandler AccountHandlers::audit() const
{
    return [self = *this](const WebRequest &request) {
        const QString given = request.http.parameter(u"before"_s);
        const qint64 before = idIn(given);
        if (!given.isEmpty() && before == 0)
            return answered(
                failure(ErrorCode::InvalidInput, u"before is no id, which is a number from 1 on"_s));
        return self.m_audit.entries(before).then(
            self.m_context, [self, viewer = request.viewer, before](const Expected<AuditPage> &found) {
                return found.map([&](const AuditPage &page) {
                    return pageResponse(self.m_pages.audit(viewer, page, before), viewer);
                });
            });
    };
}
