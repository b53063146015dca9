// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/planner_steps.h"

#include <QTest>

namespace {

using Kind = JoinPlanner::Step::Kind;
using State = ChannelState;

} // namespace

// Connections that come, go and are left, and channels that change.
class JoinPlannerMovesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reconnectKeepsTheOldUntilTheNewIsThere();
    void oldIsKeptForWhatIsNotConfirmed();
    void oldThatDiesIsNotHeard();
    void lostConnectionIsReplaced();
    void heldConnectionsWait();
    void removedAndPausedAreLeft();
    void idleConnectionsAreClosed();
};

void JoinPlannerMovesTest::reconnectKeepsTheOldUntilTheNewIsThere()
{
    JoinPlanner planner = readyPlanner(channels(3));
    joinAll(planner, 0);
    planner.retire(1, 50'000);
    auto work = planner.work(50'000);
    QVERIFY(work.openConnection && work.steps.isEmpty() && work.close.isEmpty());
    planner.opening(2, 50'000);
    planner.ready(2);
    work = planner.work(50'500);
    QCOMPARE(joins(work), (QList<Utf8>{"c0", "c1", "c2"}));
    planner.confirmed(1, "c0", 50'600); // the old connection tells a change of the room
    planner.confirmed(2, "c0", 50'700);
    planner.confirmed(2, "c1", 50'700);
    QVERIFY(planner.isHeard("c2")); // on the old one
    QCOMPARE(stateOf(planner, "c2").state, State::Joined);
    QCOMPARE(planner.heardOnlyOn(1), QList<Utf8>{"c2"});
    QVERIFY(planner.work(50'800).close.isEmpty());
    planner.confirmed(2, "c2", 50'900);
    work = planner.work(50'900);
    QCOMPARE(work.close, QList<int>{1});
    QVERIFY(work.steps.isEmpty() && !work.openConnection);
    planner.gone(1, 51'000); // nothing to it
    QCOMPARE(planner.heardOnlyOn(2).size(), 3);
}

void JoinPlannerMovesTest::oldIsKeptForWhatIsNotConfirmed()
{
    JoinPlanner planner = readyPlanner(channels(2));
    joinAll(planner, 0);
    planner.retire(1, 50'000);
    planner.opening(2, 50'000);
    planner.ready(2);
    planner.work(50'000);
    planner.confirmed(2, "c0", 50'100);
    planner.work(80'000);
    QVERIFY(planner.isHeard("c1"));
    QVERIFY(planner.work(80'001).close.isEmpty());
    const qint64 again = planner.nextAt(80'001);
    QCOMPARE(joins(planner.work(again)), QList<Utf8>{"c1"});
    planner.refused(2, "c1", "banned from the channel", again); // this is an answer
    QVERIFY(!planner.isHeard("c1"));
    QCOMPARE(planner.work(again).close, QList<int>{1});
}

void JoinPlannerMovesTest::oldThatDiesIsNotHeard()
{
    JoinPlanner planner = readyPlanner(channels(2));
    joinAll(planner, 0);
    planner.retire(1, 50'000);
    planner.opening(2, 50'000);
    planner.ready(2);
    planner.work(50'000);
    planner.confirmed(2, "c0", 50'100);
    planner.gone(1, 50'200);
    QVERIFY(planner.isHeard("c0") && !planner.isHeard("c1"));
    QCOMPARE(stateOf(planner, "c1").state, State::Asked); // on the new one
    planner.confirmed(2, "c1", 50'300);
    QVERIFY(planner.isHeard("c1"));
}

void JoinPlannerMovesTest::lostConnectionIsReplaced()
{
    JoinPlanner planner = readyPlanner(channels(30));
    joinAll(planner, 0);
    planner.gone(1, 5'000);
    QVERIFY(!planner.isHeard("c0"));
    QCOMPARE(stateOf(planner, "c0").state, State::Pending);
    QVERIFY(planner.work(5'000).openConnection);
    planner.opening(2, 5'000);
    planner.ready(2);
    QVERIFY(joins(planner.work(5'000)).isEmpty()); // the budget is the account's, not the connection's
    QCOMPARE(planner.nextAt(5'000), 11'000);
    QCOMPARE(joins(planner.work(11'000)).size(), 20);
}

void JoinPlannerMovesTest::heldConnectionsWait()
{
    JoinPlanner planner({});
    planner.setWanted(channels(1), 0);
    planner.holdConnections(300'000);
    QVERIFY(!planner.work(299'999).openConnection);
    QCOMPARE(planner.nextAt(0), 300'000);
    QVERIFY(planner.work(300'000).openConnection);
}

void JoinPlannerMovesTest::removedAndPausedAreLeft()
{
    JoinPlanner planner = readyPlanner(channels(3));
    joinAll(planner, 0);
    planner.setWanted({{"c0", false}, {"c1", true}}, 20'000);
    QCOMPARE(planner.nextAt(20'000), 20'000);
    const auto work = planner.work(20'000);
    QCOMPARE(work.steps.size(), 2);
    for (const auto &step : work.steps)
        QVERIFY(step.kind == Kind::Part && step.connection == 1 && step.channel != "c0");
    QCOMPARE(stateOf(planner, "c1").state, State::Paused);
    QVERIFY(!planner.isWanted("c1") && !planner.isWanted("c2") && planner.isWanted("c0"));
    planner.confirmed(1, "c1", 20'100);
    QCOMPARE(stateOf(planner, "c1").state, State::Paused);
    planner.setWanted(channels(3), 30'000);
    QCOMPARE(joins(planner.work(30'000)), (QList<Utf8>{"c1", "c2"}));
    QVERIFY(planner.isHeard("c0"));
}

void JoinPlannerMovesTest::idleConnectionsAreClosed()
{
    JoinPlanner::Limits limits;
    limits.channelsPerConnection = 2;
    JoinPlanner planner = readyPlanner(channels(4), limits);
    joinAll(planner, 0);
    planner.opening(2, 2'000);
    planner.ready(2);
    joinAll(planner, 2'000);
    planner.setWanted({{"c2", false}, {"c3", false}}, 3'000);
    const auto work = planner.work(3'000);
    QCOMPARE(work.close, QList<int>{1});
    QCOMPARE(work.steps.size(), 2);
    QVERIFY(planner.isHeard("c2") && planner.isHeard("c3"));
    planner.setWanted({{"c2", true}, {"c3", true}}, 4'000);
    QCOMPARE(planner.work(4'000).close, QList<int>{2});
    QVERIFY(!planner.hasConnections());
    QCOMPARE(planner.nextAt(5'000), -1);
}

QTEST_GUILESS_MAIN(JoinPlannerMovesTest)
#include "join_planner_moves_test.moc"
