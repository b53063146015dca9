// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

// Twitch's tag `emotes`, "25:0-4,12-16/emotesv2_ab12:6-10": which code points of the text (counted from 0,
// both ends included; in an action without the words around it) are which emote. What Twitch sends can point
// beyond the text or be damaged, so only this is kept, in the same form: ranges that begin within `text`, cut
// off at its end, that overlap none before them. Others are left out. Pure; bounded by the length of the
// text and maxTwitchEmoteRanges.
Utf8 clampTwitchEmotes(QByteArrayView emotes, const Utf8 &text);

constexpr qsizetype maxTwitchEmoteRanges = 1'000; // that are looked at; a message has 500 characters
