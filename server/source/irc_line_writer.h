// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>

#include <utility>

// A line to send. Tag values are not yet escaped; an empty one is written as the key alone.
struct IrcOutgoing
{
    QList<std::pair<QByteArray, QByteArray>> tags;
    QByteArray prefix; // empty for a client
    QByteArray command;
    QList<QByteArray> params;
};

// Joins a line, without its CRLF; the last parameter gets its ':' only where it needs one. Pure.
// Errors: InvalidInput when a part holds CR, LF or NUL (no text can smuggle in a second line), or a command,
// tag key or parameter but the last is empty or holds a space or a leading ':'; TooLarge over 510 bytes
// behind the tags or 8,191 bytes of tags.
Expected<QByteArray> joinIrcLine(const IrcOutgoing &line);
