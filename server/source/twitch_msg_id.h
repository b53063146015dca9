// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_line.h"

#include "base/utf8.h"
#include "chat/chat_message.h"

#include <QString>

#include <optional>

// What the tag `msg-id` of Twitch means: https://dev.twitch.tv/docs/chat/irc/#supported-tags. A NOTICE is
// understood by it and not by its words. Pure.

// Of a USERNOTICE; Event for one that is not known here.
MessageKind twitchEventKind(QByteArrayView msgId);

// Of a NOTICE with such an id: why we cannot be in the channel, as a phrase; nothing for others.
std::optional<Utf8> twitchJoinRefusal(QByteArrayView msgId);

// "slow" for slow_on and slow_off: the mode of the channel that a NOTICE with such an id is about; empty for
// others.
QByteArrayView twitchRoomMode(QByteArrayView msgId);

// The words with which Twitch refuses a login, or nothing when `line` is no such NOTICE. These alone have no
// msg-id.
std::optional<QString> twitchLoginFailure(const IrcLine &line);
