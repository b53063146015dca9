// SPDX-License-Identifier: GPL-3.0-or-later
// What ingest does with its spool when the archive or the disk fails.
#include "ingest_support.h"

#include <QTest>

using namespace std::chrono_literals;

class IngestSpoolTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInMemoryWhileTheArchiveKeepsUp()
    {
        IngestRuns runs;
        const auto ingest = runs.start();
        for (int i = 0; i < 50; ++i) {
            ingest->accept(numbered(1 + i * 3, 3));
            runs.archive.commitAll();
        }
        QCOMPARE(runs.archive.stored, fromTo(1, 150));
        QCOMPARE(runs.archive.position, 150);
        QVERIFY(!QDir(runs.folder()).exists());
        QCOMPARE(ingest->gauge().spills, 0);
    }

    void aStuckArchiveSpillsAndAllComesBackInOrder()
    {
        IngestRuns runs;
        const auto ingest = runs.start();
        QSignalSpy congestion(ingest.get(), &Ingest::congestionChanged);
        QSignalSpy held(ingest.get(), &Ingest::submissionsHeld);
        for (int i = 0; i < 500; ++i)
            ingest->accept(numbered(1 + i * 3, 3));
        QCOMPARE(congestion.size(), 0); // the sources never wait
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.takeFirst().at(0).toBool(), true);
        QCOMPARE(ingest->gauge().spills, 1);
        QCOMPARE(ingest->gauge().spooledEvents, 1'500);
        QVERIFY(ingest->gauge().queuedEvents <= 105);
        QVERIFY(ingest->gauge().spoolOldestAt > 0);

        runs.archive.commit();
        ingest->accept(numbered(1'501, 3)); // comes behind what is on disk
        runs.archive.commitAll();
        QCOMPARE(runs.archive.stored, fromTo(1, 1'503));
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.takeFirst().at(0).toBool(), false);
        QCOMPARE(ingest->gauge().spooledEvents, 0);
        QCOMPARE(ingest->gauge().spooledBytes, 0);
        QVERIFY(spoolFiles(runs.folder()).isEmpty());
    }

    // With a stream that never pauses the spool must still become empty.
    void theSpoolEndsUnderAStream()
    {
        IngestRuns runs;
        const auto ingest = runs.start();
        int last = 0;
        const auto say = [&](int count) {
            ingest->accept(numbered(last + 1, count));
            last += count;
        };
        while (ingest->gauge().spooledEvents < 500)
            say(10);
        for (int i = 0; i < 40; ++i) {
            say(5);
            runs.archive.commit();
        }
        QVERIFY(spoolFiles(runs.folder()).isEmpty());
        QCOMPARE(ingest->gauge().spills, 1);
        runs.archive.commitAll();
        QCOMPARE(runs.archive.stored, fromTo(1, last));
    }

    void anArchiveThatSaysNothingSpillsBeforeTheMark()
    {
        IngestRuns runs;
        Ingest::Limits soon = IngestRuns::limits();
        soon.spillAfter = 10ms;
        const auto ingest = runs.start(soon);
        ingest->accept(numbered(1, 1));
        ingest->accept(numbered(2, 1));
        QTRY_COMPARE(ingest->gauge().spills, 1);
        ingest->accept(numbered(3, 1));
        QCOMPARE(ingest->gauge().spooledEvents, 3);
        runs.archive.commitAll();
        QCOMPARE(runs.archive.stored, fromTo(1, 3));
    }

    void atItsLimitTheSourcesWaitAndGoOn()
    {
        IngestRuns runs;
        const auto ingest = runs.start(IngestRuns::limits(), 30'000);
        QSignalSpy congestion(ingest.get(), &Ingest::congestionChanged);
        int last = 0;
        while (congestion.isEmpty())
            ingest->accept(numbered(++last, 1));
        QVERIFY(ingest->gauge().spoolFull);
        QVERIFY(ingest->gauge().congested);
        QVERIFY(ingest->gauge().spooledBytes <= 30'000);
        ingest->accept(numbered(last + 1, 5)); // the emission that was under way
        last += 5;
        runs.archive.commitAll();
        QTRY_COMPARE(congestion.size(), 2);
        QCOMPARE(congestion.last().at(0).toBool(), false);
        QVERIFY(!ingest->gauge().spoolFull);
        QCOMPARE(runs.archive.stored, fromTo(1, last));
    }

    void aFullSpoolIsUsedAgainWhenAPartIsFree()
    {
        IngestRuns runs;
        const auto ingest = runs.start(IngestRuns::limits(), 30'000);
        QSignalSpy congestion(ingest.get(), &Ingest::congestionChanged);
        int last = 0;
        while (congestion.isEmpty())
            ingest->accept(numbered(++last, 1));
        while (ingest->gauge().spooledBytes > 20'000)
            runs.archive.commit();
        QTRY_COMPARE(congestion.size(), 2); // the archive says nothing now, and still the sources go on
        QVERIFY(ingest->gauge().spooledEvents > 0);
        ingest->accept(numbered(last + 1, 3));
        runs.archive.commitAll();
        QCOMPARE(runs.archive.stored, fromTo(1, last + 3));
    }

    void withoutAWritableDiskTheSourcesWait()
    {
        IngestRuns runs;
        QVERIFY(setContent(runs.folder(), "a file in its place"));
        const auto ingest = runs.start();
        QSignalSpy congestion(ingest.get(), &Ingest::congestionChanged);
        for (int i = 0; i < 120; ++i)
            ingest->accept(numbered(1 + i, 1));
        QCOMPARE(congestion.size(), 1);
        QVERIFY(ingest->gauge().spoolFull);
        QVERIFY(QFile::remove(runs.folder()));
        QTRY_COMPARE(congestion.size(), 2); // it is tried again by itself
        QVERIFY(!ingest->gauge().spoolFull);
        runs.archive.commitAll();
        QCOMPARE(runs.archive.stored, fromTo(1, 120));
    }
};

QTEST_GUILESS_MAIN(IngestSpoolTest)
#include "ingest_spool_test.moc"
