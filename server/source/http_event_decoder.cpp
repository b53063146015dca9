// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_event_decoder.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

auto invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

Outcome refuseUnknownFields(const HttpItemFields &item, ModerationKind kind)
{
    switch (kind) {
    case ModerationKind::Delete:
        return item.refuseOthers({"type"_L1, "channel"_L1, "channel_id"_L1, "target_id"_L1, "user"_L1,
                                  "user_id"_L1, "moderator"_L1, "reason"_L1, "sent_at"_L1, "source"_L1});
    case ModerationKind::Timeout:
        return item.refuseOthers({"type"_L1, "channel"_L1, "channel_id"_L1, "user"_L1, "user_id"_L1,
                                  "duration_s"_L1, "moderator"_L1, "reason"_L1, "sent_at"_L1, "source"_L1});
    case ModerationKind::Ban:
        return item.refuseOthers({"type"_L1, "channel"_L1, "channel_id"_L1, "user"_L1, "user_id"_L1,
                                  "moderator"_L1, "reason"_L1, "sent_at"_L1, "source"_L1});
    case ModerationKind::Clear:
        return item.refuseOthers({"type"_L1, "channel"_L1, "channel_id"_L1, "moderator"_L1, "reason"_L1,
                                  "sent_at"_L1, "source"_L1});
    }
    Q_UNREACHABLE();
}

Outcome readWhom(const HttpItemFields &item, ModerationEvent &event)
{
    if (event.kind == ModerationKind::Clear)
        return {};
    if (event.kind != ModerationKind::Delete || item.has("user"_L1))
        return item.readUser(event.user, event.userIdentity);
    return item.has("user_id"_L1) ? Outcome(invalid(u"user_id needs the user beside it"_s)) : Outcome();
}

Outcome readTarget(const HttpItemFields &item, ModerationEvent &event)
{
    if (event.kind != ModerationKind::Delete)
        return {};
    const auto target = item.name("target_id"_L1);
    if (!target)
        return tl::unexpected(target.error());
    event.targetMessageId = target->toUtf8();
    return {};
}

Outcome readDuration(const HttpItemFields &item, ModerationEvent &event)
{
    if (event.kind != ModerationKind::Timeout)
        return {};
    const QJsonValue value = item.value("duration_s"_L1);
    const double seconds = value.toDouble();
    if (!value.isDouble() || std::floor(seconds) != seconds || seconds < 1 ||
        seconds > static_cast<double>(HttpEventDecoder::maxDurationS))
        return invalid(u"duration_s must be a whole number of seconds from 1 to %1"_s.arg(
            HttpEventDecoder::maxDurationS));
    constexpr qint64 msPerSecond = 1000;
    event.durationMs = static_cast<qint64>(seconds) * msPerSecond;
    return {};
}

Outcome readReason(const HttpItemFields &item, ModerationEvent &event)
{
    if (!item.has("reason"_L1))
        return {};
    const auto reason = item.text("reason"_L1, HttpEventDecoder::maxReasonBytes);
    if (!reason)
        return tl::unexpected(reason.error());
    event.reason = reason->toUtf8();
    return {};
}

Outcome readTime(const HttpItemFields &item, ModerationEvent &event)
{
    const auto time = item.sentAt(event.receivedAt);
    if (!time)
        return tl::unexpected(time.error());
    event.at = time->value_or(event.receivedAt);
    return {};
}

} // namespace

std::optional<ModerationKind> HttpEventDecoder::kindOf(QLatin1StringView type)
{
    for (const auto kind :
         {ModerationKind::Delete, ModerationKind::Timeout, ModerationKind::Ban, ModerationKind::Clear}) {
        if (type == QLatin1StringView(moderationKindName(kind)))
            return kind;
    }
    return std::nullopt;
}

Expected<ModerationEvent> HttpEventDecoder::decode(const HttpItemFields &item, ModerationKind kind,
                                                   const Utf8 &defaultSource, qint64 receivedAt)
{
    if (const auto known = refuseUnknownFields(item, kind); !known)
        return tl::unexpected(known.error());
    ModerationEvent event;
    event.kind = kind;
    event.source = defaultSource;
    event.receivedAt = receivedAt;
    if (const auto read = item.readChannel(event.channel, event.channelIdentity); !read)
        return tl::unexpected(read.error());
    if (const auto read = item.readSource(event.source); !read)
        return tl::unexpected(read.error());
    if (const auto read = item.readName("moderator"_L1, event.moderator); !read)
        return tl::unexpected(read.error());
    for (const auto read : {readWhom, readTarget, readDuration, readReason, readTime}) {
        if (const auto outcome = read(item, event); !outcome)
            return tl::unexpected(outcome.error());
    }
    return event;
}
