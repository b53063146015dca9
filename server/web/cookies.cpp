// SPDX-License-Identifier: GPL-3.0-or-later
#include "cookies.h"

namespace {

constexpr int mostCookies = 64;

// https://www.rfc-editor.org/rfc/rfc6265bis section 4.1.3.2
QByteArray prefix(const AppRequest &request)
{
    return request.isSecure ? "__Host-" : "";
}

} // namespace

namespace cookies {

QByteArray value(const AppRequest &request, const QByteArray &name)
{
    int seen = 0;
    for (const auto &[field, text] : request.headers) {
        if (field != "cookie")
            continue;
        for (qsizetype start = 0; start < text.size() && seen < mostCookies; ++seen) {
            qsizetype end = text.indexOf(';', start);
            end = end < 0 ? text.size() : end;
            const QByteArrayView pair = QByteArrayView(text).sliced(start, end - start).trimmed();
            start = end + 1;
            const qsizetype equals = pair.indexOf('=');
            if (equals > 0 && pair.first(equals).trimmed() == name)
                return pair.sliced(equals + 1).trimmed().toByteArray();
        }
    }
    return {};
}

AppResponse::Header set(const AppRequest &request, const QByteArray &name, const QByteArray &value,
                        qint64 maxAge, SameSite sameSite)
{
    QByteArray cookie = name + '=' + value + "; Path=/; Max-Age=" + QByteArray::number(maxAge) +
                        "; HttpOnly; SameSite=" + (sameSite == SameSite::Strict ? "Strict" : "Lax");
    if (request.isSecure)
        cookie += "; Secure";
    return {"Set-Cookie", cookie};
}

QByteArray sessionName(const AppRequest &request)
{
    return prefix(request) + "weir_session";
}

QByteArray formName(const AppRequest &request)
{
    return prefix(request) + "weir_form";
}

QByteArray languageName(const AppRequest &request)
{
    return prefix(request) + "weir_lang";
}

} // namespace cookies
