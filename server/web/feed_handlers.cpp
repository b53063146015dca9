// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_handlers.h"

#include "feed/message_json.h"
#include "json_response.h"
#include "live_fragments.h"
#include "page_handlers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 1'000;
constexpr int usualAtOnce = 200;

// A stretch of the stream: after < id <= up_to.
struct Stretch
{
    qint64 after = 0;
    qint64 upTo = 0;
};

Expected<qint64> number(const AppRequest &request, const QString &name)
{
    const QString given = request.parameter(name);
    bool isNumber = false;
    const qint64 value = given.toLongLong(&isNumber);
    if (isNumber && value >= 0)
        return value;
    return failure(ErrorCode::InvalidInput,
                   u"%1 '%2' is no id, which is a number from 0 on"_s.arg(name, given.left(64)));
}

Expected<Stretch> stretchOf(const AppRequest &request)
{
    const auto after = number(request, u"after"_s);
    if (!after)
        return tl::unexpected(after.error());
    const auto upTo = number(request, u"up_to"_s);
    if (!upTo)
        return tl::unexpected(upTo.error());
    return Stretch{*after, *upTo};
}

Expected<int> limitOf(const AppRequest &request)
{
    if (request.parameter(u"limit"_s).isEmpty())
        return usualAtOnce;
    const auto limit = number(request, u"limit"_s);
    if (limit && *limit >= 1 && *limit <= mostAtOnce)
        return static_cast<int>(*limit);
    return failure(ErrorCode::InvalidInput, u"limit is not between 1 and %1"_s.arg(mostAtOnce));
}

QJsonArray toJson(const ChatMessages &messages)
{
    QJsonArray array;
    for (const ChatMessage &message : messages)
        array.append(messageToJson(message));
    return array;
}

AppResponse framesResponse(const QList<QByteArray> &frames)
{
    AppResponse response;
    response.contentType = "application/json";
    response.headers = {{"Cache-Control", "no-store"}};
    response.body = "{\"frames\":[" + QByteArrayList(frames).join(',') + "]}";
    return response;
}

AppResponse pageOfMessages(const MessagePage &page)
{
    QJsonObject body{{u"cursor"_s, QString::fromLatin1(page.cursor.toText())},
                     {u"total"_s, page.matches.number},
                     {u"total_is_exact"_s, !page.matches.isMore},
                     {u"messages"_s, toJson(page.messages)}};
    if (page.hasOlder) {
        const ChatMessage &last = page.messages.last();
        body.insert(u"before"_s, u"%1-%2"_s.arg(last.sentAt).arg(last.id));
    }
    return jsonAnswer(200, body);
}

AppResponse stretchOfMessages(const ChatMessages &messages, const Stretch &stretch, int limit)
{
    QJsonObject body{{u"messages"_s, toJson(messages)}};
    if (messages.size() == limit && messages.last().id < stretch.upTo)
        body.insert(u"after"_s, messages.last().id);
    return jsonAnswer(200, body);
}

// What follows is written on the thread that has read it, and not on that of everybody's answers.

WebAnswer newest(ArchiveReader &archive, const MessageFilter &filter, std::optional<TimelinePosition> before,
                 int limit, bool seesDeleted)
{
    return archive.messages(filter, before, limit).then([seesDeleted](Expected<MessagePage> read) {
        return std::move(read).map([&](MessagePage &&page) {
            if (!seesDeleted)
                hideDeletedText(page.messages);
            return pageOfMessages(page);
        });
    });
}

WebAnswer between(ArchiveReader &archive, const MessageFilter &filter, const Stretch &stretch, int limit,
                  bool seesDeleted)
{
    return archive.messagesAfter(filter, stretch.after, stretch.upTo, limit)
        .then([=](Expected<ChatMessages> read) {
            return std::move(read).map([&](ChatMessages &&found) {
                if (!seesDeleted)
                    hideDeletedText(found);
                return stretchOfMessages(found, stretch, limit);
            });
        });
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
        const auto stretch = stretchOf(request.http);
        if (!stretch)
            return answered(tl::unexpected(stretch.error()));
        // One more than is shown tells whether any are left; the oldest are.
        const auto make = [self, filter = *filter, stretch = *stretch, viewer = request.viewer] {
            return self.m_archive.newestBetween(filter, stretch.after, stretch.upTo, mostAtOnce)
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

WebHandler FeedHandlers::messages() const
{
    return [self = *this](const WebRequest &request) {
        const auto filter = filterOf(request);
        if (!filter)
            return answered(tl::unexpected(filter.error()));
        const auto limit = limitOf(request.http);
        if (!limit)
            return answered(tl::unexpected(limit.error()));
        const bool seesDeleted = request.viewer.seesDeleted;
        const auto answer = [&](const LongAnswers::Maker &make) {
            return *limit > usualAtOnce ? self.m_longAnswers.make(make) : make();
        };
        if (!request.http.query.hasQueryItem(u"after"_s)) {
            const auto before = positionBefore(request.http);
            if (!before)
                return answered(tl::unexpected(before.error()));
            return answer([=, &archive = self.m_archive] {
                return newest(archive, *filter, *before, *limit, seesDeleted);
            });
        }
        const auto stretch = stretchOf(request.http);
        if (!stretch)
            return answered(tl::unexpected(stretch.error()));
        return answer([=, &archive = self.m_archive] {
            return between(archive, *filter, *stretch, *limit, seesDeleted);
        });
    };
}
