// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_handlers.h"

#include "base/time_text.h"
#include "feed/filter_parameters.h"
#include "live_fragments.h"
#include "page_renderer.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int messagesPerPage = 200;
constexpr int messagesOfOne = 100; // on the page of a channel or a user

} // namespace

Expected<std::optional<TimelinePosition>> positionIn(const AppRequest &request, const QString &parameter)
{
    const QString given = request.parameter(parameter);
    if (given.isEmpty())
        return std::nullopt;
    return filter_parameters::position(parameter, given).map([](const auto &position) {
        return std::optional(TimelinePosition{position.first, position.second});
    });
}

Expected<MessageFilter> filterOf(const WebRequest &request)
{
    return filter_parameters::messageFilter(request.http.query).map([&](MessageFilter filter) {
        filter.hideDeletedMatches(request.viewer.seesDeleted);
        return filter;
    });
}

AppResponse pageResponse(QByteArray html, const PageViewer &viewer)
{
    AppResponse response;
    response.contentType = "text/html; charset=utf-8";
    response.body = std::move(html);
    response.headers = {{"Cache-Control", "private, no-cache"},
                        {"Content-Language", viewer.language},
                        {"Vary", "Accept-Language, Authorization, Cookie"}};
    return response;
}

namespace {

void hideDeletedTexts(HomeData &home)
{
    hideDeletedText(home.latest);
}

void hideDeletedTexts(MessagePage &page)
{
    hideDeletedText(page.messages);
}

void hideDeletedTexts(ChannelProfile &profile)
{
    hideDeletedText(profile.latest);
}

void hideDeletedTexts(UserProfile &profile)
{
    hideDeletedText(profile.latest);
}

// Tables hold no messages.
template <class Table>
void hideDeletedTexts(Table &)
{}

} // namespace

// Renders what the archive answered, on the main thread.
template <class Data, class Render>
WebAnswer PageHandlers::shown(QFuture<Expected<Data>> data, const WebRequest &request, Render render) const
{
    return data.then(m_context, [viewer = request.viewer, render](Expected<Data> read) {
        return std::move(read).map([&](Data &&value) {
            if (!viewer.seesDeleted)
                hideDeletedTexts(value);
            return pageResponse(render(viewer, value), viewer);
        });
    });
}

WebHandler PageHandlers::home() const
{
    return [self = *this](const WebRequest &request) {
        return self.shown(self.m_archive.home(HomeData::rows), request,
                          [&renderer = self.m_renderer](const PageViewer &viewer, const HomeData &home) {
                              return renderer.home(viewer, home, utcNowMs());
                          });
    };
}

WebHandler PageHandlers::messages() const
{
    return [self = *this](const WebRequest &request) {
        const auto filter = filterOf(request);
        if (!filter)
            return answered(tl::unexpected(filter.error()));
        const auto before = positionIn(request.http, u"before"_s);
        if (!before)
            return answered(tl::unexpected(before.error()));
        return self.shown(self.m_archive.messages(*filter, *before, messagesPerPage), request,
                          [&renderer = self.m_renderer, filter = *filter,
                           before = *before](const PageViewer &viewer, const MessagePage &page) {
                              return renderer.messages(viewer, page, filter, before);
                          });
    };
}

WebHandler PageHandlers::channels() const
{
    return [self = *this](const WebRequest &request) {
        const auto sort = filter_parameters::channelSort(request.http.query);
        if (!sort)
            return answered(tl::unexpected(sort.error()));
        return self.shown(
            self.m_archive.channels(*sort, ChannelPage::most), request,
            [&renderer = self.m_renderer, sort = *sort](const PageViewer &viewer, const ChannelPage &page) {
                return renderer.channels(viewer, page, sort, utcNowMs());
            });
    };
}

WebHandler PageHandlers::channel() const
{
    return [self = *this](const WebRequest &request) {
        const auto name = nameOf(request);
        if (!name)
            return answered(tl::unexpected(name.error()));
        const Utf8 source = request.http.parameter(u"source"_s).toUtf8();
        return self.shown(
            self.m_archive.channel(*name, source, messagesOfOne), request,
            [&renderer = self.m_renderer](const PageViewer &viewer, const ChannelProfile &profile) {
                return renderer.channel(viewer, profile, utcNowMs());
            });
    };
}

WebHandler PageHandlers::users() const
{
    return [self = *this](const WebRequest &request) {
        const auto query = filter_parameters::userQuery(request.http.query);
        if (!query)
            return answered(tl::unexpected(query.error()));
        return self.shown(
            self.m_archive.users(*query, UserPage::most), request,
            [&renderer = self.m_renderer, query = *query](const PageViewer &viewer, const UserPage &page) {
                return renderer.users(viewer, page, query);
            });
    };
}

WebHandler PageHandlers::user() const
{
    return [self = *this](const WebRequest &request) {
        const auto name = nameOf(request);
        if (!name)
            return answered(tl::unexpected(name.error()));
        const Utf8 source = request.http.parameter(u"source"_s).toUtf8();
        return self.shown(
            self.m_archive.user(*name, source, messagesOfOne), request,
            [&renderer = self.m_renderer](const PageViewer &viewer, const UserProfile &profile) {
                return renderer.user(viewer, profile);
            });
    };
}
