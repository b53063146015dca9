// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"
#include "channel_eraser.h"
#include "moderation_writer.h"
#include "reader_pool.h"
#include "sql_archive_reader.h"

using namespace Qt::StringLiterals;

// Replays, gaps, names, and channels whose history goes.
class ArchiveHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<ArchiveFixture>();
        QVERIFY(m_archive->writer->open());
        m_pool = std::make_unique<ReaderPool>(m_archive->path(), 1);
        m_reader = std::make_unique<SqlArchiveReader>(*m_pool);
    }

    void replayedLineWithoutAnIdIsStoredAsOftenAsItWasSaid()
    {
        const SourceEvent live = ArchiveFixture::event("a", "ann", "hi", 1000);
        m_archive->commit({live, live});
        const auto again = m_archive->commit({replayed(live, 1), replayed(live, 2), replayed(live, 3)});
        QCOMPARE(again->messages.size(), 1);
        QCOMPARE(again->duplicates, 2);
        QCOMPARE(
            m_archive->commit({replayed(live, 1), replayed(live, 2), replayed(live, 3)})->messages.size(), 0);
        QCOMPARE(messages(), 3);
    }

    void replayedIdIsFoundThoughTheHistoryRoundsItsTime()
    {
        m_archive->commit({ArchiveFixture::event("a", "ann", "hi", 1'000'700, "m1")});
        SourceEvent again = replayed(ArchiveFixture::event("a", "ann", "hi", 1'000'000, "m1"), 1);
        again.ticket = {1, 0};
        const auto batch = m_archive->commit({again});
        QCOMPARE(batch->outcomes.at(0).kind, CommitOutcome::Kind::Duplicate);
        QCOMPARE(batch->outcomes.at(0).id, 1);
    }

    void replayedLineWithAnIdIsTheOneThatCameWithout()
    {
        m_archive->commit({ArchiveFixture::event("a", "ann", "hi", 1000)});
        m_archive->commit({replayed(ArchiveFixture::event("a", "ann", "hi", 1000, "m1"), 1)});
        QCOMPARE(messages(), 1);
        // But not the one that has another id.
        m_archive->commit({ArchiveFixture::event("a", "ann", "ho", 2000, "m2")});
        m_archive->commit({replayed(ArchiveFixture::event("a", "ann", "ho", 2000, "m3"), 1)});
        QCOMPARE(messages(), 3);
    }

    void anOlderReplayDoesNotBringTheOldNameBack()
    {
        SourceEvent event = ArchiveFixture::event("a", "new_name", "hi", 2000);
        event.message()->userIdentity = "4711";
        m_archive->commit({event});
        event.message()->user = "old_name";
        event.message()->displayName = "Old_Name";
        event.message()->sentAt = 1000;
        m_archive->commit({event});
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM users WHERE login = 'new_name'"_s), 1);
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM user_names WHERE user_id = 1"_s), 2);
        QCOMPARE(m_archive->number64(u"SELECT first_seen_at FROM user_names WHERE login = 'old_name'"_s),
                 1000);
    }

    void systemTextAndOriginAreKept()
    {
        SourceEvent event = ArchiveFixture::event("a", "ann", "", 1000);
        event.message()->kind = MessageKind::Subscription;
        event.message()->systemText = "ann has subscribed";
        event.message()->originChannel = "99";
        m_archive->commit({event});
        const auto page = m_reader->messages({}, {}, 10).result();
        QVERIFY(page);
        QCOMPARE(page->messages.at(0).kind, MessageKind::Subscription);
        QCOMPARE(page->messages.at(0).systemText, "ann has subscribed");
        QCOMPARE(page->messages.at(0).originChannel, "99");
    }

    void gapIsKeptWhenItBeginsAndWhenItIsOver()
    {
        Gap gap{"irc", "weir", "#weir", 1000, 0, "the server has ended the connection", false};
        const Gap other{"irc", "lamp", "#lamp", 1000, 0, "banned", false};
        auto batch = m_archive->commit({{ListeningMark{"irc", 900}, {}}, {other, {}}, {gap, {}}});
        QCOMPARE(batch->gaps, QList<GapRow>({{1, other}, {2, gap}}));
        m_archive->commit({{Gap{"irc", "lamp", "#lamp", 1000, 1001, "banned", false}, {}}});
        auto histories = m_reader->sourceHistories().result();
        QVERIFY(histories);
        QCOMPARE(histories->value("irc").listenedUntil, 900);
        QCOMPARE(histories->value("irc").openGaps, QList<Gap>{gap});
        gap.to = 5000;
        gap.filled = true;
        batch = m_archive->commit({{gap, {}}, {ListeningMark{"irc", 800}, {}}});
        QCOMPARE(batch->gaps, QList<GapRow>({{2, gap}}));
        histories = m_reader->sourceHistories().result();
        QVERIFY(histories->value("irc").openGaps.isEmpty());
        QCOMPARE(histories->value("irc").listenedUntil, 900);
        const auto gaps = m_reader->gaps(10).result();
        QVERIFY(gaps);
        QCOMPARE(gaps->rows.size(), 2);
        QCOMPARE(gaps->rows.at(0), (GapRow{2, gap}));
    }

    void openGapsAreCountedBySourceHoweverFewRowsAreAskedFor()
    {
        m_archive->commit({{Gap{"irc", "a", "#a", 1000, 0, "cut off", false}, {}},
                           {Gap{"irc", "b", "#b", 1000, 0, "cut off", false}, {}},
                           {Gap{"irc", "c", "#c", 1000, 2000, "cut off", false}, {}},
                           {Gap{"twitch", "d", "d", 3000, 0, "cut off", false}, {}},
                           {Gap{"http", "", "", 1000, 2000, "not running", false}, {}}});
        const auto gaps = m_reader->gaps(1).result();
        QVERIFY(gaps);
        QCOMPARE(gaps->rows.size(), 1);
        QCOMPARE(gaps->open, (QHash<Utf8, qint64>{{"irc", 2}, {"twitch", 1}}));
    }

    void lastHeardNamesTheNewestOfEachChannel()
    {
        m_archive->commit({ArchiveFixture::event("a", "ann", "1", 1000, "m1"),
                           ArchiveFixture::event("a", "ann", "2", 3000, "m3"),
                           ArchiveFixture::event("a", "ann", "3", 2000, "m2"),
                           ArchiveFixture::event("b", "ann", "4", 1500)});
        const auto histories = m_reader->sourceHistories().result();
        QVERIFY(histories);
        const auto lastHeard = histories->value("test").lastHeard;
        QCOMPARE(lastHeard.value("a").sentAt, 3000);
        QCOMPARE(lastHeard.value("a").sourceMessageId, "m3");
        QCOMPARE(lastHeard.value("b").sentAt, 1500);
    }

    // So that a start does not read the whole history of a channel whose source gives no times.
    void lastHeardIsLookedForAmongTheNewestOnly()
    {
        const auto undated = [](const Utf8 &channel, int count) {
            SourceEvents events;
            for (int i = 0; i < count; ++i) {
                events.append(ArchiveFixture::event(channel, "ann", "x", 2000 + i));
                events.last().message()->undated = true;
            }
            return events;
        };
        m_archive->commit({ArchiveFixture::event("near", "ann", "1", 1000, "m1"),
                           ArchiveFixture::event("far", "ann", "1", 1000, "m1")});
        m_archive->commit(undated("near", 99) + undated("far", 100) + undated("never", 3));
        const auto histories = m_reader->sourceHistories().result();
        QVERIFY(histories);
        QCOMPARE(histories->value("test").lastHeard.keys(), QList<Utf8>{"near"});
        QCOMPARE(histories->value("test").lastHeard.value("near").sourceMessageId, "m1");
    }

    void spoolPositionIsCommittedWithItsBatch()
    {
        QSignalSpy committed(m_archive->writer.get(), &ArchiveWriter::committed);
        IngestBatch batch;
        batch.number = 1;
        batch.spoolPosition = 77;
        batch.events = {ArchiveFixture::event("a", "ann", "1", 1000)};
        m_archive->writer->commit(batch);
        QTRY_COMPARE(committed.size(), 1);
        m_archive->writer = std::make_unique<ArchiveWriter>(m_archive->path());
        QVERIFY(m_archive->writer->open());
        QCOMPARE(m_archive->writer->spoolPosition(), 77);
    }

    void erasedChannelLeavesNothingBehind()
    {
        SourceEvents events{ArchiveFixture::event("b", "ann", "stays here", 1000)};
        for (int i = 0; i < ChannelEraser::sliceRows + 5; ++i)
            events.append(ArchiveFixture::event("A", i % 2 ? "ann" : "bob", "goes away", 2000 + i));
        m_archive->commit(events);
        QSignalSpy erased(m_archive->writer.get(), &ArchiveWriter::channelErased);
        QVERIFY(m_archive->writer->saveListening("test", "#a", "erasing"));
        QTRY_COMPARE(erased.size(), 1);
        const auto totals = erased.at(0).at(1).value<ArchiveTotals>();
        QCOMPARE(totals.messages, 1);
        QCOMPARE(totals.channels, 1);
        QCOMPARE(totals.users, 1);
        QCOMPARE(messages(), 1);
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM users"_s), 1);
        QCOMPARE(m_archive->number64(u"SELECT message_count FROM users"_s), 1);
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM channels"_s), 1);
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'goes'"_s),
                 0);
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'stays'"_s),
                 1);
        const auto rows = m_reader->listening().result();
        QVERIFY(rows);
        QCOMPARE(rows->at(0).state, "erased");
        // What was still on its way is not wanted, until somebody wants the channel again.
        events.last().ticket = {7, 0};
        const auto late = m_archive->commit({events.last()});
        QCOMPARE(late->messages.size(), 0);
        QCOMPARE(late->dropped, 1);
        QCOMPARE(late->outcomes.at(0).kind, CommitOutcome::Kind::Dropped);
        QVERIFY(m_archive->writer->saveListening("test", "#a", "listening"));
        QCOMPARE(m_archive->commit({events.last()})->messages.size(), 1);
        QCOMPARE(m_archive->number64(u"SELECT message_count FROM archive"_s), 2);
    }

    // Whoever is told of one and not yet of the other must not be past both.
    void whatIsMarkedAndWhatIsErasedAtOnceHaveTwoPositions()
    {
        const qint64 now = utcNowMs();
        SourceEvents events;
        for (int i = 0; i < ModerationWriter::sliceRows + 5; ++i)
            events.append(ArchiveFixture::event("b", "ann", "is cleared", now - 5'000 + i));
        events.append(ArchiveFixture::event("a", "ann", "goes away", now));
        ModerationEvent clear;
        clear.kind = ModerationKind::Clear;
        clear.source = "test";
        clear.channel = clear.channelIdentity = "b";
        clear.at = clear.receivedAt = now;
        events.append({clear, {}});
        QList<qint64> positions;
        connect(m_archive->writer.get(), &ArchiveWriter::messagesMarked, this,
                [&](const QList<qint64> &, const ArchiveTotals &totals) { positions.append(totals.head); });
        connect(m_archive->writer.get(), &ArchiveWriter::channelErased, this,
                [&](qint64, const ArchiveTotals &totals) { positions.append(totals.head); });
        m_archive->commit(events);
        QVERIFY(m_archive->writer->saveListening("test", "#a", "erasing"));
        QTRY_VERIFY(m_archive->writer->isSettled());
        QVERIFY(positions.size() >= 2);
        QCOMPARE(QSet<qint64>(positions.begin(), positions.end()).size(), positions.size());
    }

    // Nobody has been told to listen for it before.
    void whatWasLeftGoesOnWhenTheWriterIsTold()
    {
        m_archive->commit({ArchiveFixture::event("a", "ann", "goes away", 1000)});
        QVERIFY(m_archive->writer->saveListening("test", "#a", "erasing"));
        m_archive->writer = std::make_unique<ArchiveWriter>(m_archive->path());
        QVERIFY(m_archive->writer->open());
        QCoreApplication::processEvents();
        QCOMPARE(messages(), 1);
        m_archive->writer->beginUpkeep();
        QTRY_COMPARE(messages(), 0);
    }

    // "#a" and "##a" are two channels; messages have their names without the first '#'.
    void anErasedChannelTakesNoOtherWithIt()
    {
        m_archive->commit({ArchiveFixture::event("a", "ann", "1", 1000)});
        QSignalSpy erased(m_archive->writer.get(), &ArchiveWriter::channelErased);
        QVERIFY(m_archive->writer->saveListening("test", "#a", "erasing"));
        QTRY_COMPARE(erased.size(), 1);
        QCOMPARE(m_archive->commit({ArchiveFixture::event("#a", "ann", "2", 1001)})->messages.size(), 1);
        QVERIFY(m_archive->writer->saveListening("test", "##a", "erasing"));
        QTRY_COMPARE(erased.size(), 2);
        QCOMPARE(messages(), 0);
        QCOMPARE(m_archive->commit({ArchiveFixture::event("#a", "ann", "late", 1002)})->messages.size(), 0);
    }

    void gapsOfASilentChannelGoWithIt()
    {
        const Gap refused{"test", "silent", "#silent", 1000, 0, "invite only", false};
        const Gap other{"test", "other", "#other", 1000, 0, "invite only", false};
        m_archive->commit({SourceEvent{refused, {}}, SourceEvent{other, {}}});
        QSignalSpy erased(m_archive->writer.get(), &ArchiveWriter::channelErased);
        QVERIFY(m_archive->writer->saveListening("test", "#silent", "erasing"));
        QTRY_COMPARE(erased.size(), 1);
        QCOMPARE(erased.at(0).at(2).value<QList<qint64>>(), QList<qint64>{1});
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM gaps"_s), 1);
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM gaps WHERE channel_identity = '#other'"_s), 1);
    }

    void keptHistoryStaysSearchable()
    {
        m_archive->commit({ArchiveFixture::event("a", "ann", "still here", 1000)});
        QVERIFY(m_archive->writer->saveListening("test", "#a", "removed"));
        QCOMPARE(messages(), 1);
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'still'"_s),
                 1);
        QCOMPARE(m_archive->commit({ArchiveFixture::event("a", "ann", "late", 1001)})->messages.size(), 1);
    }

private:
    static SourceEvent replayed(SourceEvent event, qint32 number)
    {
        event.message()->replayNumber = number;
        return event;
    }

    qint64 messages() const { return m_archive->number64(u"SELECT count(*) FROM messages"_s); }

    std::unique_ptr<ArchiveFixture> m_archive;
    std::unique_ptr<ReaderPool> m_pool;
    std::unique_ptr<SqlArchiveReader> m_reader;
};

QTEST_GUILESS_MAIN(ArchiveHistoryTest)
#include "archive_history_test.moc"
