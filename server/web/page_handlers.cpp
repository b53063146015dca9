// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_handlers.h"

#include "archive_reader.h"
#include "base/time_text.h"
#include "page_renderer.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int messagesPerPage = 200;
constexpr int usersPerPage = 100;
constexpr int mostChannels = 500;
constexpr int latestOfUser = 50;

bool isPlainNumber(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// The optional position in a query parameter.
template <class Position>
Expected<std::optional<Position>> positionIn(const WebRequest &request, const QString &parameter)
{
    if (!request.http.query.hasQueryItem(parameter))
        return std::nullopt;
    const auto parsed = parsePosition(parameter, request.http.parameter(parameter));
    if (!parsed)
        return tl::unexpected(parsed.error());
    return Position{parsed->first, parsed->second};
}

} // namespace

Expected<std::pair<qint64, qint64>> parsePosition(const QString &parameter, const QString &text)
{
    const qsizetype dash = text.indexOf(u'-');
    const QStringView first = QStringView(text).left(std::max<qsizetype>(dash, 0));
    const QStringView second = QStringView(text).mid(dash + 1);
    bool firstFits = false;
    bool secondFits = false;
    const std::pair<qint64, qint64> position{first.toLongLong(&firstFits), second.toLongLong(&secondFits)};
    if (dash < 0 || !isPlainNumber(first) || !isPlainNumber(second) || !firstFits || !secondFits)
        return failure(ErrorCode::InvalidInput,
                       u"%1 '%2' is not of the form NUMBER-ID, for example '1764000000000-1204'"_s.arg(
                           parameter, text.left(64)));
    return position;
}

AppResponse pageResponse(QByteArray html, const PageViewer &viewer)
{
    AppResponse response;
    response.contentType = "text/html; charset=utf-8";
    response.body = std::move(html);
    response.headers = {{"Cache-Control", "private, no-cache"},
                        {"Content-Language", viewer.language},
                        {"Vary", "Accept-Language, Authorization"}};
    return response;
}

// Renders what the archive answered, on the main thread.
template <class Data, class Render>
WebAnswer PageHandlers::shown(QFuture<Expected<Data>> data, const WebRequest &request, Render render) const
{
    return data.then(m_context, [viewer = request.viewer, render](const Expected<Data> &read) {
        return read.map([&](const Data &value) { return pageResponse(render(viewer, value), viewer); });
    });
}

WebHandler PageHandlers::home() const
{
    return [self = *this](const WebRequest &request) {
        return self.shown(self.m_archive.home(PageRenderer::homeRows), request,
                          [&renderer = self.m_renderer](const PageViewer &viewer, const HomeData &home) {
                              return renderer.home(viewer, home, utcNowMs());
                          });
    };
}

WebHandler PageHandlers::messages() const
{
    return [self = *this](const WebRequest &request) {
        const auto before = positionIn<TimelinePosition>(request, u"before"_s);
        if (!before)
            return answered(tl::unexpected(before.error()));
        return self.shown(self.m_archive.messages(*before, messagesPerPage), request,
                          [&renderer = self.m_renderer, before = *before](const PageViewer &viewer,
                                                                          const MessagePage &page) {
                              return renderer.messages(viewer, page, before);
                          });
    };
}

WebHandler PageHandlers::channels() const
{
    return [self = *this](const WebRequest &request) {
        return self.shown(self.m_archive.channels(mostChannels), request,
                          [&renderer = self.m_renderer](const PageViewer &viewer, const ChannelPage &page) {
                              return renderer.channels(viewer, page, utcNowMs());
                          });
    };
}

WebHandler PageHandlers::users() const
{
    return [self = *this](const WebRequest &request) {
        const auto after = positionIn<UserPosition>(request, u"after"_s);
        if (!after)
            return answered(tl::unexpected(after.error()));
        return self.shown(
            self.m_archive.users(*after, usersPerPage), request,
            [&renderer = self.m_renderer, after = *after](const PageViewer &viewer, const UserPage &page) {
                return renderer.users(viewer, page, after, utcNowMs());
            });
    };
}

WebHandler PageHandlers::user() const
{
    return [self = *this](const WebRequest &request) {
        const Utf8 source = request.http.parameter(u"source"_s).toUtf8();
        return self.shown(
            self.m_archive.user(request.argument, source, latestOfUser), request,
            [&renderer = self.m_renderer](const PageViewer &viewer, const UserProfile &profile) {
                return renderer.user(viewer, profile, utcNowMs());
            });
    };
}
