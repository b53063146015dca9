// SPDX-License-Identifier: GPL-3.0-or-later
#include "forgery_check.h"

#include "base/secret.h"
#include "cookies.h"
#include "form_fields.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray presented(const AppRequest &request)
{
    const QByteArray header = request.header("x-csrf-token");
    if (!header.isEmpty())
        return header;
    const auto form = FormFields::of(request);
    return form ? form->text(u"csrf"_s).toUtf8() : QByteArray();
}

Outcome checked(const AppRequest &request, const QByteArray &cookie)
{
    if (!cookie.isEmpty() && secret::isEqual(presented(request), forgery_check::tokenFor(cookie)))
        return {};
    return failure(ErrorCode::Forbidden,
                   u"the form did not come from a page of this server, or is out of date; reload the page"_s);
}

} // namespace

namespace forgery_check {

QByteArray tokenFor(const QByteArray &cookie)
{
    return secret::derived(cookie, "weir form");
}

Outcome mayChange(const AppRequest &request, const Identity &identity)
{
    const bool isReading = request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS";
    if (isReading || identity.sessionId == 0)
        return {};
    return checked(request, cookies::value(request, cookies::sessionName(request)));
}

Outcome isOwnChoice(const AppRequest &request)
{
    const QByteArray cookie = cookies::value(request, cookies::sessionName(request));
    return cookie.isEmpty() ? Outcome() : checked(request, cookie);
}

Outcome isOwnForm(const AppRequest &request)
{
    return checked(request, cookies::value(request, cookies::formName(request)));
}

} // namespace forgery_check
