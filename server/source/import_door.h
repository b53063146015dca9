// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/batch.h"
#include "import_protocol.h"
#include "import_socket_path.h"
#include "source.h"

#include <QHash>
#include <QLocalServer>

class ImportCaller;

// Where `weir-server import` hands its events in while the server runs: a local socket in the data folder
// that only its owner may open. What comes in goes the same way as everything else, through ingest and the
// one writer, and each frame gets a receipt after its commit. At most maxCallers at a time; others are
// refused.
//
// Lives on the source thread; nothing blocks. Owns the socket's file: the server has the data folder's lock.
class ImportDoor final : public Source
{
    Q_OBJECT

public:
    static constexpr qsizetype maxCallers = 4;

    // `epoch` of the archive, so that the command knows where its journal belongs.
    ImportDoor(const QString &dataDir, QByteArray epoch, QObject *parent = nullptr);
    ~ImportDoor() override;
    Q_DISABLE_COPY_MOVE(ImportDoor)

    void start() override;
    void stop() override;
    void setPaused(bool paused) override;
    SourceStatus status() const override { return m_status; }

public Q_SLOTS:
    // Takes the outcomes of a commit; those of other sources' tickets are passed over.
    void settle(const CommittedBatchPtr &batch);

private:
    struct Waiting
    {
        ImportCaller *caller = nullptr;
        qsizetype open = 0; // events without an outcome
        ImportReceipt receipt;
    };

    void welcome();
    void accept(ImportCaller *caller, SourceEvents events);
    void forget(ImportCaller *caller);
    void setState(SourceState state, const Utf8 &reason);

    ImportSocketPath m_path;
    QByteArray m_epoch;
    QLocalServer m_server{this};
    SourceStatus m_status;
    bool m_paused = false;
    QList<ImportCaller *> m_callers;   // children
    QHash<quint64, Waiting> m_waiting; // by ticket; at most importWindow for each caller
};
