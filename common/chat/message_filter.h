// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <QtGlobal>

// Which messages are meant: those for which every part that is set holds. Names are compared without regard
// to the case of ASCII letters, as the archive does.
struct MessageFilter
{
    Utf8 source;     // the source's name; only together with a channel or a user
    Utf8 channel;    // the channel's name as shown, without a leading '#'
    Utf8 user;       // login or nick
    Utf8 text;       // words that all occur, "quoted" ones in a row
    qint64 from = 0; // sent at this time or later, ms UTC; 0: whenever
    qint64 to = 0;   // sent before this time, ms UTC; 0: whenever
    // Leaves out what moderators took off the screen, where words are looked for: who may not see those texts
    // must not find out by searching what is in them.
    bool standingOnly = false;

    void hideDeletedMatches(bool seesDeleted) { standingOnly = !seesDeleted && !text.isEmpty(); }

    bool isEmpty() const { return *this == MessageFilter(); }
    bool operator==(const MessageFilter &) const = default;
};

struct ChatMessage;
struct Gap;

// Whether the filter lets a message through, its text apart: what a text holds only the archive's index says.
bool matches(const MessageFilter &filter, const ChatMessage &message);

// Whether messages that the filter lets through may be missing in that gap, by its source, channel and time.
// The gap of a whole source concerns all of its channels.
bool concerns(const MessageFilter &filter, const Gap &gap);
