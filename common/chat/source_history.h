// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/gap.h"

#include <QHash>
#include <QList>

// The newest message of a channel that is known, so that a server's history can be asked for what follows it.
struct LastHeard
{
    qint64 sentAt = 0; // ms UTC; 0 for none
    Utf8 sourceMessageId;
    Utf8 channel{}; // its name then
};

// What the archive knows of a source when the server starts, read once before the source does.
struct SourceHistory
{
    qint64 listenedUntil = 0;         // the last ListeningMark, ms UTC; 0: the source is new
    QList<Gap> openGaps;              // begun, and not over when the server ended
    QHash<Utf8, LastHeard> lastHeard; // by channelIdentity
    QList<Gap> pauses{};              // gaps by an admin's wish that are over, the latest ones, oldest first
};
