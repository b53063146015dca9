// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

// The text without the formatting that IRC clients put into it (https://modern.ircdocs.horse/formatting):
// bold, italics, underline, strikethrough, monospace, reverse, reset, and colours with their numbers. The
// archive keeps it; views that do not render it show and search this. Pure; returns `text` itself when there
// is nothing to strip.
Utf8 stripIrcFormatting(const Utf8 &text);
