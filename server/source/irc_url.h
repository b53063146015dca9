// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "irc_settings.h"

// Reads "irc://host:port/channel1,channel2?nick=weir", or "ircs://" for TLS. The port defaults to 6667, 6697
// with TLS; a channel without a type character (# & + !) gets '#'; 1 to 200 channels, each named once. Error:
// InvalidInput, naming what is wrong and what is allowed. A user or password in the URL is refused, since
// everybody on the machine could read it in the process list; the message does not repeat it.
Expected<IrcSettings> parseIrcUrl(const QString &url);

// The name of a channel as it is sent: with '#' where it has no type character. Error: InvalidInput.
Expected<Utf8> parseIrcChannel(const QString &text);
