// SPDX-License-Identifier: GPL-3.0-or-later
// What the next run finds in the spool after a crash, or after an end that came too early.
#include "ingest_support.h"

#include <QTest>

class IngestRestartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCrashWhileSpoolingLosesAndDoublesNothing_data()
    {
        QTest::addColumn<int>("commits");
        QTest::addColumn<bool>("toldOfTheLast");
        for (int commits = 0; commits < 12; ++commits) {
            QTest::addRow("after %d", commits) << commits << true;
            QTest::addRow("after %d and one untold", commits) << commits << false;
        }
    }

    void aCrashWhileSpoolingLosesAndDoublesNothing()
    {
        IngestRuns runs;
        QFETCH(int, commits);
        QFETCH(bool, toldOfTheLast);
        auto ingest = runs.start();
        for (int i = 0; i < 100; ++i)
            ingest->accept(numbered(1 + i * 3, 3));
        for (int i = 0; i < commits && runs.archive.waiting; ++i)
            runs.archive.commit();
        if (!toldOfTheLast && runs.archive.waiting)
            runs.archive.store();

        ingest = runs.start();
        ingest->accept(numbered(301, 5));
        runs.archive.commitAll();
        QCOMPARE(runs.archive.stored, fromTo(1, 305));
        QVERIFY(spoolFiles(runs.folder()).isEmpty());
    }

    void whatWaitsCompletesTheHistories()
    {
        IngestRuns runs;
        auto ingest = runs.start();
        ingest->accept(numbered(1, 1)); // with the archive
        ingest->accept(numbered(2, 119));
        SourceEvents told;
        const auto tell = [&told](const SourceEvent::Body &body) { told.append(SourceEvent{body, {}}); };
        ChatMessage said;
        said.source = "irc.test";
        said.channelIdentity = "#weir";
        said.sentAt = 2'000;
        said.sourceMessageId = "newest";
        tell(said);
        said.sentAt = 1'500;
        said.sourceMessageId = "played late";
        tell(said);
        tell(Gap{"irc.test", "weir", "#weir", 100, 900, "open in the archive, over by now", false});
        tell(Gap{"irc.test", "weir", "#weir", 2'100, 0, "cut off", false});
        tell(Gap{"irc.test", "lamp", "#lamp", 300, 0, "paused by an admin", false});
        tell(Gap{"irc.test", "lamp", "#lamp", 300, 400, "paused by an admin", false});
        tell(ListeningMark{"irc.test", 2'050});
        ingest->accept(told);

        QHash<Utf8, SourceHistory> histories;
        SourceHistory &known = histories["irc.test"];
        known.listenedUntil = 90;
        known.openGaps.append(
            Gap{"irc.test", "weir", "#weir", 100, 0, "open in the archive, over by now", false});
        known.lastHeard["#weir"] = {80, "old"};
        ingest = runs.make();
        QVERIFY(ingest->completeHistories(histories));
        const SourceHistory now = histories.value("irc.test");
        QCOMPARE(now.listenedUntil, 2'050);
        QCOMPARE(now.openGaps.size(), 1);
        QCOMPARE(now.openGaps.first().from, 2'100);
        QCOMPARE(now.lastHeard.value("#weir").sourceMessageId, Utf8("newest"));
        QCOMPARE(now.pauses, QList<Gap>{(Gap{"irc.test", "lamp", "#lamp", 300, 400, "paused by an admin"})});

        ingest->start(); // having looked has taken nothing
        runs.archive.commitAll();
        QCOMPARE(runs.archive.position, 127);
    }

    void aMarkThatWaitsGoesBackOnlyWithAClockThatWasSetBack()
    {
        constexpr qint64 minute = 60'000;
        IngestRuns runs;
        auto ingest = runs.start();
        ingest->accept(numbered(1, 1)); // with the archive
        ingest->accept(numbered(2, 119));
        ingest->accept({SourceEvent{ListeningMark{"late", 99 * minute}, {}},
                        SourceEvent{ListeningMark{"set back", 10 * minute}, {}}});
        QHash<Utf8, SourceHistory> histories;
        histories["late"].listenedUntil = 100 * minute;
        histories["set back"].listenedUntil = 100 * minute;
        ingest = runs.make();
        QVERIFY(ingest->completeHistories(histories));
        QCOMPARE(histories.value("late").listenedUntil, 100 * minute);
        QCOMPARE(histories.value("set back").listenedUntil, 10 * minute);
    }

    void tornAndDamagedFilesCostOnlyWhatTheyHeld()
    {
        IngestRuns runs;
        auto ingest = runs.start();
        for (int i = 0; i < 200; ++i)
            ingest->accept(numbered(1 + i, 1));
        const QStringList files = spoolFiles(runs.folder());
        QVERIFY(files.size() > 3);
        QByteArray bytes = contentOf(files.at(2)); // the one before holds all that waited, in one record
        bytes[200] = static_cast<char>(~bytes[200]);
        QVERIFY(setContent(files.at(2), bytes));
        bytes = contentOf(files.last());
        QVERIFY(setContent(files.last(), bytes.chopped(1)));

        ingest = runs.start();
        runs.archive.commitAll();
        QCOMPARE(runs.archive.stored.size(), 198); // one damaged, one torn
        QCOMPARE(runs.archive.stored.last(), 199);
        QVERIFY(ingest->gauge().spoolDamaged > 0);
        QVERIFY(spoolFiles(runs.folder()).isEmpty());
    }

    void whoWaitsIsAnsweredAndNeverSpooled()
    {
        IngestRuns runs;
        auto ingest = runs.start();
        ingest->accept(withTickets(numbered(1, 2)));
        ingest->accept(withTickets(numbered(3, 60)));
        ingest->accept(numbered(63, 40));
        QCOMPARE(ingest->gauge().spills, 1);
        runs.archive.commitAll();
        QCOMPARE(runs.archive.stored, fromTo(1, 102));
        QCOMPARE(runs.archive.tickets, 62);

        ingest->accept(withTickets(numbered(103, 2)));
        ingest->accept(withTickets(numbered(105, 60)));
        ingest->accept(numbered(165, 40));
        QCOMPARE(ingest->gauge().spills, 2);
        ingest = runs.start(); // crashed: nobody was told that 103 to 164 are stored
        runs.archive.commitAll();
        QCOMPARE(runs.archive.stored, fromTo(1, 102) + fromTo(165, 204));
    }

    void theSecondSpillKeepsTheOrder()
    {
        IngestRuns runs;
        auto ingest = runs.start();
        for (int round = 0, last = 0; round < 3; ++round) {
            for (int i = 0; i < 120; ++i)
                ingest->accept(numbered(++last, 1));
            for (int i = 0; i < 5 && runs.archive.waiting; ++i)
                runs.archive.commit();
        }
        ingest = runs.start();
        runs.archive.commitAll();
        QCOMPARE(runs.archive.stored, fromTo(1, 360));
    }

    void atTheEndTheRestIsKept()
    {
        IngestRuns runs;
        auto ingest = runs.start();
        QSignalSpy drained(ingest.get(), &Ingest::drained);
        ingest->accept(numbered(1, 5));
        ingest->accept(numbered(6, 20));
        ingest->drain();
        QVERIFY(drained.isEmpty());
        QVERIFY(ingest->spillRest());
        QCOMPARE(ingest->gauge().spooledEvents, 25);
        ingest = runs.start();
        runs.archive.commitAll();
        QCOMPARE(runs.archive.stored, fromTo(1, 25));
    }

    void atTheEndTheRestIsKeptOnceWhenTheWriterFinishes()
    {
        IngestRuns runs;
        auto ingest = runs.start();
        ingest->accept(numbered(1, 5));
        ingest->accept(numbered(6, 20));
        ingest->drain();
        QVERIFY(ingest->spillRest());
        runs.archive.commit(); // 1 to 5: it was under way
        QVERIFY(!runs.archive.waiting);
        ingest = runs.start();
        runs.archive.commitAll();
        QCOMPARE(runs.archive.stored, fromTo(1, 25));
    }

    void drainingLeavesTheSpoolForTheNextRun()
    {
        IngestRuns runs;
        auto ingest = runs.start();
        QSignalSpy drained(ingest.get(), &Ingest::drained);
        for (int i = 0; i < 100; ++i)
            ingest->accept(numbered(1 + i * 3, 3));
        ingest->drain();
        while (runs.archive.waiting)
            runs.archive.commit();
        QCOMPARE(drained.size(), 1);
        QVERIFY(runs.archive.stored.size() < 300);
        QVERIFY(ingest->spillRest());
        ingest = runs.start();
        runs.archive.commitAll();
        QCOMPARE(runs.archive.stored, fromTo(1, 300));
    }

    void withoutASpoolTheEndSaysThatSomethingIsLost()
    {
        IngestRuns runs;
        Ingest ingest(IngestRuns::limits());
        runs.archive.connectTo(ingest);
        ingest.accept(numbered(1, 5));
        QVERIFY(!ingest.spillRest());
    }
};

QTEST_GUILESS_MAIN(IngestRestartTest)
#include "ingest_restart_test.moc"
