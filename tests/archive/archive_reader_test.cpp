// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"
#include "sql_archive_reader.h"

#include <QSemaphore>
#include <QSet>

#include <numeric>

using namespace Qt::StringLiterals;

class ArchiveReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<ArchiveFixture>();
        QVERIFY(m_archive->writer->open());
        m_pool = std::make_unique<ReaderPool>(m_archive->path(), 2);
        m_reader = std::make_unique<SqlArchiveReader>(*m_pool);
    }

    void cleanup()
    {
        m_reader.reset();
        m_pool.reset();
        m_archive.reset();
    }

    void emptyArchiveIsReadable()
    {
        const auto home = m_reader->home(50).result();
        QVERIFY(home);
        QCOMPARE(home->cursor.epoch, m_archive->writer->epoch());
        QCOMPARE(home->cursor.id, 0);
        QCOMPARE(home->perMinute.size(), 30);
        QVERIFY(home->latest.isEmpty());
        QVERIFY(!m_reader->messages({}, {}, 10).result()->hasOlder);
        QVERIFY(m_reader->channels(ChannelSort::Activity, 10).result()->channels.isEmpty());
        QVERIFY(m_reader->users({}, 10).result()->users.isEmpty());
        QCOMPARE(m_reader->user("nobody", {}, 1).result().error().code, ErrorCode::NotFound);
    }

    // Ids in another order than times, and many equal times: pages neither skip nor repeat.
    void keysetPagesAreWhole()
    {
        SourceEvents events;
        for (int i = 0; i < 97; ++i)
            events.append(ArchiveFixture::event("a", "Ann", QByteArray::number(i), 1000 + (i * 7) % 5));
        m_archive->commit(events);

        QList<std::pair<qint64, qint64>> seen;
        std::optional<TimelinePosition> before;
        for (int pages = 0; pages < 100; ++pages) {
            const auto page = m_reader->messages({}, before, 10).result();
            QVERIFY(page);
            for (const ChatMessage &message : page->messages)
                seen.append({message.sentAt, message.id});
            if (!page->hasOlder)
                break;
            before = {page->messages.last().sentAt, page->messages.last().id};
        }
        QCOMPARE(seen.size(), 97);
        QVERIFY(std::is_sorted(seen.rbegin(), seen.rend()));
        const QSet<std::pair<qint64, qint64>> distinct(seen.begin(), seen.end());
        QCOMPARE(distinct.size(), 97);
    }

    void homeCountsAndMinutes()
    {
        const qint64 now = utcNowMs();
        m_archive->commit({ArchiveFixture::event("a", "Ann", "now", now),
                           ArchiveFixture::event("b", "Ann", "10 minutes ago", now - 600'000),
                           ArchiveFixture::event("c", "Ann", "days ago", now - 600'000'000)});
        const auto home = m_reader->home(2).result();
        QCOMPARE(home->totals.messages, 3);
        QCOMPARE(home->activeChannels, 1);
        QCOMPARE(std::accumulate(home->perMinute.begin(), home->perMinute.end(), Q_INT64_C(0)), 2);
        QCOMPARE(home->perMinute.last() + home->perMinute.at(28), 1); // the minute may have ended meanwhile
        QCOMPARE(home->latest.size(), 2);
        QCOMPARE(home->latest.at(0).text, "now");
        QCOMPARE(home->cursor.id, 3);
    }

    // However little a filter lets through, an answer looks at so much and no more.
    void aStretchIsReadInSteps()
    {
        SourceEvents events;
        for (int i = 1; i <= 20; ++i)
            events.append(ArchiveFixture::event("a", "ann", "x", 1000 + i));
        m_archive->commit(events);
        // As if the others in between had been erased.
        constexpr qint64 far = ArchiveReader::stretchStep + 15;
        m_archive->number64(
            u"UPDATE messages SET id = id + %1 WHERE id > 15"_s.arg(ArchiveReader::stretchStep));
        m_archive->number64(u"UPDATE archive SET last_message_id = %1"_s.arg(far + 5));
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        const auto first = m_reader->stretch({}, 10, most, 100).result();
        QVERIFY(first);
        QCOMPARE(first->messages.size(), 5);
        QCOMPARE(first->next, std::optional<qint64>(ArchiveReader::stretchStep + 10));
        const auto second = m_reader->stretch({}, *first->next, most, 3).result();
        QCOMPARE(second->messages.size(), 3);
        QCOMPARE(second->next, std::optional<qint64>(far + 3));
        const auto last = m_reader->stretch({}, *second->next, most, 3).result();
        QCOMPARE(last->messages.size(), 2);
        QVERIFY(!last->next);
        QVERIFY(!m_reader->stretch({}, 0, 12, 100).result()->next);
    }

    void messagesAfterForResume()
    {
        SourceEvents events;
        for (int i = 1; i <= 20; ++i)
            events.append(ArchiveFixture::event("a", "Ann", QByteArray::number(i), 1000 - i));
        m_archive->commit(events);
        const auto missed = m_reader->messagesAfter({}, 5, 15, 100).result();
        QCOMPARE(missed->size(), 10);
        QCOMPARE(missed->first().id, 6);
        QCOMPARE(missed->last().id, 15);
        QCOMPARE(m_reader->messagesAfter({}, 5, 15, 3).result()->size(), 3);
        QCOMPARE(*m_reader->countAfter({}, 5, 15).result(), 10);
    }

    void fullQueueRefuses()
    {
        QSemaphore busy;
        QList<QFuture<Expected<int>>> running;
        for (int i = 0; i < 2; ++i)
            running.append(m_pool->read<int>([&](SqlConnection &) -> Expected<int> {
                busy.acquire();
                return 1;
            }));
        QTRY_COMPARE(m_pool->waiting(), 0u);
        for (std::size_t i = 0; i < ReaderPool::maxWaiting; ++i)
            running.append(m_pool->read<int>([](SqlConnection &) -> Expected<int> { return 2; }));
        const auto refused = m_pool->read<int>([](SqlConnection &) -> Expected<int> { return 3; }).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Busy);
        QCOMPARE(m_pool->refused(), 1u);
        busy.release(2);
        for (auto &read : running)
            QVERIFY(read.result());
    }

    void readersCannotWrite()
    {
        const auto written = m_pool
                                 ->read<int>([](SqlConnection &connection) -> Expected<int> {
                                     const Outcome done = connection.execute(u"DELETE FROM messages"_s);
                                     return done ? Expected<int>(1) : tl::unexpected(done.error());
                                 })
                                 .result();
        QVERIFY(!written);
    }

    void pausesThatAreOverAreKnownAtAStart()
    {
        const Gap late{"irc", "a", "#a", 3000, 4000, "paused by an admin", false};
        const Gap early{"irc", "a", "#a", 1000, 2000, "paused by an admin", false};
        const Gap there{"twitch", "d", "d", 1000, 2000, "paused by an admin", false};
        m_archive->commit({{late, {}},
                           {Gap{"irc", "a", "#a", 2000, 2500, "cut off", false}, {}},
                           {early, {}},
                           {there, {}},
                           {Gap{"irc", "b", "#b", 1000, 0, "paused by an admin", false}, {}}});
        const auto histories = m_reader->sourceHistories().result();
        QVERIFY(histories);
        QCOMPARE(histories->value("irc").pauses, (QList<Gap>{early, late}));
        QCOMPARE(histories->value("twitch").pauses, QList<Gap>{there});
    }

private:
    std::unique_ptr<ArchiveFixture> m_archive;
    std::unique_ptr<ReaderPool> m_pool;
    std::unique_ptr<SqlArchiveReader> m_reader;
};

QTEST_GUILESS_MAIN(ArchiveReaderTest)
#include "archive_reader_test.moc"
