// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <QMetaType>

// Stored by name (moderationKindName), so the order here may change.
enum class ModerationKind : quint8 {
    Delete,  // one message
    Timeout, // a user is silenced for a while; what they said in the channel is taken off the screen
    Ban,     // the same for good
    Clear,   // everything in the channel is taken off the screen
};

// "delete", "timeout", "ban", "clear".
QByteArrayView moderationKindName(ModerationKind kind);

// Something that moderators of a channel did, as the source told it. Kept as an event; the rows it concerns
// are marked (their text stays). Immutable once emitted.
struct ModerationEvent
{
    qint64 id = 0;        // the archive's row, given at commit; 0 before
    qint64 channelId = 0; // the archive's row of the channel, given at commit; 0 before

    Utf8 source;
    Utf8 channel;         // as shown, without a leading '#'
    Utf8 channelIdentity; // as in ChatMessage
    ModerationKind kind = ModerationKind::Delete;

    Utf8 user;             // login of whom it concerns; empty for Clear, may be empty for Delete
    Utf8 userIdentity;     // the source's stable id, or the case-folded login; empty where `user` is
    Utf8 targetMessageId;  // Delete: the sourceMessageId of the message
    Utf8 moderator;        // login, empty where the source does not tell
    Utf8 reason;           // empty where none was given
    qint64 durationMs = 0; // Timeout only

    qint64 at = 0;         // the server's time, ms UTC
    qint64 receivedAt = 0; // our time, ms UTC

    bool operator==(const ModerationEvent &) const = default;
};

// Bytes of content an event holds in memory.
qsizetype contentBytes(const ModerationEvent &event);

Q_DECLARE_METATYPE(ModerationEvent)
