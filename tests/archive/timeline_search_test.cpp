// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"
#include "id_block.h"
#include "sql_archive_reader.h"

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'750'000'000'000;
constexpr int batchSize = 3'000;

} // namespace

// Searches find the newest in the order of the timeline, also where much came later than it was sent: live
// chat, a file of old chat behind it, two files in turns, and times without any order.
class TimelineSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_archive.writer->open());
        for (int i = 0; i < 12'000; ++i)
            say(start + i * 10);
        for (int i = 0; i < 9'000; ++i)
            say(start - 500'000 + i * 5);
        for (int i = 0; i < 12'000; ++i) // files in turns, 3,000 lines of each at a time
            say((i / 3'000 % 2 == 0 ? start - 1'000'000 : start - 999'000) + i * 3);
        for (int i = 0; i < 3'000; ++i)
            say(start - 1'100'000 + static_cast<qint64>(m_random() % 1'500'000));
        commit();
        QVERIFY(m_all.size() == 36'000 && IdBlock::numberOf(m_all.last().id) >= 8);
        m_pool = std::make_unique<ReaderPool>(m_archive.path(), 1);
        m_reader = std::make_unique<SqlArchiveReader>(*m_pool);
    }

    void findsInOrder_data()
    {
        QTest::addColumn<MessageFilter>("filter");
        for (const QByteArray word : {"often", "seldom", "once", "never", "often seldom"}) {
            QTest::newRow(word.constData()) << MessageFilter{{}, {}, {}, word, 0, 0};
            QTest::newRow(QByteArray(word + " in a time").constData())
                << MessageFilter{{}, {}, {}, word, start - 900'000, start + 40'000};
            QTest::newRow(QByteArray(word + " in a channel by a user").constData())
                << MessageFilter{{}, "garden", "ann", word, 0, start + 100'000};
        }
        QTest::newRow("a user") << MessageFilter{{}, {}, "ann", {}, 0, 0};
        QTest::newRow("a user in a time") << MessageFilter{{}, {}, "bob", {}, start - 700'000, start};
        QTest::newRow("a user in a channel") << MessageFilter{{}, "harbour", "ann", {}, 0, 0};
    }

    void findsInOrder()
    {
        QFETCH(const MessageFilter, filter);
        Places expected;
        for (const ChatMessage &message : std::as_const(m_all)) {
            if (matches(filter, message) && hasWords(message, filter.text))
                expected.append({message.sentAt, message.id});
        }
        std::sort(expected.begin(), expected.end(), std::greater());

        const auto first = m_reader->messages(filter, {}, 100).result();
        QVERIFY(first);
        const bool isCounted = filter.text.isEmpty() && filter.from == 0; // with every commit
        QCOMPARE(first->matches, isCounted ? MatchCount{expected.size()} : MatchCount::upTo(expected.size()));

        // Five pages from the beginning, and five from somewhere in the middle; backwards and forwards.
        readPages(filter, {}, expected);
        const qsizetype middle = expected.size() > 1'000 ? expected.size() / 2 : 0;
        if (middle > 0)
            readPages(filter, positionOf(expected.at(middle)), expected.sliced(middle + 1));
        std::reverse(expected.begin(), expected.end());
        readForwards(filter, {}, expected);
        if (middle > 0)
            readForwards(filter, positionOf(expected.at(middle)), expected.sliced(middle + 1));
    }

    void manyAreNotCountedToTheEnd()
    {
        const auto page = m_reader->messages({{}, {}, {}, "often", 0, 0}, {}, 1).result();
        QCOMPARE(page->matches, (MatchCount{MatchCount::most, true}));
        const auto inTime = m_reader->messages({{}, {}, {}, {}, start - 2'000'000, 0}, {}, 1).result();
        QCOMPARE(inTime->matches, (MatchCount{MatchCount::most, true}));
    }

    void blocksAreAsWideAsTheirMessages()
    {
        QCOMPARE(m_archive.number64(
                     u"SELECT count(*) FROM message_blocks b WHERE (oldest_at, newest_at) <> "
                     "(SELECT min(sent_at), max(sent_at) FROM messages m WHERE m.id >> 12 = b.block)"_s),
                 0);
        QCOMPARE(m_archive.number64(u"SELECT count(*) FROM message_blocks"_s),
                 IdBlock::numberOf(m_all.last().id) + 1);
    }

private:
    static constexpr int perPage = 40;
    using Places = QList<std::pair<qint64, qint64>>; // time and id

    static TimelinePosition positionOf(const std::pair<qint64, qint64> &place)
    {
        return {place.first, place.second};
    }

    static Places placesOf(const ChatMessages &messages)
    {
        Places places;
        for (const ChatMessage &message : messages)
            places.append({message.sentAt, message.id});
        return places;
    }

    static Places pageOf(const Places &expected, qsizetype at)
    {
        return expected.sliced(at, std::min<qsizetype>(perPage, expected.size() - at));
    }

    static bool hasWords(const ChatMessage &message, const Utf8 &words)
    {
        const auto said = message.text.split(' ');
        const auto wanted = words.split(' ');
        return words.isEmpty() || std::all_of(wanted.begin(), wanted.end(),
                                              [&](const QByteArray &word) { return said.contains(word); });
    }

    void say(qint64 sentAt)
    {
        const int number = m_said++;
        QByteArray text = QByteArray::number(number);
        if (m_random() % 2 == 0)
            text += " often";
        if (m_random() % 300 == 0)
            text += " seldom";
        if (number == 14'000)
            text += " once";
        m_waiting.append(ArchiveFixture::event(m_random() % 3 == 0 ? "harbour" : "garden",
                                               m_random() % 4 == 0 ? "ann" : "bob", text, sentAt));
        if (m_waiting.size() == batchSize)
            commit();
    }

    void commit()
    {
        if (!m_waiting.isEmpty())
            m_all += m_archive.commit(std::exchange(m_waiting, {}))->messages;
    }

    void readPages(const MessageFilter &filter, std::optional<TimelinePosition> before,
                   const Places &expected)
    {
        for (qsizetype at = 0, page = 0; page < 5 && at < expected.size(); ++page) {
            const auto read = m_reader->messages(filter, before, perPage).result();
            QVERIFY(read);
            const Places got = placesOf(read->messages);
            QCOMPARE(got, pageOf(expected, at));
            at += got.size();
            QCOMPARE(read->hasOlder, at < expected.size());
            before = positionOf(got.last());
        }
    }

    void readForwards(const MessageFilter &filter, TimelinePosition after, const Places &expected)
    {
        for (qsizetype at = 0, page = 0; page < 5 && at < expected.size(); ++page) {
            const auto read = m_reader->newerMessages(filter, after, perPage).result();
            QVERIFY(read);
            const Places got = placesOf(read->messages);
            QCOMPARE(got, pageOf(expected, at));
            at += got.size();
            QCOMPARE(read->hasNewer, at < expected.size());
            after = positionOf(got.last());
        }
    }

    ArchiveFixture m_archive;
    std::mt19937 m_random{7};
    int m_said = 0;
    SourceEvents m_waiting;
    ChatMessages m_all;
    std::unique_ptr<ReaderPool> m_pool;
    std::unique_ptr<SqlArchiveReader> m_reader;
};

QTEST_GUILESS_MAIN(TimelineSearchTest)
#include "timeline_search_test.moc"
