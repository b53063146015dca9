// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel_desk.h"
#include "config.h"
#include "status_report.h"

#include <memory>

class ArchiveWriter;
class FeedHub;
class ReaderPool;
class SqlArchiveReader;

// The doors through which admins see how the server is and say what it listens to, connected to the stages
// they need. Lives on the main thread; open() blocks on the archive and the source thread, nothing else does.
class AdminDoors final
{
public:
    // All outlive the doors.
    struct Parts
    {
        const Config &config;
        const QList<Source *> &sources; // not started yet
        Ingest &ingest;
        ArchiveWriter &writer;
        SqlArchiveReader &reader;
        ReaderPool &readers;
        FeedHub &hub;
        QByteArray epoch;
        ArchiveTotals totals;
    };

    // Also tells the sources what admins decided in earlier runs. Error: Unavailable when the archive cannot
    // be read.
    static Expected<std::unique_ptr<AdminDoors>> open(const Parts &parts);

    StatusReport &status() { return m_report; }
    ChannelDoor &channels() { return m_desk; }

private:
    AdminDoors(const Parts &parts, const QHash<Utf8, Source *> &sources, const ChannelPlan &plan);

    StatusReport m_report;
    ChannelDesk m_desk;
};
