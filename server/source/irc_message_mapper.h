// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"
#include "chat/moderation_event.h"
#include "irc_isupport.h"

#include <QJsonObject>

#include <optional>

// The name of a channel as people read it: without a leading '#'.
Utf8 ircChannelShown(const Utf8 &channel);

// Makes a ChatMessage of a PRIVMSG or NOTICE line. Who spoke is the nick, folded: nicks change and are taken
// over by others, and IRC has nothing better for everybody. The account of somebody who has logged in (tag
// `account`) stays a tag, so that neither a login nor a change of nick makes two people one. Pure.
class IrcMessageMapper final
{
public:
    enum class Verdict : quint8 {
        Chat,      // `message` is filled
        NotChat,   // private, to no channel, or CTCP other than ACTION: never archived
        Malformed, // no sender, no target or no text
    };

    struct Result
    {
        Verdict verdict = Verdict::NotChat;
        ChatMessage message;
    };

    explicit IrcMessageMapper(Utf8 source)
        : m_source(std::move(source))
    {}

    // `receivedAt` in ms UTC. Takes server-time from the tag `time`, the id from `msgid`, what it answers
    // from `+draft/reply`; all other tags go into `tags`. A time that cannot be read leaves the message
    // undated.
    Result map(const IrcLine &line, const IrcIsupport &isupport, qint64 receivedAt) const;

    // Of a REDACT line (https://ircv3.net/specs/extensions/message-redaction), which does not tell who wrote
    // the message. Nothing when it does not name a channel and a message.
    std::optional<ModerationEvent> redaction(const IrcLine &line, const IrcIsupport &isupport,
                                             qint64 receivedAt) const;

private:
    Utf8 m_source;
};
