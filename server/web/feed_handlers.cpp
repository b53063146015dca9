// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_handlers.h"

#include "id_stretch.h"
#include "json_response.h"
#include "live_fragments.h"
#include "page_handlers.h"
#include "page_languages.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSkippedRows = 1'000;

// The feed skips less than that (ARCHITECTURE.md, Limits): who asks for more would have the archive read
// through.
constexpr qint64 mostSkippedIds = 200'000;

AppResponse framesResponse(const QList<QByteArray> &frames)
{
    AppResponse response;
    response.contentType = "application/json";
    response.headers = {{"Cache-Control", "no-store"}};
    response.body = "{\"frames\":[" + QByteArrayList(frames).join(',') + "]}";
    return response;
}

} // namespace

WebHandler FeedHandlers::withoutUpgrade() const
{
    return [](const WebRequest &) {
        AppResponse response = jsonError(
            426, u"the feed is a WebSocket: ask for it with Upgrade: websocket, or poll /live/poll"_s);
        response.headers.append(AppResponse::Header("Upgrade", "websocket"));
        return answered(response);
    };
}

WebHandler FeedHandlers::poll() const
{
    return [self = *this](const WebRequest &request) {
        auto query = FeedQuery::parse(request.http.query);
        if (!query)
            return answered(tl::unexpected(query.error()));
        if (query->view == FeedView::Status && !request.viewer.maySeeStatus)
            return answered(
                failure(ErrorCode::Forbidden, u"view 'status' is for those who may see /status"_s));
        query->language = fragmentLanguageOf(request.http); // one that exists, as for the WebSocket
        return self.m_door.poll(query->seenBy(request.viewer.seesDeleted))
            .then(self.m_context,
                  [](const Expected<QList<QByteArray>> &frames) { return frames.map(framesResponse); });
    };
}

WebHandler FeedHandlers::skipped() const
{
    return [self = *this](const WebRequest &request) {
        const auto filter = filterOf(request);
        if (!filter)
            return answered(tl::unexpected(filter.error()));
        const auto stretch = IdStretch::of(request.http);
        if (!stretch)
            return answered(tl::unexpected(stretch.error()));
        if (stretch->upTo - stretch->after > mostSkippedIds)
            return answered(failure(ErrorCode::InvalidInput,
                                    u"at most %1 ids can be asked for at once"_s.arg(mostSkippedIds)));
        PageViewer viewer = request.viewer;
        viewer.language = fragmentLanguageOf(request.http);
        // One more than is shown tells whether any are left; the oldest are.
        const auto make = [self, filter = *filter, stretch = *stretch, viewer] {
            return self.m_archive.newestBetween(filter, stretch.after, stretch.upTo, mostSkippedRows)
                .then(self.m_context, [=, &fragments = self.m_fragments](Expected<NewestBetween> read) {
                    return std::move(read).map([&](NewestBetween &&newest) {
                        if (!viewer.seesDeleted)
                            hideDeletedText(newest.messages);
                        const qint64 shownFrom =
                            newest.messages.isEmpty() ? 0 : newest.messages.first().id - 1;
                        const FeedSkip left{{}, stretch.after, shownFrom, newest.left, {}, {}, {}};
                        return pageResponse(fragments.renderSkipped(viewer.language, newest.messages, left),
                                            viewer);
                    });
                });
        };
        return self.m_longAnswers.make(make);
    };
}
