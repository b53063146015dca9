// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"
#include "irc_line.h"

#include <optional>

// A server's free text for people: valid UTF-8, one line without control characters, at most 200 bytes.
Utf8 ircServerWords(QByteArrayView text);

// When `line` is a numeric that refuses a JOIN ("474 nick #channel :text"): why, in words with the number.
std::optional<Utf8> ircJoinRefusal(const IrcLine &line);

// Whether the words of an ERROR say that the server does not want to see us again soon: a ban, too many
// connections.
bool ircAsksToSlowDown(const Utf8 &words);
