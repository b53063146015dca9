// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"
#include "plain_text.h"

// A message in words, for tables that are made once and not by 5,000 a second (those have TimelineRow).
struct MessageRow
{
    qint64 id = 0;
    qint64 sentAt = 0;     // ms UTC
    qint64 receivedAt = 0; // ms UTC
    MessageKind kind = MessageKind::Message;
    QString time;    // "20:14:03", local
    QString channel; // as shown, without '#'
    QString name;
    QString user; // login; the key of the name's colour
    QString source;
    QString text; // one line: control characters are shown as spaces
};

MessageRow toRow(const ChatMessage &message);

// Timeline order: (sentAt, id).
inline bool operator<(const MessageRow &a, const MessageRow &b)
{
    return a.sentAt != b.sentAt ? a.sentAt < b.sentAt : a.id < b.id;
}
