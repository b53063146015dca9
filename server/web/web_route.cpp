// SPDX-License-Identifier: GPL-3.0-or-later
#include "web_route.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<Utf8> argumentOf(const WebRoute &route, const Utf8 &path)
{
    if (!route.path.endsWith('*'))
        return route.path == path ? std::optional<Utf8>(Utf8()) : std::nullopt;
    const qsizetype prefix = route.path.size() - 1;
    if (path.size() > prefix && path.startsWith(route.path.first(prefix)))
        return path.mid(prefix);
    return std::nullopt;
}

} // namespace

RouteMatch matchRoute(const std::vector<WebRoute> &routes, const QByteArray &method, const Utf8 &path)
{
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    RouteMatch match;
    for (const WebRoute &route : routes) {
        const auto argument = argumentOf(route, path);
        if (!argument)
            continue;
        if (route.method == wanted) {
            match.route = &route;
            match.argument = *argument;
        }
        match.pattern = route.path;
        match.allow += (route.method == "GET" ? QByteArray("GET, HEAD") : route.method) + ", ";
    }
    if (!match.allow.isEmpty())
        match.allow += "OPTIONS";
    return match;
}

Expected<Utf8> nameOf(const WebRequest &request)
{
    Utf8 name = request.argument.isEmpty() ? request.http.parameter(u"name"_s).toUtf8() : request.argument;
    if (name.isEmpty())
        return failure(ErrorCode::NotFound, u"this address lacks a name behind its last slash"_s);
    return name;
}

bool isForPrograms(const Utf8 &path)
{
    return path.startsWith("/api/") || path == "/live" || path == "/live/poll" ||
           path == "/messages/skipped" || path == "/manage/channels" || path == "/healthz" ||
           path == "/metrics";
}
