// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/chat_message.h"

#include <QJsonValue>

// Makes a ChatMessage of one item of POST /api/v1/messages. Pure.
//
// Required: "channel", "user", "text". Optional: "id", "sent_at" (RFC 3339 with a zone, or ms since 1970),
// "display_name", "source", "kind" ("message", "action", "notice"), "reply_to", "tags" (an object). An
// optional field that is null counts as absent. A channel is shown without its leading '#'; identities are
// the names in lower case.
class HttpItemDecoder final
{
public:
    static constexpr qsizetype maxTextBytes = 8'192;
    static constexpr qsizetype maxNameBytes = 128; // channel, user, display_name, id, reply_to
    static constexpr qsizetype maxSourceBytes = 64;
    static constexpr qsizetype maxTagsBytes = 8'192;
    static constexpr qint64 maxAheadMs = 300'000; // clocks differ by that much, not by more

    // `receivedAt` in ms UTC. Error: InvalidInput, naming the field and what is allowed.
    static Expected<ChatMessage> decode(const QJsonValue &item, qint64 receivedAt);
};
