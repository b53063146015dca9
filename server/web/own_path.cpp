// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_path.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNext = 2'000;

} // namespace

QString ownPath(const QString &next)
{
    const bool isPath = next.startsWith(u'/') && !next.startsWith("//"_L1) && !next.contains(u'\\') &&
                        next.size() <= longestNext;
    const bool isPlain =
        std::all_of(next.begin(), next.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
    return isPath && isPlain ? next : u"/"_s;
}

QString addressOf(const AppRequest &request)
{
    if (request.method != "GET" && request.method != "HEAD")
        return u"/"_s;
    QString address = QString::fromLatin1(request.path.toPercentEncoding("/"));
    if (!request.query.isEmpty())
        address += u'?' + request.query.toString(QUrl::FullyEncoded);
    return address;
}

AppResponse redirect(const QString &path)
{
    AppResponse response;
    response.status = 303;
    response.headers = {{"Location", path.toUtf8()}, {"Cache-Control", "no-store"}};
    return response;
}
