// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/moderation_event.h"
#include "http_item_fields.h"

// Makes a ModerationEvent of a posted item whose "type" is one of these. Pure.
//
//   "delete"   channel, target_id; user is optional
//   "timeout"  channel, user, duration_s
//   "ban"      channel, user
//   "clear"    channel
//
// All of them may have "channel_id", "user_id" (beside a user), "moderator", "reason", "sent_at" and
// "source".
class HttpEventDecoder final
{
public:
    static constexpr qsizetype maxReasonBytes = 512;
    static constexpr qint64 maxDurationS = 315'360'000; // ten years

    // Nothing when no event is called so.
    static std::optional<ModerationKind> kindOf(QLatin1StringView type);

    // `receivedAt` in ms UTC. Error: InvalidInput, naming the field and what is allowed.
    static Expected<ModerationEvent> decode(const HttpItemFields &item, ModerationKind kind,
                                            const Utf8 &defaultSource, qint64 receivedAt);
};
