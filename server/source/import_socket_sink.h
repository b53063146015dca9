// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_sink.h"
#include "import_socket_path.h"

#include <QLocalSocket>

// Hands the events to a running server through the socket in its data folder (ImportDoor). Blocks the calling
// thread, which needs no event loop.
class ImportSocketSink final : public ImportSink
{
public:
    explicit ImportSocketSink(const QString &dataDir)
        : m_path(dataDir)
    {}

    // Error: Unavailable while nobody listens there, Incompatible when the server is of another version.
    Outcome open(std::chrono::milliseconds wait);

    qsizetype chunkEvents() const override { return importFrameEvents; }
    qsizetype window() const override { return importWindow; }
    QByteArray epoch() const override { return m_epoch; }
    Outcome send(const SourceEvents &chunk) override;
    Expected<std::optional<ImportReceipt>> receive(std::chrono::milliseconds wait) override;
    bool settle(std::chrono::milliseconds) override { return true; }
    QString trouble() override { return {}; }

private:
    Expected<std::optional<ImportAnswer>> readAnswer(std::chrono::milliseconds wait);

    ImportSocketPath m_path;
    QLocalSocket m_socket;
    ImportFrameReader m_frames;
    QByteArray m_epoch;
};
