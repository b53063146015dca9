// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/app_request.h"
#include "http/app_response.h"

// Cookies of a request and an answer (RFC 6265). Pure.
namespace cookies {

// The value of the first cookie of that name, or empty. What is no cookie is passed over, as section 5.4 asks
// of servers; no more than 64 of them are looked at.
QByteArray value(const AppRequest &request, const QByteArray &name);

// Whether a cookie comes with nothing that other sites cause, or with links that lead here from them.
enum class SameSite { Strict, Lax };

// For this host alone, unseen by scripts, and with TLS only where the request came by it. `maxAge` in
// seconds; 0 takes the cookie away.
AppResponse::Header set(const AppRequest &request, const QByteArray &name, const QByteArray &value,
                        qint64 maxAge, SameSite sameSite = SameSite::Strict);

// What the cookies of this program are called. Under TLS with the prefix that ties them to this host and
// path.
QByteArray sessionName(const AppRequest &request);
QByteArray formName(const AppRequest &request);
QByteArray languageName(const AppRequest &request);

} // namespace cookies
