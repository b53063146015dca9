// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"
#include "chat/gap.h"
#include "chat/moderation_event.h"

#include <variant>

// Who waits for the outcome of an event: a submission (HTTP, import) and the place of the item in it.
struct Ticket
{
    quint64 submission = 0; // 0: nobody waits
    qint32 item = 0;        // index in the submission, from 0

    bool isValid() const { return submission != 0; }
    bool operator==(const Ticket &) const = default;
};

// What a source hands to ingest.
struct SourceEvent
{
    using Body = std::variant<ChatMessage, ModerationEvent, Gap, ListeningMark>;

    Body body;
    Ticket ticket;

    ChatMessage *message() { return std::get_if<ChatMessage>(&body); }
    const ChatMessage *message() const { return std::get_if<ChatMessage>(&body); }
};

using SourceEvents = QList<SourceEvent>;

// Bytes of content an event holds in memory, for the limits of queues.
qsizetype contentBytes(const SourceEvent &event);

Q_DECLARE_METATYPE(SourceEvents)
