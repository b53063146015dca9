// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/batch.h"
#include "event_queue.h"
#include "history_fold.h"
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
// When the queue reaches its high-water mark, or the archive has not committed a batch for `spillAfter`, what
// waits goes to the spool on disk (event_queue.h) and the sources go on. Those whose events have somebody
// waiting are held for as long (submissionsHeld): they can say "later", and an answer that takes minutes is
// none.
//
// When the spool is at its limit or cannot be written, and where there is none at the high-water mark,
// congestionChanged(true) tells the sources to wait, which they do at once because they live on the same
// thread; the head room in memory takes the one emission that was under way. So nothing is dropped.
//
// Lives on the source thread; nothing blocks but the spool's reading and writing, of the page cache as a
// rule.
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
        std::chrono::milliseconds spillAfter{5'000};
        std::chrono::milliseconds retrySpool{1'000};
    };

    explicit Ingest(Limits limits, std::unique_ptr<Spool> spool = {}, QObject *parent = nullptr);

    const IngestGauge &gauge() const { return m_gauge; }

    // Completes what the archive knows of the sources with what an earlier run left in the spool, so that the
    // sources need not wait until that is committed. Reads all of it, a gigabyte in some seconds. Before
    // start(). Error: Unavailable when it cannot be read.
    Outcome completeHistories(QHash<Utf8, SourceHistory> &histories);

public Q_SLOTS:
    // Hands on what an earlier run left in the spool. Once, before the sources start.
    void start();

    void accept(const SourceEvents &events);
    void batchCommitted(const CommittedBatchPtr &batch);

    // Hands on all that waits in memory without lingering, and emits drained() when it is committed. What is
    // in the spool may stay there.
    void drain();

    // At the end, when drain() takes too long: brings what is not committed to the spool and to the disk.
    // Nothing is handed on after that. False when something could not be kept.
    bool spillRest();

Q_SIGNALS:
    void batchReady(const IngestBatch &batch);

    // To the sources without tickets, and to those with them: wait, or go on.
    void congestionChanged(bool congested);
    void submissionsHeld(bool held);

    void drained();

private:
    void schedule();
    void flush();
    void review();
    void updateCongestion();
    void updateHold();
    void updateGauge();
    bool hasWork() const;
    bool isOver() const;

    const Limits m_limits;
    IngestGauge m_gauge;
    EventQueue m_queue;
    quint64 m_batchNumber = 0;
    bool m_inFlight = false;
    bool m_archiveStalls = false;
    bool m_congested = false;
    bool m_held = false;
    bool m_draining = false;
    bool m_stopped = false;
    QTimer m_lingering;
    QTimer m_stalling;
    QTimer m_retrying;
    QElapsedTimer m_sinceFlush;
};
