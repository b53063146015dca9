// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/source_event.h"

#include <QJsonValue>

// Makes a ChatMessage or a ModerationEvent of one item of POST /api/v1/messages. Pure.
//
// "type" is "message" where it is absent; for the others see http_event_decoder.h. A message needs "channel",
// "user", "text". Optional: "id", "sent_at" (RFC 3339 with a zone, or ms since 1970), "channel_id",
// "user_id", "display_name", "source", "kind" ("message", "action", "notice"), "reply_to", "tags" (an
// object). An optional field that is null counts as absent. A channel is shown without its leading '#';
// identities are the ids, or the names in lower case.
class HttpItemDecoder final
{
public:
    static constexpr qsizetype maxTextBytes = 8'192;
    static constexpr qsizetype maxTagsBytes = 8'192;

    // `receivedAt` in ms UTC. Error: InvalidInput, naming the field and what is allowed.
    static Expected<SourceEvent::Body> decode(const QJsonValue &item, qint64 receivedAt,
                                              const Utf8 &defaultSource = "http");
};
