// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/envelope.h"
#include "feed_ledger.h"
#include "frame_splitter.h"
#include "message_source.h"

#include <QTest>

namespace {

ChatMessage message(qint64 id, int64_t sentAt = 0)
{
    ChatMessage result;
    result.id = id;
    result.channel = "load1";
    result.text = QByteArray::fromStdString(loadText(id, sentAt, 60));
    return result;
}

FeedUpdate update(const QList<qint64> &ids)
{
    FeedUpdate result;
    result.cursor = {"e1", ids.isEmpty() ? 0 : ids.last()};
    result.metrics = FeedMetrics();
    for (const qint64 id : ids)
        result.messages.append(message(id, 1'000'000 + id));
    return result;
}

FeedSkip skip(qint64 from, qint64 to, qint64 count)
{
    return {{"e1", to}, from, to, count, {}, {}, {}};
}

} // namespace

// What weir-load concludes from what it reads, on frames as the server makes them.
class LoadPartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesAreUnderstood()
    {
        const auto hello = parse(FeedHello{1, {"e1", 7}, Resume::Complete});
        QCOMPARE(hello.type, FrameContent::Type::Hello);
        QCOMPARE(hello.resume, "complete");
        QCOMPARE(hello.position, 7);
        FeedUpdate plain = update({8, 9, 11});
        plain.channels.rows = {{99, "s", "c", 1, 2, 3, 4, {}}};
        const auto content = parse(plain);
        QCOMPARE(content.type, FrameContent::Type::Update);
        QCOMPARE(content.cursor, "e1-11");
        QCOMPARE(content.ids, (std::vector<int64_t>{8, 9, 11}));
        QCOMPARE(content.sentAt, (std::vector<int64_t>{1'000'008, 1'000'009, 1'000'011}));
        QVERIFY(content.isInOrder);
        QVERIFY(!parse(update({9, 8})).isInOrder);
        QVERIFY(!parse(update({8, 8})).isInOrder);
        plain.snapshot = true;
        QCOMPARE(parse(plain).type, FrameContent::Type::Snapshot);
        const auto skipped = parse(skip(3, 90, 80));
        QCOMPARE(skipped.type, FrameContent::Type::Skip);
        QVERIFY(skipped.from == 3 && skipped.to == 90 && skipped.count == 80);
        QCOMPARE(parse(FeedBeat{{"e1", 5}, 1}).type, FrameContent::Type::Other);
        QCOMPARE(parse(FeedBeat{{"e1", 5}, 1}).position, 5);
    }

    void whatIsMissingIsFound_data()
    {
        using Ids = QList<QList<qint64>>;
        QTest::addColumn<Ids>("frames");
        QTest::addColumn<qint64>("delivered");
        QTest::addColumn<qint64>("lost");
        QTest::addColumn<qint64>("twice");
        QTest::addColumn<qint64>("outOfOrder");
        const auto row = [](const char *name, const Ids &frames, const QList<qint64> &sums) {
            QTest::newRow(name) << frames << sums[0] << sums[1] << sums[2] << sums[3];
        };
        row("all", {{11, 12}, {13}, {14, 15}}, {5, 0, 0, 0});
        row("one within a frame", {{11, 13}, {14, 15}}, {4, 1, 0, 0});
        row("a frame", {{11, 12}, {14, 15}}, {4, 1, 0, 0});
        row("the first", {{12, 13, 14, 15}}, {4, 1, 0, 0});
        row("the last", {{11, 12}, {13}}, {3, 2, 0, 0});
        row("nothing came", {}, {0, 5, 0, 0});
        row("one twice", {{11, 12}, {12, 13}, {14, 15}}, {5, 0, 1, 1});
        row("a frame twice", {{11, 12}, {13}, {13}, {14, 15}}, {5, 0, 1, 1});
        row("two frames changed places", {{11, 12}, {14, 15}, {13}}, {4, 1, 1, 1});
    }

    void whatIsMissingIsFound()
    {
        QFETCH(QList<QList<qint64>>, frames);
        m_book = {};
        m_deliveries = {};
        come(FeedHello{1, {"e1", 10}, Resume::Fresh});
        for (const QList<qint64> &ids : frames)
            come(update(ids));
        const auto sums = checked();
        QTEST(qint64(sums.delivered), "delivered");
        QTEST(qint64(sums.lost), "lost");
        QTEST(qint64(sums.twice), "twice");
        QTEST(qint64(sums.outOfOrder), "outOfOrder");
    }

    void aMarkerStandsForWhatWasSkipped()
    {
        m_book = {};
        m_deliveries = {};
        come(FeedHello{1, {"e1", 10}, Resume::Fresh});
        come(update({11}));
        come(skip(11, 14, 3));
        come(update({15}));
        const auto sums = checked();
        QCOMPARE(sums.skipped, 3);
        QCOMPARE(sums.delivered, 2);
        QCOMPARE(sums.lost, 0);
    }

    void aResumeGoesOnAndAResetBeginsAnew()
    {
        for (const auto &[resume, lost] : {std::pair(Resume::Complete, 1), std::pair(Resume::Reset, 0)}) {
            m_book = {};
            m_deliveries = {};
            come(FeedHello{1, {"e1", 10}, Resume::Fresh});
            come(update({11, 12}));
            come(FeedHello{1, {"e1", 13}, resume});
            come(update({14, 15}));
            QCOMPARE(checked().lost, lost);
            QCOMPARE(checked().resets, resume == Resume::Reset ? 1 : 0);
        }
    }

    void aFrameThatNobodyReadWholeIsNotTakenForGood()
    {
        m_book = {};
        m_deliveries = {};
        come(FeedHello{1, {"e1", 10}, Resume::Fresh});
        const std::string payload = toJson(update({11, 12, 13, 14, 15})).toStdString();
        m_deliveries.push_back(
            {m_book.take(std::string_view(payload).substr(0, FrameSplitter::headBytes), payload.size()), 1});
        QCOMPARE(checked().unread, 1);
        m_book.take(payload, payload.size()); // now somebody has
        QCOMPARE(checked().unread, 0);
        QCOMPARE(checked().delivered, 5);
    }

    void whatNobodyReadWholeIsUnknownAndNotLost()
    {
        m_book = {};
        m_deliveries = {};
        come(FeedHello{1, {"e1", 10}, Resume::Fresh});
        const std::string payload = toJson(update({11, 12})).toStdString();
        m_deliveries.push_back(
            {m_book.take(std::string_view(payload).substr(0, FrameSplitter::headBytes), payload.size()), 1});
        come(update({13}));
        come(update({15}));
        QCOMPARE(checked().unknown, 2);
        QCOMPARE(checked().lost, 1);
    }

    void latenciesAreSinceTheMessageWasSent()
    {
        m_book = {};
        m_deliveries = {};
        const std::string payload = toJson(update({11, 12})).toStdString(); // sent at 1'000'011 and 1'000'012
        m_deliveries.push_back({m_book.take(payload, payload.size()), 1'050'012});
        const std::unordered_map<int64_t, EpollLoop::Clock> acknowledged{{12, 1'040'012}};
        FeedLedger ledger(m_book, acknowledged);
        ledger.observe(m_deliveries);
        QCOMPARE(ledger.sinceSent().count(), 2);
        QCOMPARE(ledger.sinceSent().largest(), 50'001);
        QCOMPARE(ledger.sinceAcknowledged().largest(), 10'000);
    }

    void percentilesAreRightToThreePercent()
    {
        LatencyTally tally;
        for (int i = 1; i <= 10'000; ++i)
            tally.add(i * 10);
        for (const double share : {0.5, 0.9, 0.99, 0.999}) {
            const double exact = share * 100'000;
            const auto found = static_cast<double>(tally.percentile(share));
            QVERIFY2(found >= exact * 0.999 && found <= exact * 1.03, qPrintable(QString::number(found)));
        }
        QCOMPARE(tally.percentile(1), 100'000);
        QCOMPARE(LatencyTally().percentile(0.99), 0);
    }

    void messagesAreDueAtTheirRate()
    {
        MessageSource source({1'000, 60, 3, 5});
        QCOMPARE(source.due(5'000'000, 100), 0);
        source.start(1'000'000);
        QCOMPARE(source.due(1'010'000, 100), 10);
        QCOMPARE(source.due(2'000'000, 100), 100);
        source.json(10, 1'010'000);
        QCOMPARE(source.due(1'010'000, 100), 0);
        QCOMPARE(source.due(1'011'000, 100), 1);
        source.acknowledged(
            "{\"items\":[{\"id\":41,\"outcome\":\"accepted\"},{\"id\":42,\"outcome\":\"accepted\"}]}", 7);
        QCOMPARE(source.acknowledgedIds().size(), 2U);
        QCOMPARE(source.acknowledgedIds().at(42), 7);
    }

private:
    template <class T>
    static FrameContent parse(const T &frame)
    {
        return FrameContent::parse(toJson(frame).toStdString());
    }

    template <class T>
    void come(const T &frame)
    {
        const std::string payload = toJson(frame).toStdString();
        m_deliveries.push_back({m_book.take(payload, payload.size()), 1});
    }

    FeedLedger::Sums checked() const
    {
        // What the server has confirmed.
        const std::unordered_map<int64_t, EpollLoop::Clock> acknowledged{
            {11, 1}, {12, 1}, {13, 1}, {14, 1}, {15, 1}};
        FeedLedger ledger(m_book, acknowledged);
        ledger.check(m_deliveries);
        return ledger.sums();
    }

    FrameBook m_book;
    std::vector<FrameDelivery> m_deliveries;
};

QTEST_GUILESS_MAIN(LoadPartsTest)
#include "load_parts_test.moc"
