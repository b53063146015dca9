// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_handlers.h"

#include "feed/feed_json.h"
#include "feed/message_json.h"
#include "id_stretch.h"
#include "json_response.h"
#include "page_handlers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 1'000;
constexpr int usualAtOnce = 200;

Expected<int> limitOf(const AppRequest &request)
{
    if (request.parameter(u"limit"_s).isEmpty())
        return usualAtOnce;
    const auto limit = idParameter(request, u"limit"_s);
    if (limit && *limit >= 1 && *limit <= mostAtOnce)
        return static_cast<int>(*limit);
    return failure(ErrorCode::InvalidInput, u"limit is not between 1 and %1"_s.arg(mostAtOnce));
}

QString cursorText(const Cursor &cursor)
{
    return QString::fromLatin1(cursor.toText());
}

QString positionOf(const ChatMessage &message)
{
    return u"%1-%2"_s.arg(message.sentAt).arg(message.id);
}

QJsonArray toJson(const ChatMessages &messages)
{
    QJsonArray array;
    for (const ChatMessage &message : messages)
        array.append(messageToJson(message));
    return array;
}

AppResponse pageOfMessages(const MessagePage &page)
{
    QJsonObject body{{u"cursor"_s, cursorText(page.cursor)},
                     {u"total"_s, page.matches.number},
                     {u"total_is_exact"_s, !page.matches.isMore},
                     {u"messages"_s, toJson(page.messages)}};
    if (page.hasOlder)
        body.insert(u"before"_s, positionOf(page.messages.last()));
    return jsonAnswer(200, body);
}

AppResponse pageOfNewer(const NewerPage &page)
{
    QJsonObject body{{u"cursor"_s, cursorText(page.cursor)}, {u"messages"_s, toJson(page.messages)}};
    if (page.hasNewer)
        body.insert(u"newer"_s, positionOf(page.messages.last()));
    return jsonAnswer(200, body);
}

AppResponse stretchOfMessages(const StretchPart &part)
{
    QJsonObject body{{u"messages"_s, toJson(part.messages)}};
    if (part.next)
        body.insert(u"after"_s, *part.next);
    return jsonAnswer(200, body);
}

AppResponse profileOfUser(const UserProfile &profile)
{
    QJsonObject body = userProfileToJson(FeedUserProfile::of(profile));
    QJsonArray elsewhere;
    for (const Utf8 &source : profile.elsewhere)
        elsewhere.append(QString::fromUtf8(source));
    body.insert(u"cursor"_s, cursorText(profile.cursor));
    body.insert(u"elsewhere"_s, elsewhere);
    return jsonAnswer(200, body);
}

ChatMessages &messagesOf(StretchPart &part)
{
    return part.messages;
}

ChatMessages &messagesOf(MessagePage &page)
{
    return page.messages;
}

ChatMessages &messagesOf(NewerPage &page)
{
    return page.messages;
}

// From where, and in which direction, is said once.
Outcome checkStart(const AppRequest &request)
{
    QStringList given;
    for (const QString &name : {u"before"_s, u"newer"_s, u"after"_s}) {
        if (!request.parameter(name).isEmpty())
            given.append(name);
    }
    if (given.size() < 2)
        return {};
    return failure(ErrorCode::InvalidInput,
                   u"%1 cannot stand together; each says where to start"_s.arg(given.join(u" and "_s)));
}

// Answers with what was read, without the texts that are not for whoever asked. It is written on the thread
// that has read it, and not on that of everybody's answers.
template <class Page, class Answer>
WebAnswer shown(QFuture<Expected<Page>> page, bool seesDeleted, Answer answer)
{
    return page.then([seesDeleted, answer](Expected<Page> read) {
        return std::move(read).map([&](Page &&found) {
            if (!seesDeleted)
                hideDeletedText(messagesOf(found));
            return answer(found);
        });
    });
}

} // namespace

WebAnswer ArchiveHandlers::inTurn(int limit, const LongAnswers::Maker &make) const
{
    return limit > usualAtOnce ? m_longAnswers.make(make) : make();
}

WebHandler ArchiveHandlers::messages() const
{
    return [self = *this](const WebRequest &request) {
        const auto filter = filterOf(request);
        if (!filter)
            return answered(tl::unexpected(filter.error()));
        const auto limit = limitOf(request.http);
        if (!limit)
            return answered(tl::unexpected(limit.error()));
        if (const Outcome start = checkStart(request.http); !start)
            return answered(tl::unexpected(start.error()));
        if (request.http.query.hasQueryItem(u"after"_s))
            return self.stretch(request, *filter, *limit);
        return request.http.parameter(u"newer"_s).isEmpty() ? self.older(request, *filter, *limit)
                                                            : self.newer(request, *filter, *limit);
    };
}

WebAnswer ArchiveHandlers::older(const WebRequest &request, const MessageFilter &filter, int limit) const
{
    const auto before = positionIn(request.http, u"before"_s);
    if (!before)
        return answered(tl::unexpected(before.error()));
    return inTurn(limit,
                  [=, &archive = m_archive, before = *before, seesDeleted = request.viewer.seesDeleted] {
                      return shown(archive.messages(filter, before, limit), seesDeleted, pageOfMessages);
                  });
}

WebAnswer ArchiveHandlers::newer(const WebRequest &request, const MessageFilter &filter, int limit) const
{
    const auto after = positionIn(request.http, u"newer"_s);
    if (!after)
        return answered(tl::unexpected(after.error()));
    const TimelinePosition start = after->value_or(TimelinePosition());
    return inTurn(limit, [=, &archive = m_archive, seesDeleted = request.viewer.seesDeleted] {
        return shown(archive.newerMessages(filter, start, limit), seesDeleted, pageOfNewer);
    });
}

WebAnswer ArchiveHandlers::stretch(const WebRequest &request, const MessageFilter &filter, int limit) const
{
    const auto stretch = IdStretch::of(request.http);
    if (!stretch)
        return answered(tl::unexpected(stretch.error()));
    return inTurn(limit,
                  [=, &archive = m_archive, stretch = *stretch, seesDeleted = request.viewer.seesDeleted] {
                      return shown(archive.stretch(filter, stretch.after, stretch.upTo, limit), seesDeleted,
                                   stretchOfMessages);
                  });
}

WebHandler ArchiveHandlers::user() const
{
    return [self = *this](const WebRequest &request) {
        const auto name = nameOf(request);
        if (!name)
            return answered(tl::unexpected(name.error()));
        const Utf8 source = request.http.parameter(u"source"_s).toUtf8();
        return self.m_archive.user(*name, source, 0)
            .then(self.m_context,
                  [](const Expected<UserProfile> &profile) { return profile.map(profileOfUser); });
    };
}
