// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/qt_versions.h"
#include "http/app_request.h"
#include "http/app_response.h"
#include "http/identity.h"
#include "page_viewer.h"

#include <QFuture>

#include <functional>
#include <optional>
#include <vector>

// A request on its way to its handler.
struct WebRequest
{
    AppRequest http;
    Utf8 argument; // what stands for the '*' of the route's path
    PageViewer viewer;
    Identity identity;
    ClientTraits client;
};

// An error becomes a page or JSON in one place, the site.
using WebAnswer = QFuture<Expected<AppResponse>>;
using WebHandler = std::function<WebAnswer(const WebRequest &)>;

// An answer that is known already.
inline WebAnswer answered(Expected<AppResponse> answer)
{
    return readyFuture(std::move(answer));
}

// One row of the table of everything the site answers.
struct WebRoute
{
    QByteArray method; // "GET" stands for HEAD as well
    Utf8 path;         // exact, or with a '*' at its end for the rest of the path (at least one byte)
    Role role;         // the least that may ask
    WebHandler handler;
};

// What a method and a path lead to.
struct RouteMatch
{
    const WebRoute *route = nullptr; // none: 404, or, when `allow` is not empty, 405
    Utf8 argument;
    Utf8 pattern;     // of the path, also where the method is not among its routes; empty for 404
    QByteArray allow; // the methods of this path: "GET, HEAD, OPTIONS"
};

RouteMatch matchRoute(const std::vector<WebRoute> &routes, const QByteArray &method, const Utf8 &path);

// The name of the channel or the user whose profile is asked for; see ProfilePath. NotFound where there is
// none.
Expected<Utf8> nameOf(const WebRequest &request);

// Whether errors at this path are answered in JSON (programs ask) and not as a page (people do).
bool isForPrograms(const Utf8 &path);
