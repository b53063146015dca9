// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"
#include "search_expression.h"
#include "sql_archive_reader.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'750'000'000'000;

const QByteArrayList words{"tide", "moon", "Straße", "kettle"};

// What the filter means, said in another way than by SQL.
bool isMeant(const ChatMessage &message, const MessageFilter &filter)
{
    if (!filter.channel.isEmpty() && message.channel.toLower() != filter.channel.toLower())
        return false;
    if (!filter.user.isEmpty() && message.user.toLower() != filter.user.toLower())
        return false;
    if (!filter.source.isEmpty() && message.source != filter.source)
        return false;
    for (const QByteArray &word : filter.text.split(' ')) {
        if (!word.isEmpty() && !message.text.toLower().split(' ').contains(word.toLower()))
            return false;
    }
    return (filter.from == 0 || message.sentAt >= filter.from) &&
           (filter.to == 0 || message.sentAt < filter.to);
}

} // namespace

// Every filter finds, page by page and after a position, exactly what it means.
class MessageFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_archive.writer->open());
        SourceEvents events;
        for (int i = 0; i < 600; ++i) {
            const QByteArray text = words[i % 4] + ' ' + words[(i / 4) % 3] + ' ' + QByteArray::number(i);
            SourceEvent event = ArchiveFixture::event(
                i % 5 < 3 ? "Garden" : "harbour", i % 7 == 0 ? "ann" : "bob", text, start + (i * 37) % 100);
            event.message()->source = i % 2 == 0 ? "one" : "two";
            events.append(event);
        }
        const auto committed = m_archive.commit(events);
        QCOMPARE(committed->messages.size(), 600);
        m_all = committed->messages;
        m_pool = std::make_unique<ReaderPool>(m_archive.path(), 1);
        m_reader = std::make_unique<SqlArchiveReader>(*m_pool);
    }

    void finds_data()
    {
        QTest::addColumn<MessageFilter>("filter");
        int row = 0;
        for (const char *channel : {"", "garden", "HARBOUR", "nowhere"}) {
            for (const char *user : {"", "Ann", "bob", "nobody"}) {
                for (const char *text : {"", "TIDE", "moon kettle", "straße", "absent"}) {
                    for (const auto &[from, to] : {std::pair(0, 0), std::pair(20, 0), std::pair(30, 60)}) {
                        MessageFilter filter{
                            {}, channel, user, text, from ? start + from : 0, to ? start + to : 0};
                        QTest::addRow("%d", ++row) << filter;
                        filter.source = "two";
                        if (*channel || *user)
                            QTest::addRow("%d", ++row) << filter;
                    }
                }
            }
        }
    }

    void finds()
    {
        QFETCH(const MessageFilter, filter);
        QList<std::pair<qint64, qint64>> expected;
        for (const ChatMessage &message : std::as_const(m_all)) {
            if (isMeant(message, filter))
                expected.append({-message.sentAt, -message.id});
        }
        std::sort(expected.begin(), expected.end());

        QList<std::pair<qint64, qint64>> found;
        std::optional<TimelinePosition> before;
        for (bool more = true; more;) {
            const auto page = m_reader->messages(filter, before, 70).result();
            QVERIFY(page);
            QCOMPARE(page->matches, (MatchCount{expected.size(), false}));
            for (const ChatMessage &message : page->messages)
                found.append({-message.sentAt, -message.id});
            more = page->hasOlder;
            if (more)
                before = {page->messages.last().sentAt, page->messages.last().id};
        }
        QCOMPARE(found, expected);
        readForwards(filter, expected);

        const auto after = m_reader->messagesAfter(filter, 100, 500, 1000).result();
        qsizetype between = 0;
        for (const auto &[sentAt, id] : std::as_const(expected))
            between += -id > 100 && -id <= 500;
        QCOMPARE(after->size(), between);
        QVERIFY(std::is_sorted(after->begin(), after->end(),
                               [](const auto &a, const auto &b) { return a.id < b.id; }));
        QCOMPARE(*m_reader->countAfter(filter, 100, 500).result(), between);
    }

    void whatIsTypedIsNoOperator_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("expression");
        QTest::newRow("words") << QByteArray("tide moon") << QByteArray("\"tide\" \"moon\"");
        QTest::newRow("a phrase") << QByteArray("say \"the tide\" now")
                                  << QByteArray("\"say\" \"the tide\" \"now\"");
        QTest::newRow("operators") << QByteArray("a OR b* NEAR(c)")
                                   << QByteArray("\"a\" \"OR\" \"b*\" \"NEAR(c)\"");
        QTest::newRow("an open quote") << QByteArray("x\"y z") << QByteArray("\"x\" \"y z\"");
        QTest::newRow("nothing") << QByteArray(" \t ") << QByteArray("\"\"");
        QTest::newRow("a NUL") << QByteArray("a\0b", 3) << QByteArray("\"ab\"");
    }

    void whatIsTypedIsNoOperator()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const QByteArray, expression);
        QCOMPARE(searchExpression(typed), expression);
        QVERIFY(m_reader->messages({{}, {}, {}, typed, 0, 0}, {}, 5).result());
    }

    void signsAloneFindNothing()
    {
        QCOMPARE(m_reader->messages({{}, {}, {}, "!!! ...", 0, 0}, {}, 5).result()->matches, MatchCount{});
        QCOMPARE(m_reader->messages({{}, {}, {}, "tide !!!", 0, 0}, {}, 5).result()->matches,
                 m_reader->messages({{}, {}, {}, "tide", 0, 0}, {}, 5).result()->matches);
    }

    // Nothing lies behind the end of the filter's time, or of the archive.
    void nothingIsNewerThanTheEnd()
    {
        const MessageFilter filter{{}, "garden", {}, {}, start + 10, start + 20};
        const auto page = m_reader->newerMessages(filter, {start + 20, 0}, 5).result();
        QVERIFY(page->messages.isEmpty() && !page->hasNewer);
        QCOMPARE(page->cursor.id, m_all.last().id);
        const auto last = m_reader->newerMessages({}, {start + 99, 1'000'000}, 5).result();
        QVERIFY(last->messages.isEmpty() && !last->hasNewer);
    }

private:
    // `expected`: what there is, newest first, with its numbers negative.
    void readForwards(const MessageFilter &filter, const QList<std::pair<qint64, qint64>> &expected)
    {
        QList<std::pair<qint64, qint64>> found;
        TimelinePosition after;
        for (bool more = true; more;) {
            const auto page = m_reader->newerMessages(filter, after, 70).result();
            QVERIFY(page);
            for (const ChatMessage &message : page->messages)
                found.prepend({-message.sentAt, -message.id});
            more = page->hasNewer;
            if (more)
                after = {page->messages.last().sentAt, page->messages.last().id};
        }
        QCOMPARE(found, expected);
    }

    ArchiveFixture m_archive;
    ChatMessages m_all;
    std::unique_ptr<ReaderPool> m_pool;
    std::unique_ptr<SqlArchiveReader> m_reader;
};

QTEST_GUILESS_MAIN(MessageFilterTest)
#include "message_filter_test.moc"
