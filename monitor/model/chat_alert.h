// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <QList>
#include <QMetaType>

// What may be going on in a channel beside single messages.
enum class AlertKind : quint8 {
    Burst,     // many more messages than it usually has
    Repeat,    // the same text from several people, or again and again from one
    Newcomers, // a wave of people who write there for the first time
};

constexpr int alertKindCount = 3;

// One thing that is going on, from its begin to its end. A value; the watch that saw it sends it again, with
// the same id, when it changes. Times are the server's, ms UTC.
struct ChatAlert
{
    qint64 id = 0; // unique while the program runs
    AlertKind kind = AlertKind::Burst;
    qint64 channelId = 0;
    Utf8 source;
    Utf8 channel;
    qint64 begin = 0;
    qint64 end = 0;       // 0 while it goes on
    qint64 count = 0;     // Burst: messages in 10 s now; Repeat: times; Newcomers: people
    qint64 peak = 0;      // the most it was
    qint64 usual = 0;     // Burst: messages that the channel usually has in 10 s
    qint64 people = 0;    // Repeat: who said it
    Utf8 text;            // Repeat: what was said
    Utf8 user;            // Repeat: by whom, where it is one
    qint64 messageId = 0; // one of the messages, to show it in context
    qint64 sentAt = 0;    // of that message
};

using ChatAlerts = QList<ChatAlert>;

Q_DECLARE_METATYPE(ChatAlert)
