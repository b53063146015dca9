// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <QMetaType>

// A time in which a source did not listen to a channel. It is emitted when it begins, with `to` 0, and again
// when it is over; both have the same source, channelIdentity and `from`, which name it.
struct Gap
{
    Utf8 source;
    Utf8 channel;         // as shown; empty for the whole of a source that has no channels of its own (HTTP)
    Utf8 channelIdentity; // as in ChatMessage
    qint64 from = 0;      // the last moment up to which everything is known to be here, ms UTC
    qint64 to = 0;        // when it was listened to again, ms UTC; 0 while it is not
    Utf8 reason;          // one English sentence
    bool filled = false;  // the server's history had everything that was said meanwhile

    bool operator==(const Gap &) const = default;
};

// The reason of a gap by an admin's wish: nothing of that time is fetched later.
inline constexpr auto pausedByAdmin = "paused by an admin";

// A gap that is in the archive.
struct GapRow
{
    qint64 id = 0; // of its row
    Gap gap;

    bool operator==(const GapRow &) const = default;
};

// Everything that this source was told before `at` has been handed on before this. Committed in its place in
// the stream, it bounds what a crash can have lost.
struct ListeningMark
{
    Utf8 source;
    qint64 at = 0; // ms UTC

    bool operator==(const ListeningMark &) const = default;
};

Q_DECLARE_METATYPE(Gap)
