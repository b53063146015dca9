// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection_history.h"
#include "feed_client.h"
#include "feed_test_server.h"
#include "sample_feed.h"
#include "server_clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 serverAhead = 1'795'000'000'000; // the server's clock minus ours

ConnectionState state(FeedState feed, const QString &reason = {}, qint64 retryAt = 0)
{
    ConnectionState result;
    result.state = feed;
    result.reason = reason;
    result.retryAt = retryAt;
    return result;
}

} // namespace

// How far a connection lags, and what is remembered of it.
class ServerClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst()
    {
        ServerClock clock;
        clock.restart(0);
        QVERIFY(!clock.lag(0));
        clock.heardFrame(10);
        clock.heardBeat(0, 10); // a server that does not tell
        QVERIFY(!clock.lag(10));
    }

    void halfAPingIsTheLeastLag()
    {
        ServerClock clock;
        clock.restart(0);
        clock.setLatency(40);
        clock.heardFrame(2'000);
        clock.heardBeat(serverAhead + 1'980, 2'000);
        QCOMPARE(clock.lag(2'000), 20);
        QCOMPARE(clock.serverTime(2'500), serverAhead + 2'500);
    }

    void whatComesLaterThanTheFastestLags()
    {
        ServerClock clock;
        clock.restart(0);
        clock.heardBeat(serverAhead + 2'000, 2'010);
        clock.heardFrame(7'010);
        clock.heardMessage(serverAhead + 4'000, 7'010); // three seconds on its way
        QCOMPARE(clock.lag(7'010), 3'000);
        clock.heardFrame(7'020);
        clock.heardMessage(serverAhead + 7'010, 7'020);
        QCOMPARE(clock.lag(7'020), 0);
    }

    // Hours old messages at the beginning of a resume do not mean that the line is slow.
    void whatWasMissedSaysNothing()
    {
        ServerClock clock;
        clock.restart(0);
        clock.heardMessage(serverAhead - 3'600'000, 100);
        QVERIFY(!clock.lag(100));
        clock.heardFrame(4'000);
        clock.heardMessage(serverAhead + 4'000, 4'000);
        QCOMPARE(clock.lag(4'000), 0);
    }

    void silenceIsLag()
    {
        ServerClock clock;
        clock.restart(0);
        clock.heardFrame(2'000);
        clock.heardBeat(serverAhead + 2'000, 2'000);
        QCOMPARE(clock.lag(4'400), 0); // between two beats
        QCOMPARE(clock.lag(6'000), 4'000);
    }

    void clocksMayDriftApart()
    {
        ServerClock clock;
        clock.restart(0);
        qint64 now = 0;
        // An hour in which the server's clock loses 500 ms against ours, a little with each beat.
        for (int beat = 1; beat <= 1'800; ++beat) {
            now = beat * 2'000;
            clock.heardFrame(now);
            clock.heardBeat(serverAhead + now - beat * 500 / 1'800, now);
        }
        QVERIFY2(*clock.lag(now) < 100, QByteArray::number(*clock.lag(now)).constData());
    }

    void aClientTellsBoth()
    {
        FeedTestServer server;
        FeedClient client(nullptr, {.firstRetry = 10ms, .longestRetry = 20ms});
        client.start(*ServerAddress::parse(server.address()), {});
        QTRY_COMPARE(server.connections(), 1);
        server.send(sampleHello(Resume::Fresh, 1));
        server.send(sampleSnapshot({}));
        QTRY_COMPARE(client.state().state, FeedState::Live);
        QVERIFY(!client.lag());
        server.send(FeedBeat{sampleCursor(1), serverAhead});
        QTRY_VERIFY(client.lag());
        QVERIFY(*client.lag() < 2'000);
        QVERIFY(std::abs(*client.serverTime() - serverAhead) < 10'000);
        server.close(4000);
        QTRY_COMPARE(server.connections(), 2);
        QVERIFY(!client.lag());
        server.send(sampleHello(Resume::Fresh, 1));
        QTRY_COMPARE(client.state().state, FeedState::Live);
        QList<FeedState> states;
        for (const ConnectionEvent &event : client.history().events())
            states.append(event.state);
        QCOMPARE(states, (QList<FeedState>{FeedState::Connecting, FeedState::Live, FeedState::Reconnecting,
                                           FeedState::Live}));
        QVERIFY(client.history().events().at(2).reason.contains("could not keep up"_L1));
    }

    void theHistoryIsBounded()
    {
        ConnectionHistory history;
        for (int i = 0; i < 100; ++i)
            history.note(state(FeedState::Reconnecting, QString::number(i), 1), i);
        QCOMPARE(history.events().size(), ConnectionHistory::limit);
        QCOMPARE(history.events().first().reason, u"80"_s);
        QCOMPARE(history.events().last().at, 99);
    }

    void whatHappensAgainIsCounted()
    {
        ConnectionHistory history;
        history.note(state(FeedState::Connecting), 1);
        history.note(state(FeedState::Live), 2);
        history.note(state(FeedState::Idle), 3);
        history.note(state(FeedState::Live), 4); // being idle is no event
        QCOMPARE(history.events().size(), 2);
        for (qint64 at = 10; at < 15; ++at) {
            history.note(state(FeedState::Reconnecting, u"Nothing answers."_s, at + 1), at);
            history.note(state(FeedState::Reconnecting, u"Nothing answers."_s), at); // the try itself
        }
        QCOMPARE(history.events().size(), 3);
        QCOMPARE(history.events().last().times, 5);
        QCOMPARE(history.events().last().at, 14);
    }
};

QTEST_GUILESS_MAIN(ServerClockTest)
#include "server_clock_test.moc"
