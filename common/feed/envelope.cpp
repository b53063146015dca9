// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/envelope.h"

#include "feed/feed_json.h"
#include "feed/gap_json.h"
#include "feed/message_json.h"
#include "feed/status_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<Resume, const char *> resumeNames[] = {
    {Resume::Fresh, "fresh"}, {Resume::Complete, "complete"}, {Resume::Reset, "reset"}};

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonObject toObject(const FeedHello &hello)
{
    QString resume;
    for (const auto &[value, name] : resumeNames) {
        if (value == hello.resume)
            resume = QString::fromLatin1(name);
    }
    return {{u"type"_s, u"hello"_s},
            {u"protocol"_s, hello.protocol},
            {u"epoch"_s, text(hello.cursor.epoch)},
            {u"cursor"_s, text(hello.cursor.toText())},
            {u"resume"_s, resume}};
}

QJsonObject toObject(const FeedUpdate &update)
{
    QJsonObject object{{u"type"_s, u"update"_s}, {u"cursor"_s, text(update.cursor.toText())}};
    if (update.snapshot)
        object.insert(u"snapshot"_s, true);
    if (update.metrics)
        object.insert(u"metrics"_s, metricsToJson(*update.metrics));
    if (!update.messages.isEmpty() || update.snapshot) {
        QJsonArray messages;
        for (const ChatMessage &message : update.messages)
            messages.append(messageToJson(message));
        object.insert(u"messages"_s, messages);
    }
    if (update.snapshot)
        object.insert(u"channel_counts"_s, QJsonArray());
    insertTable(object, update.channels);
    insertTable(object, update.users);
    if (update.channelProfile)
        object.insert(u"channel_profile"_s, channelProfileToJson(*update.channelProfile));
    if (update.userProfile)
        object.insert(u"user_profile"_s, userProfileToJson(*update.userProfile));
    if (!update.gaps.isEmpty())
        object.insert(u"gaps"_s, gapsToJson(update.gaps));
    if (!update.deleted.isEmpty())
        object.insert(u"deleted"_s, idsToJson(update.deleted));
    if (!update.erased.isEmpty())
        object.insert(u"erased_channels"_s, idsToJson(update.erased));
    if (!update.report.isEmpty())
        object.insert(u"report"_s, update.report);
    if (!update.content.isEmpty())
        object.insert(u"content"_s, text(update.content));
    return object;
}

QJsonObject toObject(const FeedSkip &skip)
{
    QJsonObject object{{u"type"_s, u"skip"_s},
                       {u"cursor"_s, text(skip.cursor.toText())},
                       {u"from"_s, skip.from},
                       {u"to"_s, skip.to},
                       {u"count"_s, skip.count}};
    if (!skip.deleted.isEmpty())
        object.insert(u"deleted"_s, idsToJson(skip.deleted));
    if (!skip.erased.isEmpty())
        object.insert(u"erased_channels"_s, idsToJson(skip.erased));
    if (!skip.content.isEmpty())
        object.insert(u"content"_s, text(skip.content));
    return object;
}

QJsonObject toObject(const FeedStatus &status)
{
    QJsonArray sources;
    for (const SourceStatus &source : status.sources)
        sources.append(statusToJson(source));
    const QJsonObject archive{{u"healthy"_s, status.archive.healthy},
                              {u"reason"_s, text(status.archive.reason)},
                              {u"since"_s, status.archive.since}};
    return {{u"type"_s, u"status"_s},
            {u"state"_s, text(status.state)},
            {u"reason"_s, text(status.reason)},
            {u"sources"_s, sources},
            {u"archive"_s, archive}};
}

QJsonObject toObject(const FeedBeat &beat)
{
    return {{u"type"_s, u"beat"_s}, {u"cursor"_s, text(beat.cursor.toText())}, {u"time"_s, beat.time}};
}

Expected<Envelope> helloFrom(const QJsonObject &object, const Cursor &cursor)
{
    FeedHello hello;
    hello.protocol = object.value("protocol"_L1).toInt();
    hello.cursor = cursor;
    const QString resume = object.value("resume"_L1).toString();
    for (const auto &[value, name] : resumeNames) {
        if (resume == QLatin1StringView(name)) {
            hello.resume = value;
            return hello;
        }
    }
    return failure(ErrorCode::InvalidInput, u"hello has an unknown resume '%1'"_s.arg(resume.left(32)));
}

Envelope updateFrom(const QJsonObject &object, const Cursor &cursor)
{
    FeedUpdate update;
    update.cursor = cursor;
    update.snapshot = object.value("snapshot"_L1).toBool();
    if (object.contains("metrics"_L1))
        update.metrics = metricsFromJson(object.value("metrics"_L1).toObject());
    for (const QJsonValue message : object.value("messages"_L1).toArray())
        update.messages.append(messageFromJson(message.toObject()));
    update.channels = channelTableFromJson(object);
    update.users = userTableFromJson(object);
    if (object.contains("channel_profile"_L1))
        update.channelProfile = channelProfileFromJson(object.value("channel_profile"_L1).toObject());
    if (object.contains("user_profile"_L1))
        update.userProfile = userProfileFromJson(object.value("user_profile"_L1).toObject());
    update.gaps = gapsFromJson(object.value("gaps"_L1));
    update.deleted = idsFromJson(object.value("deleted"_L1));
    update.erased = idsFromJson(object.value("erased_channels"_L1));
    update.report = object.value("report"_L1).toObject();
    update.content = object.value("content"_L1).toString().toUtf8();
    return update;
}

Envelope skipFrom(const QJsonObject &object, const Cursor &cursor)
{
    return FeedSkip{cursor,
                    object.value("from"_L1).toInteger(),
                    object.value("to"_L1).toInteger(),
                    object.value("count"_L1).toInteger(),
                    idsFromJson(object.value("deleted"_L1)),
                    idsFromJson(object.value("erased_channels"_L1)),
                    object.value("content"_L1).toString().toUtf8()};
}

Envelope statusFrom(const QJsonObject &object)
{
    FeedStatus status;
    status.state = object.value("state"_L1).toString().toUtf8();
    status.reason = object.value("reason"_L1).toString().toUtf8();
    for (const QJsonValue source : object.value("sources"_L1).toArray())
        status.sources.append(statusFromJson(source.toObject()));
    const QJsonObject archive = object.value("archive"_L1).toObject();
    status.archive = {archive.value("healthy"_L1).toBool(true),
                      archive.value("reason"_L1).toString().toUtf8(), archive.value("since"_L1).toInteger()};
    return status;
}

} // namespace

QByteArray toJson(const Envelope &envelope)
{
    const QJsonObject object = std::visit([](const auto &frame) { return toObject(frame); }, envelope);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Expected<Envelope> parseEnvelope(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, u"frame is no JSON object: %1"_s.arg(error.errorString()));
    const QJsonObject object = document.object();
    const QString type = object.value("type"_L1).toString();
    if (type == "status"_L1)
        return statusFrom(object);
    if (type != "hello"_L1 && type != "update"_L1 && type != "skip"_L1 && type != "beat"_L1)
        return failure(ErrorCode::InvalidInput, u"frame has an unknown type '%1'"_s.arg(type.left(32)));

    const auto cursor = Cursor::parse(object.value("cursor"_L1).toString().toUtf8());
    if (!cursor)
        return tl::unexpected(cursor.error());
    if (type == "hello"_L1)
        return helloFrom(object, *cursor);
    if (type == "update"_L1)
        return updateFrom(object, *cursor);
    if (type == "skip"_L1)
        return skipFrom(object, *cursor);
    return FeedBeat{*cursor, object.value("time"_L1).toInteger()};
}
