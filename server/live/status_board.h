// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/batch.h"
#include "chat/source_status.h"
#include "feed/envelope.h"

#include <QMap>

// How everything is, in one value for the feed's `status` frame: the state of each source and of the archive,
// and the worst of them in a word and a sentence. Belongs to the hub's thread.
class StatusBoard final
{
public:
    static constexpr qint64 idleAfterMs = 60'000;

    // Each returns whether something that is shown changed.
    bool setSource(const SourceStatus &status);
    bool setArchive(const ArchiveStatus &status);

    // "degraded" with the reason when something is wrong, else "idle" when no message came for a minute, else
    // "live".
    FeedStatus status(qint64 lastMessageAt, qint64 now) const;

private:
    QMap<Utf8, SourceStatus> m_sources; // by name; bounded by the configuration
    ArchiveStatus m_archive;
};
