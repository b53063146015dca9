// SPDX-License-Identifier: GPL-3.0-or-later
#include "twitch_source.h"

#include "support/source_recorder.h"
#include "support/twitch_peer.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

constexpr int patience = TwitchPeer::patienceMs;

bool goesLive(TwitchSource &source, const SourceRecorder &recorder)
{
    source.start();
    return recorder.waitForState(SourceState::Live);
}

} // namespace

// How the Twitch source comes back, what it misses meanwhile, and what admins change while it runs.
class TwitchReconnectTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsAnewBeforeTheOldIsLeft();
    void staysOnTheOldWhereTheNewIsNotConfirmed();
    void theSameNoticeIsToldOnce();
    void comesBackAfterALoss();
    void keepsTryingWhileNothingListens();
    void missedTimesAreGaps();
    void continuesWhatTheArchiveKnows();
    void channelsChangeWhileItRuns();
};

void TwitchReconnectTest::joinsAnewBeforeTheOldIsLeft()
{
    TwitchPeer peer;
    TwitchSource source(peer.settings({"harbor", "lamp"}));
    SourceRecorder recorder(source);
    QVERIFY(goesLive(source, recorder));
    peer.silence("lamp");
    peer.send(1, ":tmi.twitch.tv RECONNECT");
    QVERIFY(peer.waitForLine(2, "JOIN #lamp"));
    QVERIFY(peer.isOpen(1));
    QCOMPARE(source.status().joined(), (QList<Utf8>{"harbor", "lamp"}));
    peer.send(1, TwitchPeer::chat("lamp", "m1", "on the old one"));
    peer.send(1, TwitchPeer::chat("harbor", "m2", "on both"));
    peer.send(2, TwitchPeer::chat("harbor", "m2", "on both"));
    QVERIFY(recorder.waitForEvents(3));
    peer.confirm(2, "lamp");
    peer.send(1, TwitchPeer::chat("lamp", "m3", "still under way"));
    QVERIFY(recorder.waitForEvents(4));
    QVERIFY(peer.waitForClose(1));
    QVERIFY(peer.isOpen(2));
    QVERIFY(recorder.gaps().isEmpty());
    QCOMPARE(recorder.states(), (QList<SourceState>{SourceState::Connecting, SourceState::Live}));
    QCOMPARE(source.status().reconnects, 1);
}

void TwitchReconnectTest::staysOnTheOldWhereTheNewIsNotConfirmed()
{
    TwitchPeer peer;
    TwitchSettings settings = peer.settings({"harbor"});
    settings.joins.answer = 30ms;
    TwitchSource source(settings);
    SourceRecorder recorder(source);
    QVERIFY(goesLive(source, recorder));
    peer.silence("harbor");
    peer.send(1, ":tmi.twitch.tv RECONNECT");
    QVERIFY(peer.waitForLine(2, "JOIN #harbor"));
    QTRY_VERIFY_WITH_TIMEOUT(peer.linesWith(2, "JOIN #harbor").size() >= 2, patience); // it tries again
    QVERIFY(peer.isOpen(1));
    peer.send(1, TwitchPeer::chat("harbor", "m1", "still heard"));
    QVERIFY(recorder.waitForEvents(1));
    QVERIFY(recorder.gaps().isEmpty());
    peer.drop(1); // now Twitch has had enough
    QTRY_COMPARE_WITH_TIMEOUT(recorder.gaps().size(), 1, patience);
    peer.confirm(2, "harbor");
    QTRY_COMPARE_WITH_TIMEOUT(recorder.gaps().size(), 2, patience);
    QCOMPARE(recorder.gaps().at(1).from, recorder.gaps().at(0).from);
    QVERIFY(recorder.gaps().at(1).to >= recorder.gaps().at(1).from);
    QVERIFY(recorder.waitForState(SourceState::Live));
}

void TwitchReconnectTest::theSameNoticeIsToldOnce()
{
    TwitchPeer peer;
    TwitchSource source(peer.settings({"harbor"}));
    SourceRecorder recorder(source);
    QVERIFY(goesLive(source, recorder));
    peer.send(1, ":tmi.twitch.tv RECONNECT");
    QVERIFY(peer.waitForLine(2, "JOIN #harbor"));
    QTRY_COMPARE_WITH_TIMEOUT(source.status().reconnects, 1, patience);
    peer.send(2, TwitchPeer::chat("harbor", "m1", "marker"));
    QVERIFY(recorder.waitForEvents(1)); // it has the new one by now
    peer.send(1, "@msg-id=x :tmi.twitch.tv NOTICE #harbor :the lamp is lit");
    peer.send(1, TwitchPeer::chat("harbor", "m2", "marker"));
    QVERIFY(recorder.waitForEvents(2));
    peer.send(2, "@msg-id=x :tmi.twitch.tv NOTICE #harbor :the lamp is lit");
    QVERIFY(recorder.waitForEvents(3));
    QCOMPARE(recorder.texts(), (QList<Utf8>{"marker", "marker", "the lamp is lit"}));
}

void TwitchReconnectTest::comesBackAfterALoss()
{
    TwitchPeer peer;
    TwitchSource source(peer.settings({"harbor"}));
    SourceRecorder recorder(source);
    QVERIFY(goesLive(source, recorder));
    peer.drop(1);
    QVERIFY(recorder.waitForState(SourceState::Reconnecting));
    QCOMPARE(recorder.statuses().last().reason, Utf8("the server has closed the connection"));
    QVERIFY(recorder.statuses().last().retryAt > 0);
    QVERIFY(recorder.statuses().last().joined().isEmpty());
    QVERIFY(recorder.waitForState(SourceState::Live));
    QCOMPARE(source.status().reconnects, 1);
    QCOMPARE(source.status().retryAt, 0);
    peer.send(2, TwitchPeer::chat("harbor", "m1", "back"));
    QVERIFY(recorder.waitForEvents(1));
}

void TwitchReconnectTest::keepsTryingWhileNothingListens()
{
    TwitchSettings settings;
    {
        TwitchPeer gone;
        settings = gone.settings({"harbor"});
    }
    TwitchSource source(settings);
    SourceRecorder recorder(source);
    source.start();
    const auto tries = [&] {
        QSet<qint64> times;
        for (const SourceStatus &status : recorder.statuses())
            times.insert(status.retryAt);
        times.remove(0);
        return times.size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(tries() >= 3, patience);
    QCOMPARE(source.status().state, SourceState::Reconnecting);
}

void TwitchReconnectTest::missedTimesAreGaps()
{
    TwitchPeer peer;
    TwitchSource source(peer.settings({"harbor", "lamp"}));
    SourceRecorder recorder(source);
    QVERIFY(goesLive(source, recorder));
    peer.drop(1);
    QVERIFY(recorder.waitForState(SourceState::Reconnecting));
    QVERIFY(recorder.waitForState(SourceState::Live));
    QTRY_COMPARE_WITH_TIMEOUT(recorder.gaps().size(), 4, patience);
    QSet<Utf8> begun;
    for (const Gap &gap : recorder.gaps()) {
        QCOMPARE(gap.source, Utf8("twitch"));
        QCOMPARE(gap.channelIdentity, TwitchPeer::roomId(gap.channel));
        QCOMPARE(gap.reason, Utf8("the server has closed the connection"));
        QVERIFY(!gap.filled); // Twitch has no history
        if (gap.to == 0)
            begun.insert(gap.channel);
        else
            QVERIFY(begun.contains(gap.channel) && gap.to >= gap.from);
    }
    QCOMPARE(begun.size(), 2);
}

void TwitchReconnectTest::continuesWhatTheArchiveKnows()
{
    TwitchPeer peer;
    TwitchSource source(peer.settings({"harbor", "lamp"}));
    SourceRecorder recorder(source);
    SourceHistory history;
    history.listenedUntil = 1'700'000'000'000;
    history.lastHeard.insert(TwitchPeer::roomId("harbor"), {1'699'999'999'000, "old"});
    history.openGaps = {
        {"twitch", "lamp", TwitchPeer::roomId("lamp"), 1'600'000'000'000, 0, "banned from the channel",
         false},
        {"twitch", "gone", TwitchPeer::roomId("gone"), 1'500'000'000'000, 0, "anything", false}};
    source.setHistory(history);
    QVERIFY(goesLive(source, recorder));
    const auto over = [&](const Utf8 &channel) {
        Gap found;
        for (const Gap &gap : recorder.gaps()) {
            if (gap.channel == channel && gap.to > 0)
                found = gap;
        }
        return found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(over("harbor").to > 0 && over("lamp").to > 0 && over("gone").to > 0, patience);
    QCOMPARE(over("harbor").from, 1'700'000'000'000);
    QCOMPARE(over("harbor").reason, Utf8("weir-server was not running"));
    QCOMPARE(over("lamp").from, 1'600'000'000'000);
}

void TwitchReconnectTest::channelsChangeWhileItRuns()
{
    TwitchPeer peer;
    TwitchSource source(peer.settings({"harbor", "lamp"}));
    SourceRecorder recorder(source);
    QVERIFY(goesLive(source, recorder));
    source.setChannels({{"#Buoy", false}, {"harbor", true}});
    QVERIFY(peer.waitForLine(1, "PART #harbor"));
    QVERIFY(peer.waitForLine(1, "PART #lamp"));
    QVERIFY(peer.waitForLine(1, "JOIN #buoy"));
    QVERIFY(recorder.waitForState(SourceState::Live));
    QTRY_COMPARE_WITH_TIMEOUT(source.status().joined(), QList<Utf8>{"buoy"}, patience);
    QCOMPARE(source.status().channels.at(1).state, ChannelState::Paused);
    QCOMPARE(recorder.gaps().size(), 1);
    QCOMPARE(recorder.gaps().first().channel, Utf8("harbor"));
    QCOMPARE(recorder.gaps().first().reason, Utf8("paused by an admin"));
    peer.send(1, TwitchPeer::chat("harbor", "m1", "said while paused"));
    peer.send(1, TwitchPeer::chat("lamp", "m2", "said after it was removed"));
    peer.send(1, TwitchPeer::chat("buoy", "m3", "wanted"));
    QVERIFY(recorder.waitForEvents(1));
    QCOMPARE(recorder.texts(), QList<Utf8>{"wanted"});
    source.setChannels({{"buoy", false}, {"harbor", false}});
    QTRY_COMPARE_WITH_TIMEOUT(recorder.gaps().size(), 2, patience);
    QVERIFY(recorder.gaps().at(1).to > 0);
    source.setChannels({});
    QVERIFY(peer.waitForClose(1));
    QCOMPARE(source.status().state, SourceState::Live);
}

QTEST_GUILESS_MAIN(TwitchReconnectTest)
#include "twitch_reconnect_test.moc"
