// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <QList>
#include <QMetaType>

// What kind of line it is. Stored by name (kindName), so the order here may change.
enum class MessageKind : quint8 {
    Message,
    Action, // CTCP ACTION, "/me"; `text` is without the CTCP frame
    Notice,
    Subscription, // somebody has subscribed, or given subscriptions away
    Raid,         // the viewers of another channel arrive
    Announcement, // a moderator's message that is set off from the others
    Event,        // anything else that the platform itself reports in the chat
};

// The name under which a kind is stored and sent: "message", "action", "notice", "subscription", "raid",
// "announcement", "event".
QByteArrayView kindName(MessageKind kind);

// The kind of that name; Message for a name this version does not know.
MessageKind kindFromName(QByteArrayView name);

// One line of chat. The same value goes from the source through ingest to the archive, and, with its id, on
// to the live views and pages. Values are immutable once emitted and cross threads by implicit sharing.
struct ChatMessage
{
    qint64 id = 0;        // position in the stream, given at commit; 0 before
    qint64 channelId = 0; // the archive's row of the channel, given at commit; 0 before
    qint64 userId = 0;    // likewise of the user

    Utf8 source;          // the source's name: "demo", "http", "irc.example.org"
    Utf8 channel;         // as shown, without a leading '#'
    Utf8 channelIdentity; // the source's stable id of the channel, or its case-folded name
    Utf8 user;            // login or nick, as sent
    Utf8 userIdentity;    // the source's stable id of the user, or the case-folded login
    Utf8 displayName;     // as shown; never empty

    MessageKind kind = MessageKind::Message;
    Utf8 text;       // exactly as sent; may be empty where systemText is not
    Utf8 systemText; // the platform's own sentence about it ("ann has subscribed"), or empty

    qint64 sentAt = 0;     // the server's time, ms UTC
    qint64 receivedAt = 0; // our time, ms UTC
    bool undated = false;  // the source gave no time, and sentAt is receivedAt

    Utf8 sourceMessageId; // the source's id, empty where it has none
    Utf8 replyTo;         // the sourceMessageId this answers, or empty
    Utf8 tags;            // what else the source said, as a JSON object, or empty
    Utf8 originChannel;   // shared chat: the source's id of the channel where it was said; empty when in this
                          // one

    // 0: heard live. n: read from a history (a server's, or a file's), and there the n-th line of the same
    // channel, time, user and text. A line without an id is then stored only if fewer than n such are.
    qint32 replayNumber = 0;

    bool isFirst = false; // the first that the archive has stored of this user, given at commit

    qint64 deletedAt = 0; // when a moderator took it off the screen, ms UTC; 0 while it stands
};

using ChatMessages = QList<ChatMessage>;

// Timeline order: newest first by (sentAt, id).
inline bool isNewer(const ChatMessage &a, const ChatMessage &b)
{
    return std::pair(a.sentAt, a.id) > std::pair(b.sentAt, b.id);
}

// Takes the texts away that moderators took off the screen: they are for moderators alone.
void hideDeletedText(ChatMessages &messages);

// Bytes of content a message holds in memory, for the limits of queues.
qsizetype contentBytes(const ChatMessage &message);

Q_DECLARE_METATYPE(ChatMessage)
