// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

class ArchiveWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // InspIRCd without message ids: what is live has its millisecond, what the channel's history plays the
    // second.
    void whatIsPlayedByTheSecondIsTheLineOfThatSecond()
    {
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        constexpr qint64 second = 1'760'000'000'000;
        archive.commit({ArchiveFixture::event("a", "ann", "hi", second + 417),
                        ArchiveFixture::event("a", "ann", "hi", second + 900),
                        ArchiveFixture::event("a", "ann", "hi", second + 1'000)});
        SourceEvents played;
        for (qint32 number = 1; number <= 3; ++number) {
            played.append(ArchiveFixture::event("a", "ann", "hi", second));
            played.last().message()->replayNumber = number;
        }
        QCOMPARE(archive.commit(played)->duplicates, 2);
        QCOMPARE(archive.commit(played)->duplicates, 3);
    }

    void aMarkGoesBackOnlyWithAClockThatWasSetBack()
    {
        constexpr qint64 minute = 60'000;
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        const auto listenedUntil = [&archive] {
            return archive.number64(u"SELECT listened_until FROM sources WHERE name = 'irc'"_s);
        };
        archive.commit({{ListeningMark{"irc", 100 * minute}, {}}});
        archive.commit({{ListeningMark{"irc", 99 * minute}, {}}}); // out of order
        QCOMPARE(listenedUntil(), 100 * minute);
        archive.commit({{ListeningMark{"irc", 10 * minute}, {}}});
        QCOMPARE(listenedUntil(), 10 * minute);
        archive.commit({{ListeningMark{"irc", 11 * minute}, {}}});
        QCOMPARE(listenedUntil(), 11 * minute);
    }

    void idsCountUpAndCountersAgree()
    {
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        const auto first = archive.commit({ArchiveFixture::event("a", "Ann", "one", 1000),
                                           ArchiveFixture::event("b", "Ben", "two", 2000),
                                           ArchiveFixture::event("a", "Ben", "three", 3000)});
        QCOMPARE(first->messages.size(), 3);
        QCOMPARE(first->messages.at(0).id, 1);
        QCOMPARE(first->messages.at(2).id, 3);
        QCOMPARE(first->totals.messages, 3);
        QCOMPARE(first->totals.channels, 2);
        QCOMPARE(first->totals.users, 2);
        const auto second = archive.commit({ArchiveFixture::event("a", "Ann", "four", 500)});
        QCOMPARE(second->messages.at(0).id, 4);
        QCOMPARE(second->channels.at(0).messageCount, 3);
        QCOMPARE(second->channels.at(0).lastMessageAt, 3000); // an older message does not set it back

        QCOMPARE(archive.number64(u"SELECT count(*) FROM messages"_s), 4);
        QCOMPARE(archive.number64(u"SELECT message_count FROM archive"_s), 4);
        QCOMPARE(archive.number64(u"SELECT sum(message_count) FROM channels"_s), 4);
        QCOMPARE(archive.number64(u"SELECT sum(message_count) FROM users"_s), 4);
        QCOMPARE(archive.number64(u"SELECT first_seen_at FROM users WHERE login = 'Ann'"_s), 500);
        QCOMPARE(archive.number64(u"SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'three'"_s),
                 1);
    }

    void commitSaysHowLongItTook()
    {
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        QElapsedTimer since;
        since.start();
        const auto batch = archive.commit({ArchiveFixture::event("a", "Ann", "one", 1000)});
        const qint64 atMost = since.nsecsElapsed() / 1'000;
        QVERIFY2(batch->tookMicros > 0 && batch->tookMicros <= atMost,
                 QByteArray::number(batch->tookMicros).constData());
    }

    // The text is kept as it was said; formatting in the middle of a word does not hide the word.
    void wordsAreFoundWhateverStandsInThem()
    {
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        const Utf8 coloured("\x03"
                            "04hello wor\x02ld");
        archive.commit({ArchiveFixture::event("a", "Ann", coloured, 1000),
                        ArchiveFixture::event("a", "Ann", "wo\xcd\x8frd \xf3\xa0\x80\x80", 1001)});
        for (const char *word : {"hello", "world", "word"}) {
            const QString match = u"SELECT count(*) FROM messages_fts WHERE messages_fts MATCH '%1'"_s;
            QCOMPARE(archive.number64(match.arg(QLatin1StringView(word))), 1);
        }
        QCOMPARE(archive.number64(u"SELECT length(CAST(text AS BLOB)) FROM messages WHERE id = 1"_s),
                 coloured.size());
        QCOMPARE(archive.number64(u"SELECT count(*) FROM messages WHERE search_text IS NOT NULL"_s), 2);

        // What other programs do with the index.
        QCOMPARE(archive.number64(
                     u"SELECT snippet(messages_fts, 0, '', '', '', 8) = 'hello world' FROM messages_fts "
                     "WHERE messages_fts MATCH 'world'"_s),
                 1);
        archive.number64(u"INSERT INTO messages_fts (messages_fts) VALUES ('rebuild')"_s);
        QCOMPARE(archive.number64(u"SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'world'"_s),
                 1);
    }

    void sameSourceMessageIsStoredOnce()
    {
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        SourceEvent dated = ArchiveFixture::event("a", "Ann", "one", 1000, "id-1");
        dated.ticket = {7, 0};
        SourceEvent again = dated;
        again.ticket = {7, 1};
        const auto batch = archive.commit({dated, again});
        QCOMPARE(batch->messages.size(), 1);
        QCOMPARE(batch->duplicates, 1);
        QCOMPARE(batch->outcomes.size(), 2);
        QCOMPARE(batch->outcomes.at(0).kind, CommitOutcome::Kind::Stored);
        QCOMPARE(batch->outcomes.at(1).kind, CommitOutcome::Kind::Duplicate);
        QCOMPARE(batch->outcomes.at(1).id, batch->outcomes.at(0).id);

        const auto later = archive.commit({dated, ArchiveFixture::event("b", "Ann", "one", 1000, "id-1")});
        QCOMPARE(later->messages.size(), 1); // another channel is another message
        QCOMPARE(later->totals.messages, 2);
    }

    void undatedMessageIsStoredOnceThoughItsTimeDiffers()
    {
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        SourceEvent event = ArchiveFixture::event("a", "Ann", "one", 1000, "id-1");
        event.message()->undated = true;
        archive.commit({event});
        event.message()->sentAt = 2000;
        event.ticket = {1, 0};
        const auto again = archive.commit({event});
        QCOMPARE(again->duplicates, 1);
        QCOMPARE(again->outcomes.at(0).id, 1);
        QCOMPARE(archive.number64(u"SELECT count(*) FROM messages"_s), 1);
    }

    void withoutAnIdNothingIsADuplicate()
    {
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        const SourceEvent event = ArchiveFixture::event("a", "Ann", "hi", 1000);
        QCOMPARE(archive.commit({event, event})->messages.size(), 2);
    }

    void emptyTextIsText()
    {
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        QVERIFY(archive.commit({ArchiveFixture::event("a", "Ann", "", 1000)}));
        QCOMPARE(archive.number64(u"SELECT count(*) FROM messages WHERE text = ''"_s), 1);
    }

    void renamedUserStaysOneUser()
    {
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        SourceEvent event = ArchiveFixture::event("a", "old_name", "hi", 1000);
        event.message()->userIdentity = "4711";
        archive.commit({event});
        event.message()->user = "new_name";
        event.message()->displayName = "New_Name";
        event.message()->sentAt = 2000;
        archive.commit({event});
        QCOMPARE(archive.number64(u"SELECT count(*) FROM users"_s), 1);
        QCOMPARE(
            archive.number64(u"SELECT count(*) FROM users WHERE login = 'new_name' AND message_count = 2"_s),
            1);
    }

    void goesOnWhereItStopped()
    {
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        archive.commit({ArchiveFixture::event("a", "Ann", "one", 1000)});
        const QByteArray epoch = archive.writer->epoch();
        archive.writer = std::make_unique<ArchiveWriter>(archive.path());
        QVERIFY(archive.writer->open());
        QCOMPARE(archive.writer->epoch(), epoch);
        QCOMPARE(archive.commit({ArchiveFixture::event("a", "Ann", "two", 2000)})->messages.at(0).id, 2);
    }

    void idsAreNeverUsedTwice()
    {
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        archive.commit(
            {ArchiveFixture::event("a", "Ann", "one", 1000), ArchiveFixture::event("a", "Ann", "two", 2000)});
        archive.number64(u"DELETE FROM messages WHERE id = 2"_s);
        archive.writer = std::make_unique<ArchiveWriter>(archive.path());
        QVERIFY(archive.writer->open());
        QCOMPARE(archive.commit({ArchiveFixture::event("a", "Ann", "three", 3000)})->messages.at(0).id, 3);
    }

    // Another program holds the write lock for longer than the busy time-out.
    void lockedDatabaseIsWaitedForWithTheBatchKept()
    {
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        archive.commit({ArchiveFixture::event("a", "Ann", "one", 1000)});
        auto blocker = SqlConnection::open(archive.path(), SqlConnection::Access::Write);
        QVERIFY(blocker);
        QVERIFY((*blocker)->execute(u"BEGIN IMMEDIATE"_s));

        QSignalSpy status(archive.writer.get(), &ArchiveWriter::statusChanged);
        QSignalSpy committed(archive.writer.get(), &ArchiveWriter::committed);
        archive.writer->commit({++archive.number, {ArchiveFixture::event("new", "Ben", "two", 2000)}});
        QCOMPARE(committed.size(), 0);
        QCOMPARE(status.size(), 1);
        QVERIFY(!status.at(0).at(0).value<ArchiveStatus>().healthy);
        QVERIFY(!status.at(0).at(0).value<ArchiveStatus>().reason.isEmpty());

        QVERIFY((*blocker)->execute(u"ROLLBACK"_s));
        QVERIFY(!committed.isEmpty() || committed.wait(10'000));
        QCOMPARE(status.size(), 2);
        QVERIFY(status.at(1).at(0).value<ArchiveStatus>().healthy);
        QCOMPARE(archive.number64(u"SELECT count(*) FROM messages"_s), 2);
        QCOMPARE(archive.number64(u"SELECT channel_count FROM archive"_s), 2);
        QCOMPARE(archive.number64(u"SELECT user_count FROM archive"_s), 2);
    }

    void failedBatchLeavesNothingBehind()
    {
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        archive.commit({ArchiveFixture::event("a", "Ann", "one", 1000)});
        archive.number64(u"CREATE TRIGGER boom BEFORE INSERT ON messages WHEN new.text = 'boom' "
                         "BEGIN SELECT raise(ABORT, 'boom'); END"_s);
        QSignalSpy status(archive.writer.get(), &ArchiveWriter::statusChanged);
        QSignalSpy committed(archive.writer.get(), &ArchiveWriter::committed);
        archive.writer->commit({++archive.number,
                                {ArchiveFixture::event("new", "Ben", "two", 2000),
                                 ArchiveFixture::event("new", "Ben", "boom", 2001)}});
        QCOMPARE(committed.size(), 0);
        QCOMPARE(archive.number64(u"SELECT count(*) FROM messages"_s), 1);
        QCOMPARE(archive.number64(u"SELECT count(*) FROM channels"_s), 1);
        archive.number64(u"DROP TRIGGER boom"_s);
        QVERIFY(committed.wait(10'000));
        QCOMPARE(archive.number64(u"SELECT count(*) FROM messages"_s), 3);
        QCOMPARE(archive.number64(u"SELECT sum(message_count) FROM channels"_s), 3);
        QCOMPARE(
            archive.number64(u"SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'two OR boom'"_s),
            2);
    }
};

QTEST_GUILESS_MAIN(ArchiveWriterTest)
#include "archive_writer_test.moc"
