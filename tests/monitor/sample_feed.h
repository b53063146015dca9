// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/envelope.h"

// Made-up feed contents for the monitor's tests.

ChatMessage sampleMessage(qint64 id, qint64 sentAt, const Utf8 &text = "hello");

// `count` messages with ids from `firstId` on, one millisecond apart.
ChatMessages sampleMessages(qint64 firstId, qsizetype count);

FeedChannelCount sampleChannel(qint64 id, qint64 count, qint64 rate = 0);

// Position `id` of the epoch "e1".
Cursor sampleCursor(qint64 id);

FeedHello sampleHello(Resume resume, qint64 id);
FeedUpdate sampleSnapshot(const ChatMessages &messages);
FeedUpdate sampleUpdate(const ChatMessages &messages);
