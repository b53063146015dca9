// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/source_event.h"
#include "import_protocol.h"

#include <QString>

#include <chrono>
#include <optional>

// Where an import puts its events: a server that runs, or the archive itself. Used by one thread.
class ImportSink
{
public:
    static constexpr qsizetype maxChunkBytes = 4 * 1024 * 1024; // of content

    ImportSink() = default;
    virtual ~ImportSink() = default;
    Q_DISABLE_COPY_MOVE(ImportSink)

    // How many events a chunk should have at most: few where others wait meanwhile.
    virtual qsizetype chunkEvents() const = 0;

    // How many chunks may be under way, that is without a receipt.
    virtual qsizetype window() const = 0;

    // Of the archive that the events go to.
    virtual QByteArray epoch() const = 0;

    // Hands a chunk over. Not beyond the window.
    virtual Outcome send(const SourceEvents &chunk) = 0;

    // Blocks until the oldest chunk under way is committed, at most for `wait`. An error ends the import.
    virtual Expected<std::optional<ImportReceipt>> receive(std::chrono::milliseconds wait) = 0;

    // Blocks until what the events have set off is done, too (long marking of what moderators deleted), at
    // most for `wait`; whether it is. A server goes on with that by itself.
    virtual bool settle(std::chrono::milliseconds wait) = 0;

    // What it waits for at the moment, one English sentence; empty while all is well.
    virtual QString trouble() = 0;
};
