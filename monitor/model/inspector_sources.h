// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/source_status.h"
#include "inspector_row.h"

#include <QHash>

// What the inspector knows about the sources.
struct SourceFacts
{
    bool isKnown = false; // false: there is no connection that would tell
    QList<SourceStatus> sources;
    QHash<Utf8, qint64>
        lastMessageAt; // of a source by name, as far as messages of it came; ms UTC, server's clock
};

constexpr qsizetype shownSources = 30;
constexpr qsizetype shownListenings = 20; // channels of one source

// The sources in words, those in trouble first: state with its reason and the next try, age of the last
// message, reconnects, and the channels that are not joined. `serverNow` is the server's clock, ms UTC.
InspectorGroup sourcesGroup(const SourceFacts &facts, qint64 serverNow);
