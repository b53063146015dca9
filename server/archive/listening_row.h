// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

// What an admin decided at run time about a channel of a source.
struct ListeningRow
{
    Utf8 source;
    Utf8 channel; // as the source writes it: "#weir" on IRC, "weir" on Twitch
    Utf8 state;   // "listening", "paused", "removed", "erasing", "erased"
    qint64 changedAt = 0;
};
