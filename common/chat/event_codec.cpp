// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/event_codec.h"

#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace {

// The smallest event takes more bytes than this, so a count beyond it is a lie.
constexpr qsizetype leastBytesPerEvent = 8;

QDataStream &operator<<(QDataStream &out, const ChatMessage &m)
{
    return out << m.source << m.channel << m.channelIdentity << m.user << m.userIdentity << m.displayName
               << m.kind << m.text << m.systemText << m.sentAt << m.receivedAt << m.undated
               << m.sourceMessageId << m.replyTo << m.tags << m.originChannel << m.replayNumber;
}

QDataStream &operator>>(QDataStream &in, ChatMessage &m)
{
    return in >> m.source >> m.channel >> m.channelIdentity >> m.user >> m.userIdentity >> m.displayName >>
           m.kind >> m.text >> m.systemText >> m.sentAt >> m.receivedAt >> m.undated >> m.sourceMessageId >>
           m.replyTo >> m.tags >> m.originChannel >> m.replayNumber;
}

QDataStream &operator<<(QDataStream &out, const ModerationEvent &e)
{
    return out << e.source << e.channel << e.channelIdentity << e.kind << e.user << e.userIdentity
               << e.targetMessageId << e.moderator << e.reason << e.durationMs << e.at << e.receivedAt;
}

QDataStream &operator>>(QDataStream &in, ModerationEvent &e)
{
    return in >> e.source >> e.channel >> e.channelIdentity >> e.kind >> e.user >> e.userIdentity >>
           e.targetMessageId >> e.moderator >> e.reason >> e.durationMs >> e.at >> e.receivedAt;
}

QDataStream &operator<<(QDataStream &out, const Gap &g)
{
    return out << g.source << g.channel << g.channelIdentity << g.from << g.to << g.reason << g.filled;
}

QDataStream &operator>>(QDataStream &in, Gap &g)
{
    return in >> g.source >> g.channel >> g.channelIdentity >> g.from >> g.to >> g.reason >> g.filled;
}

QDataStream &operator<<(QDataStream &out, const ListeningMark &mark)
{
    return out << mark.source << mark.at;
}

QDataStream &operator>>(QDataStream &in, ListeningMark &mark)
{
    return in >> mark.source >> mark.at;
}

template <class Body>
bool readBody(QDataStream &in, SourceEvent &event)
{
    Body body;
    in >> body;
    event.body = std::move(body);
    return in.status() == QDataStream::Ok;
}

bool readEvent(QDataStream &in, SourceEvent &event)
{
    quint8 type = 0;
    in >> type;
    switch (type) {
    case 0:
        return readBody<ChatMessage>(in, event);
    case 1:
        return readBody<ModerationEvent>(in, event);
    case 2:
        return readBody<Gap>(in, event);
    case 3:
        return readBody<ListeningMark>(in, event);
    default:
        return false;
    }
}

bool hasKnownKind(const SourceEvent &event)
{
    if (const ChatMessage *message = event.message())
        return message->kind <= MessageKind::Event;
    if (const auto *moderation = std::get_if<ModerationEvent>(&event.body))
        return moderation->kind <= ModerationKind::Clear;
    return true;
}

} // namespace

QByteArray encodeEvents(const SourceEvents &events)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << eventCodecVersion << static_cast<quint32>(events.size());
    for (const SourceEvent &event : events) {
        out << static_cast<quint8>(event.body.index());
        std::visit([&out](const auto &body) { out << body; }, event.body);
    }
    return bytes;
}

Expected<SourceEvents> decodeEvents(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    quint32 count = 0;
    in >> version >> count;
    if (in.status() != QDataStream::Ok || version != eventCodecVersion)
        return failure(
            ErrorCode::InvalidInput,
            u"events of format %1; this Weir reads format %2"_s.arg(version).arg(eventCodecVersion));
    if (count > bytes.size() / leastBytesPerEvent)
        return failure(ErrorCode::InvalidInput,
                       u"%1 events cannot be in %2 bytes"_s.arg(count).arg(bytes.size()));
    SourceEvents events;
    events.reserve(count);
    for (quint32 i = 0; i < count; ++i) {
        SourceEvent &event = events.emplaceBack();
        if (!readEvent(in, event) || !hasKnownKind(event))
            return failure(ErrorCode::InvalidInput, u"event %1 of %2 is damaged"_s.arg(i + 1).arg(count));
    }
    if (!in.atEnd())
        return failure(ErrorCode::InvalidInput, u"there are bytes after the last event"_s);
    return events;
}
