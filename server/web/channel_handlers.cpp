// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_handlers.h"

#include "json_response.h"
#include "page_handlers.h"
#include "page_languages.h"
#include "page_renderer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView wantedName(Wanted wanted)
{
    switch (wanted) {
    case Wanted::Listening:
        return "listening"_L1;
    case Wanted::Paused:
        return "paused"_L1;
    case Wanted::Removed:
        return "removed"_L1;
    case Wanted::Erasing:
        return "erasing"_L1;
    }
    Q_UNREACHABLE();
}

QJsonObject toObject(const ManagedChannel &channel)
{
    QJsonObject object{{u"source"_s, QString::fromUtf8(channel.source)},
                       {u"channel"_s, QString::fromUtf8(channel.name)},
                       {u"wanted"_s, wantedName(channel.wanted)},
                       {u"configured"_s, channel.configured},
                       {u"changed_at"_s, channel.changedAt},
                       {u"channel_id"_s, channel.channelId}};
    if (!channel.listening.name.isEmpty()) {
        object.insert(u"state"_s, QString::fromLatin1(channelStateName(channel.listening.state)));
        object.insert(u"reason"_s, QString::fromUtf8(channel.listening.reason));
        object.insert(u"since"_s, channel.listening.since);
    }
    return object;
}

QJsonObject toObject(const ManagedChannels &managed)
{
    QJsonArray sources;
    for (const ManagedSource &source : managed.sources)
        sources.append(QJsonObject{{u"name"_s, QString::fromUtf8(source.name)},
                                   {u"kind"_s, QString::fromUtf8(source.kind)}});
    QJsonArray channels;
    for (const ManagedChannel &channel : managed.channels)
        channels.append(toObject(channel));
    return {{u"sources"_s, sources}, {u"channels"_s, channels}};
}

auto invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

// The members of the request's body: all of `names`, each a text that is not empty, and nothing else.
Expected<QHash<QString, QString>> bodyFields(const WebRequest &request, const QStringList &names)
{
    const QByteArray type = request.http.header("content-type").split(';').first().trimmed().toLower();
    if (type != "application/json")
        return invalid(u"Content-Type must be application/json"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.http.body, &error);
    if (!document.isObject())
        return invalid(u"the body must be one JSON object: %1"_s.arg(error.errorString()));
    const QJsonObject object = document.object();
    for (const QString &key : object.keys()) {
        if (!names.contains(key))
            return invalid(
                u"field '%1' is unknown; allowed are: %2"_s.arg(key.left(64), names.join(u", "_s)));
    }
    QHash<QString, QString> fields;
    for (const QString &name : names) {
        if (!object.contains(name))
            return invalid(u"field '%1' is missing"_s.arg(name));
        if (object.value(name).toString().isEmpty())
            return invalid(u"field '%1' must be a text that is not empty"_s.arg(name));
        fields.insert(name, object.value(name).toString());
    }
    return fields;
}

// The same of the query.
Expected<QHash<QString, QString>> queryFields(const WebRequest &request, const QStringList &names)
{
    QHash<QString, QString> fields;
    for (const QString &name : names) {
        fields.insert(name, request.http.parameter(name));
        if (fields.value(name).isEmpty())
            return invalid(u"parameter '%1' is missing; needed are: %2"_s.arg(name, names.join(u", "_s)));
    }
    return fields;
}

} // namespace

WebAnswer ChannelHandlers::noted(QFuture<Expected<ManagedChannel>> change, const WebRequest &request,
                                 const QByteArray &action, int status) const
{
    return change.then(m_context, [&audit = m_audit, by = request.identity, client = request.client, action,
                                   status](const Expected<ManagedChannel> &changed) {
        return changed.map([&](const ManagedChannel &one) {
            audit.note(by, client, action, QString::fromUtf8(one.source + ' ' + one.name));
            return jsonAnswer(status, toObject(one));
        });
    });
}

WebHandler ChannelHandlers::list() const
{
    return [self = *this](const WebRequest &) {
        return self.m_door.list().then(self.m_context, [](const Expected<ManagedChannels> &managed) {
            return managed.map([](const ManagedChannels &all) { return jsonAnswer(200, toObject(all)); });
        });
    };
}

WebHandler ChannelHandlers::add() const
{
    return [self = *this](const WebRequest &request) {
        const auto fields = bodyFields(request, {u"source"_s, u"channel"_s});
        if (!fields)
            return answered(tl::unexpected(fields.error()));
        return self.noted(
            self.m_door.add(fields->value(u"source"_s).toUtf8(), fields->value(u"channel"_s).toUtf8()),
            request, "channel.add", 201);
    };
}

WebHandler ChannelHandlers::change() const
{
    return [self = *this](const WebRequest &request) {
        const auto fields = bodyFields(request, {u"source"_s, u"channel"_s, u"state"_s});
        if (!fields)
            return answered(tl::unexpected(fields.error()));
        const QString state = fields->value(u"state"_s);
        if (state != "paused"_L1 && state != "listening"_L1)
            return answered(
                invalid(u"state '%1' is unknown; allowed are: listening, paused"_s.arg(state.left(64))));
        const bool isPaused = state == "paused"_L1;
        return self.noted(self.m_door.setPaused(fields->value(u"source"_s).toUtf8(),
                                                fields->value(u"channel"_s).toUtf8(), isPaused),
                          request, isPaused ? "channel.pause" : "channel.resume", 200);
    };
}

WebHandler ChannelHandlers::remove() const
{
    return [self = *this](const WebRequest &request) {
        const auto fields = queryFields(request, {u"source"_s, u"channel"_s, u"history"_s});
        if (!fields)
            return answered(tl::unexpected(fields.error()));
        const QString history = fields->value(u"history"_s);
        if (history != "keep"_L1 && history != "erase"_L1)
            return answered(
                invalid(u"history '%1' is unknown; allowed are: keep, erase (it cannot be undone)"_s.arg(
                    history.left(64))));
        const bool erase = history == "erase"_L1;
        return self.noted(self.m_door.remove(fields->value(u"source"_s).toUtf8(),
                                             fields->value(u"channel"_s).toUtf8(),
                                             erase ? History::Erase : History::Keep),
                          request, erase ? "channel.erase" : "channel.remove", erase ? 202 : 200);
    };
}

WebHandler ChannelHandlers::manager() const
{
    return [self = *this](const WebRequest &request) {
        PageViewer viewer = request.viewer;
        viewer.language = fragmentLanguageOf(request.http);
        return self.m_door.list().then(
            self.m_context, [&renderer = self.m_renderer, viewer](const Expected<ManagedChannels> &managed) {
                return managed.map([&](const ManagedChannels &all) {
                    return pageResponse(renderer.channelManager(viewer, all), viewer);
                });
            });
    };
}
