// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/server_status.h"
#include "inspector_row.h"
#include "report_watch.h"

#include <optional>

// What the inspector knows about the archive.
struct ArchiveFacts
{
    std::optional<ArchiveStatus> status; // what every reader is told; none without a connection
    ReportWatch::Access access = ReportWatch::Access::Closed;
    QString problem;                    // why there is no report
    std::optional<ServerStatus> report; // what admins are told
};

// The archive in words: whether it writes, and, for admins, queue, spool, commits, size and drops.
// `serverNow` is the server's clock, ms UTC.
InspectorGroup archiveGroup(const ArchiveFacts &facts, qint64 serverNow);
