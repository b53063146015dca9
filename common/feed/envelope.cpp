// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/envelope.h"

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

QJsonObject toObject(const FeedMetrics &metrics)
{
    QJsonArray perMinute;
    for (const qint64 count : metrics.perMinute)
        perMinute.append(count);
    return {{u"messages"_s, metrics.messages},
            {u"channels"_s, metrics.channels},
            {u"active_channels"_s, metrics.activeChannels},
            {u"users"_s, metrics.users},
            {u"rate"_s, metrics.rate},
            {u"per_minute"_s, perMinute}};
}

QJsonObject toObject(const FeedChannelCount &channel)
{
    return {{u"id"_s, channel.id},           {u"source"_s, text(channel.source)},
            {u"name"_s, text(channel.name)}, {u"count"_s, channel.count},
            {u"rate"_s, channel.rate},       {u"last_message_at"_s, channel.lastMessageAt}};
}

QJsonObject toObject(const FeedUpdate &update)
{
    QJsonObject object{{u"type"_s, u"update"_s}, {u"cursor"_s, text(update.cursor.toText())}};
    if (update.snapshot)
        object.insert(u"snapshot"_s, true);
    if (update.metrics)
        object.insert(u"metrics"_s, toObject(*update.metrics));
    if (!update.messages.isEmpty() || update.snapshot) {
        QJsonArray messages;
        for (const ChatMessage &message : update.messages)
            messages.append(messageToJson(message));
        object.insert(u"messages"_s, messages);
    }
    if (!update.channelCounts.isEmpty() || update.snapshot) {
        QJsonArray channels;
        for (const FeedChannelCount &channel : update.channelCounts)
            channels.append(toObject(channel));
        object.insert(u"channel_counts"_s, channels);
    }
    if (!update.deleted.isEmpty()) {
        QJsonArray deleted;
        for (const qint64 id : update.deleted)
            deleted.append(id);
        object.insert(u"deleted"_s, deleted);
    }
    if (!update.report.isEmpty())
        object.insert(u"report"_s, update.report);
    if (!update.content.isEmpty())
        object.insert(u"content"_s, text(update.content));
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

FeedMetrics metricsFrom(const QJsonObject &object)
{
    FeedMetrics metrics;
    metrics.messages = object.value("messages"_L1).toInteger();
    metrics.channels = object.value("channels"_L1).toInteger();
    metrics.activeChannels = object.value("active_channels"_L1).toInteger();
    metrics.users = object.value("users"_L1).toInteger();
    metrics.rate = object.value("rate"_L1).toInteger();
    for (const QJsonValue value : object.value("per_minute"_L1).toArray())
        metrics.perMinute.append(value.toInteger());
    return metrics;
}

FeedChannelCount channelFrom(const QJsonObject &object)
{
    FeedChannelCount channel;
    channel.id = object.value("id"_L1).toInteger();
    channel.source = object.value("source"_L1).toString().toUtf8();
    channel.name = object.value("name"_L1).toString().toUtf8();
    channel.count = object.value("count"_L1).toInteger();
    channel.rate = object.value("rate"_L1).toInteger();
    channel.lastMessageAt = object.value("last_message_at"_L1).toInteger();
    return channel;
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
        update.metrics = metricsFrom(object.value("metrics"_L1).toObject());
    for (const QJsonValue message : object.value("messages"_L1).toArray())
        update.messages.append(messageFromJson(message.toObject()));
    for (const QJsonValue channel : object.value("channel_counts"_L1).toArray())
        update.channelCounts.append(channelFrom(channel.toObject()));
    for (const QJsonValue id : object.value("deleted"_L1).toArray())
        update.deleted.append(id.toInteger());
    update.report = object.value("report"_L1).toObject();
    update.content = object.value("content"_L1).toString().toUtf8();
    return update;
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
    if (type != "hello"_L1 && type != "update"_L1 && type != "beat"_L1)
        return failure(ErrorCode::InvalidInput, u"frame has an unknown type '%1'"_s.arg(type.left(32)));

    const auto cursor = Cursor::parse(object.value("cursor"_L1).toString().toUtf8());
    if (!cursor)
        return tl::unexpected(cursor.error());
    if (type == "hello"_L1)
        return helloFrom(object, *cursor);
    if (type == "update"_L1)
        return updateFrom(object, *cursor);
    return FeedBeat{*cursor, object.value("time"_L1).toInteger()};
}
