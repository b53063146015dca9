// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

SourceEvents events(int count, const Utf8 &text = "hello")
{
    SourceEvents result(count);
    for (SourceEvent &event : result)
        event.message()->text = text;
    return result;
}

CommittedBatchPtr committed(const IngestBatch &batch)
{
    auto result = std::make_shared<CommittedBatch>();
    result->number = batch.number;
    return result;
}

IngestBatch batchAt(const QSignalSpy &spy, qsizetype index)
{
    return spy.at(index).at(0).value<IngestBatch>();
}

} // namespace

class IngestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstEventGoesAtOnceAndTheRestTogether()
    {
        Ingest ingest(Ingest::Limits{});
        QSignalSpy batches(&ingest, &Ingest::batchReady);
        ingest.accept(events(1));
        QCOMPARE(batches.size(), 1);
        ingest.accept(events(2));
        ingest.accept(events(3));
        QCOMPARE(batches.size(), 1); // one batch is with the archive at a time
        ingest.batchCommitted(committed(batchAt(batches, 0)));
        QVERIFY(batches.size() == 2 || batches.wait());
        QCOMPARE(batchAt(batches, 1).events.size(), 5);
        QCOMPARE(batchAt(batches, 1).number, 2u);
    }

    void busyIngestLingersToShareATransaction()
    {
        Ingest::Limits limits;
        limits.linger = 60s;
        Ingest ingest(limits);
        QSignalSpy batches(&ingest, &Ingest::batchReady);
        ingest.accept(events(1));
        ingest.batchCommitted(committed(batchAt(batches, 0)));
        ingest.accept(events(1));
        QCoreApplication::processEvents();
        QCOMPARE(batches.size(), 1);
        ingest.drain(); // does not wait for it
        QCOMPARE(batches.size(), 2);
    }

    void batchesAreBoundedAndKeepTheOrder()
    {
        Ingest::Limits limits;
        limits.batchEvents = 10;
        Ingest ingest(limits);
        QSignalSpy batches(&ingest, &Ingest::batchReady);
        SourceEvents numbered = events(25);
        for (int i = 0; i < numbered.size(); ++i)
            numbered[i].ticket = {1, i};
        ingest.accept(numbered);
        ingest.drain();
        QList<int> order;
        for (int batch = 0; batch < 3; ++batch) {
            for (const SourceEvent &event : batchAt(batches, batch).events)
                order.append(event.ticket.item);
            ingest.batchCommitted(committed(batchAt(batches, batch)));
        }
        QCOMPARE(batches.size(), 3);
        QCOMPARE(order.size(), 25);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void congestionHasAHysteresis()
    {
        Ingest::Limits limits;
        limits.highWaterEvents = 100;
        limits.batchEvents = 40;
        Ingest ingest(limits);
        QSignalSpy batches(&ingest, &Ingest::batchReady);
        QSignalSpy congestion(&ingest, &Ingest::congestionChanged);
        ingest.accept(events(1)); // is with the archive
        ingest.accept(events(99));
        QCOMPARE(congestion.size(), 0);
        ingest.accept(events(1));
        QCOMPARE(congestion.size(), 1);
        QCOMPARE(congestion.takeFirst().at(0).toBool(), true);
        QCOMPARE(ingest.gauge().congestions.load(), 1);
        ingest.drain();
        ingest.batchCommitted(committed(batchAt(batches, 0))); // 60 left: over the half
        QCOMPARE(congestion.size(), 0);
        ingest.batchCommitted(committed(batchAt(batches, 1))); // 20 left
        QCOMPARE(congestion.size(), 1);
        QCOMPARE(congestion.takeFirst().at(0).toBool(), false);
    }

    void bytesCountAsWell()
    {
        Ingest::Limits limits;
        limits.highWaterBytes = 10'000;
        Ingest ingest(limits);
        QSignalSpy congestion(&ingest, &Ingest::congestionChanged);
        ingest.accept(events(1));
        ingest.accept(events(1, Utf8(20'000, 'x')));
        QCOMPARE(congestion.size(), 1);
    }

    void drainedWhenAllIsCommitted()
    {
        Ingest ingest(Ingest::Limits{});
        QSignalSpy batches(&ingest, &Ingest::batchReady);
        QSignalSpy drained(&ingest, &Ingest::drained);
        ingest.accept(events(1));
        ingest.accept(events(1));
        ingest.drain();
        QCOMPARE(drained.size(), 0);
        ingest.batchCommitted(committed(batchAt(batches, 0)));
        QCOMPARE(drained.size(), 0);
        ingest.batchCommitted(committed(batchAt(batches, 1)));
        QCOMPARE(drained.size(), 1);
        QCOMPARE(ingest.gauge().queuedEvents.load(), 0);
        QCOMPARE(ingest.gauge().queuedBytes.load(), 0);
    }
};

QTEST_GUILESS_MAIN(IngestTest)
#include "ingest_test.moc"
