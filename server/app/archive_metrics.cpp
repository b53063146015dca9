// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_metrics.h"

#include "commit_meter.h"
#include "feed/server_status.h"

QList<Metric> archiveMetrics(const ArchiveFigures &archive, const CommitMeter &commits)
{
    return {
        gauge("weir_archive_healthy", "1 while the archive can be written.", archive.status.healthy ? 1 : 0),
        counter("weir_archive_commits_total", "Batches committed, each in a transaction of its own.",
                archive.commits),
        histogram("weir_archive_commit_seconds",
                  "How long a transaction took, waiting for lock and disk included.", commits.seconds()),
        histogram("weir_archive_batch_messages", "Messages stored by a transaction.", commits.messages()),
        gauge("weir_archive_stored_messages", "Messages in the archive.", archive.messages),
        gauge("weir_archive_stored_channels", "Channels in the archive.", archive.channels),
        gauge("weir_archive_stored_users", "Users in the archive.", archive.users),
        gauge("weir_archive_file_bytes", "Size of the database file.", archive.fileBytes),
        gauge("weir_archive_wal_bytes", "Size of the database's write-ahead log.", archive.walBytes),
    };
}
