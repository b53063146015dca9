// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"

// Who waits for the outcome of an event: an HTTP submission and the place of the item in it.
struct Ticket
{
    quint64 submission = 0; // 0: nobody waits
    qint32 item = 0;        // index in the submission, from 0

    bool isValid() const { return submission != 0; }
};

// What a source hands to ingest.
struct SourceEvent
{
    ChatMessage message;
    Ticket ticket;
};

using SourceEvents = QList<SourceEvent>;

Q_DECLARE_METATYPE(SourceEvents)
