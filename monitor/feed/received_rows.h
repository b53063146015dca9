// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive_answers.h"

// How much one row may hold that a server sends, over the feed or by HTTP: lists are bounded by their rows,
// so these must be, too. Pure; on any thread. In error (TooLarge, a translated sentence) when one is larger.

// Bytes of all texts and names of a message, a channel, a user or a gap. A server has at most 64 KiB: an IRC
// line has 16 KiB, which read as Latin-1 are 32 KiB of UTF-8, and its nick stands twice in a message (login
// and name as shown); texts from files have 16 KiB each, those by HTTP 8 KiB (docs/ingest.md, docs/api.md).
constexpr qsizetype largestRow = 128 * 1024;

Outcome checkRows(const FeedUpdate &update);
Outcome checkRows(const ChatMessages &messages);
Outcome checkRows(const QList<FeedChannelCount> &channels);
Outcome checkRows(const UserAnswer &user);
