// SPDX-License-Identifier: GPL-3.0-or-later
#include "board.h"
#include "rate_window.h"
#include "resume_ring.h"
#include "status_board.h"
#include "tick_pace.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

ChatMessages range(qint64 from, qint64 to, qsizetype textSize = 10)
{
    ChatMessages messages;
    for (qint64 id = from; id <= to; ++id) {
        ChatMessage message;
        message.id = id;
        message.channelId = 1;
        message.text = QByteArray(textSize, 'x');
        messages.append(message);
    }
    return messages;
}

} // namespace

class LivePartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringKnowsWhatItCovers()
    {
        ResumeRing ring(10, 1'000'000);
        ring.restart(100);
        QVERIFY(ring.covers(100));
        QVERIFY(!ring.covers(99));
        QVERIFY(!ring.covers(101));
        ring.append(range(101, 105));
        QVERIFY(ring.covers(100));
        QVERIFY(ring.covers(105));
        QCOMPARE(ring.firstAfter(102)->id, 103);
        QVERIFY(ring.firstAfter(105) == ring.end());
        ring.append(range(106, 115));
        QCOMPARE(ring.size(), 10);
        QVERIFY(!ring.covers(104));
        QVERIFY(ring.covers(105));
        QCOMPARE(ring.firstAfter(105)->id, 106);
        ring.advance(120); // positions that no message has
        QVERIFY(ring.covers(118));
        QVERIFY(ring.firstAfter(115) == ring.end());
    }

    void ringIsBoundedInBytes()
    {
        ResumeRing ring(1'000, 100'000);
        ring.restart(0);
        ring.append(range(1, 100, 10'000));
        QVERIFY(ring.bytes() <= 100'000);
        QVERIFY(ring.size() < 11);
        QCOMPARE(ring.head(), 100);
        QVERIFY(!ring.covers(0));
    }

    void rateCountsTheLastMinute()
    {
        RateWindow rate;
        const qint64 now = 1'000'000'000;
        rate.add(now, now);
        rate.add(now - 54'000, now);
        rate.add(now - 3'600'000, now); // an import
        rate.add(now + 500, now);       // a clock that is ahead
        QCOMPARE(rate.count(now), 3);
        QCOMPARE(rate.count(now + 30'000), 2);
        QCOMPARE(rate.count(now + 120'000), 0);
    }

    void boardCountsAndForgetsRates()
    {
        Board board;
        const qint64 now = 1'795'323'662'000;
        board.seed({5, 1, 2, 5, 0}, {{{1, "s", "a", 5, now - 400'000}, now - 900'000, {2, 3}}},
                   QList<qint64>(30, 0), now);
        QCOMPARE(board.metrics(now).activeChannels, 0);
        QCOMPARE(board.channelsChangedSince(0).size(), 1);

        CommittedBatch batch;
        batch.totals = {7, 1, 2, 7, 0};
        batch.channels = {{1, "s", "a", 7, now}};
        batch.messages = range(6, 7);
        for (ChatMessage &message : batch.messages)
            message.sentAt = now;
        board.apply(batch, now);
        QVERIFY(board.markChanged(2, now));
        const FeedMetrics metrics = board.metrics(now);
        QCOMPARE(metrics.messages, 7);
        QCOMPARE(metrics.rate, 2);
        QCOMPARE(metrics.activeChannels, 1);
        QCOMPARE(metrics.perMinute.size(), 30);
        QCOMPARE(metrics.perMinute.last(), 2);
        QCOMPARE(board.channelsChangedSince(1).value(0).count, 7);
        QCOMPARE(board.channelsChangedSince(1).value(0).rate, 2);
        QCOMPARE(board.channelsChangedSince(2).size(), 0);
        const FeedChannelCount whole = board.channel(1, now).value();
        QCOMPARE(whole.firstMessageAt, now - 900'000);
        QCOMPARE(whole.perMinute.size(), 60);
        QCOMPARE(whole.perMinute.last(), 5); // three of before, two of now
        QCOMPARE(whole.perMinute.at(58), 2);
        QCOMPARE(board.channel(1, now + 120'000)->perMinute.at(57), 5);
        QVERIFY(!board.markChanged(3, now));
        QVERIFY(board.markChanged(4, now + 120'000)); // the rate has sunk
        QCOMPARE(board.channelsChangedSince(3).value(0).rate, 0);
        QVERIFY(!board.markChanged(5, now + 120'000));
    }

    void boardIsBounded()
    {
        Board board;
        CommittedBatch batch;
        for (qint64 id = 1; id <= Board::maxChannels + 5; ++id)
            batch.channels.append({id, "s", QByteArray::number(id), 1, id});
        board.apply(batch, 1'000);
        QCOMPARE(board.channelsChangedSince(0).size(), Board::maxChannels);
    }

    // What is sent to many takes as long whatever is gathered: half of the thread is left to others.
    void paceLeavesHalfOfTheThread()
    {
        TickPace pace(50ms, 250ms);
        QCOMPARE(pace.interval(), 50ms);
        for (int tick = 0; tick < 50; ++tick)
            pace.note(100ms);
        QCOMPARE(pace.interval(), 100ms);
        pace.note(10s);
        QCOMPARE(pace.interval(), 250ms);
    }

    // Where bytes take the time, gathering more does not make it less: it comes back after a stall.
    void paceComesBackWhenItIsTheBytes()
    {
        TickPace pace(50ms, 250ms);
        pace.note(10s);
        for (int tick = 0; tick < 100; ++tick)
            pace.note(pace.interval() * 7 / 10);
        QVERIFY(pace.interval() < 51ms);
    }

    void statusSaysTheWorst()
    {
        StatusBoard board;
        const qint64 now = 1'000'000;
        QCOMPARE(board.status(now, now).state, "live");
        QCOMPARE(board.status(now - 61'000, now).state, "idle");
        SourceStatus source;
        source.name = "irc.example.org";
        source.state = SourceState::Live;
        QVERIFY(board.setSource(source));
        source.lastEventAt = 5;
        QVERIFY(!board.setSource(source)); // not worth a frame
        source.state = SourceState::Reconnecting;
        source.reason = "connection refused";
        QVERIFY(board.setSource(source));
        QCOMPARE(board.status(now, now).state, "degraded");
        QCOMPARE(board.status(now, now).reason, "irc.example.org is reconnecting: connection refused");
        QVERIFY(board.setArchive({false, "disk full", now}));
        QVERIFY(board.status(now, now).reason.startsWith("the archive cannot be written: disk full; "));
    }
};

QTEST_GUILESS_MAIN(LivePartsTest)
#include "live_parts_test.moc"
