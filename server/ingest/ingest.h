// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/batch.h"
#include "ingest_gauge.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

// The bounded queue between the sources and the archive, and its group commit.
//
// One batch is with the archive at a time; what arrives meanwhile waits and makes the next batch, so batches
// grow under load and stay small when it is quiet. An event that comes to an idle ingest is handed on at
// once; a busy one waits up to `linger` to share its transaction.
//
// At the high-water mark congestionChanged(true) tells the sources to wait, which they do at once because
// they live on the same thread; the head room beyond it takes the one emission that was under way. So nothing
// is dropped.
//
// Lives on the source thread; nothing blocks.
class Ingest final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        qsizetype highWaterEvents = 50'000;
        qsizetype highWaterBytes = 64 * 1024 * 1024;
        qsizetype batchEvents = 20'000;
        std::chrono::milliseconds linger{20};
    };

    explicit Ingest(Limits limits, QObject *parent = nullptr);

    const IngestGauge &gauge() const { return m_gauge; }

public Q_SLOTS:
    void accept(const SourceEvents &events);
    void batchCommitted(const CommittedBatchPtr &batch);

    // Hands on all that waits without lingering, and emits drained() when it is committed.
    void drain();

Q_SIGNALS:
    void batchReady(const IngestBatch &batch);
    void congestionChanged(bool congested);
    void drained();

private:
    void schedule();
    void flush();
    void updateCongestion();

    const Limits m_limits;
    IngestGauge m_gauge;
    SourceEvents m_queue;
    qsizetype m_queuedBytes = 0;
    quint64 m_batchNumber = 0;
    bool m_inFlight = false;
    bool m_congested = false;
    bool m_draining = false;
    QTimer m_lingering;
    QElapsedTimer m_sinceFlush;
};
