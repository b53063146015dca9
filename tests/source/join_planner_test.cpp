// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/planner_steps.h"

#include <QTest>

namespace {

using State = ChannelState;

} // namespace

// Pace, order, and what the server answers.
class JoinPlannerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverMoreJoinsThanAllowed();
    void opensAsManyConnectionsAsAreNeeded();
    void foretellsWhenAllAreAsked();
    void joinsInTheOrderOfPriority();
    void joinedOnlyWhenConfirmed();
    void unconfirmedIsTriedAgain();
    void saysThatTheAccountIsInAsManyAsItMay();
    void lateConfirmationCounts();
    void refusedSaysWhy();
    void newChannelsGoBeforeRetries();
    void impossibleNamesAreNeverSent();
    void tooManyAreRefused();
    void waitsBeginAnewAfterAPause();
};

void JoinPlannerTest::neverMoreJoinsThanAllowed()
{
    JoinPlanner::Limits limits;
    limits.channelsPerConnection = 30;
    JoinPlanner planner(limits);
    planner.setWanted(channels(145), 0);
    QList<qint64> sent;
    QMap<int, int> perConnection;
    int connections = 0;
    qint64 now = 0;
    for (int turn = 0; turn < 1'000 && sent.size() < 145; ++turn) {
        const auto work = planner.work(now);
        if (work.openConnection) {
            planner.opening(++connections, now);
            planner.ready(connections);
        }
        for (const auto &step : work.steps) {
            sent.append(now);
            ++perConnection[step.connection];
            planner.confirmed(step.connection, step.channel, now);
        }
        now = std::max(planner.nextAt(now), now);
    }
    QCOMPARE(sent.size(), 145);
    for (qsizetype i = 20; i < sent.size(); ++i)
        QVERIFY(sent.at(i) - sent.at(i - 20) > 10'000);
    QCOMPARE(connections, 5);
    for (const int count : perConnection)
        QVERIFY(count <= 30);
    QCOMPARE(now, 77'000); // seven windows: no time is wasted
    QCOMPARE(planner.nextAt(now), -1);
}

void JoinPlannerTest::opensAsManyConnectionsAsAreNeeded()
{
    JoinPlanner planner({});
    planner.setWanted(channels(200), 0);
    QVERIFY(planner.work(0).openConnection);
    planner.opening(1, 0);
    QVERIFY(!planner.work(1'999).openConnection);
    QCOMPARE(planner.nextAt(1'999), 2'000);
    QVERIFY(planner.work(2'000).openConnection);
    planner.opening(2, 2'000);
    planner.opening(3, 4'000);
    QVERIFY(!planner.work(60'000).openConnection);
    QCOMPARE(planner.nextAt(60'000), -1); // none is ready
    planner.setWanted({}, 60'000);
    QCOMPARE(planner.work(60'000).close, (QList<int>{1, 2, 3}));
}

void JoinPlannerTest::foretellsWhenAllAreAsked()
{
    JoinPlanner planner = readyPlanner(channels(45));
    QCOMPARE(planner.allAskedAt(0), 22'000);
    QCOMPARE(planner.work(0).steps.size(), 20);
    QCOMPARE(planner.nextAt(0), 11'000);
    QCOMPARE(planner.allAskedAt(5'000), 22'000);
    QCOMPARE(planner.work(11'000).steps.size(), 20);
    QCOMPARE(planner.work(22'000).steps.size(), 5);
    QCOMPARE(planner.allAskedAt(22'000), -1);

    JoinPlanner unopened({});
    unopened.setWanted(channels(10), 0);
    unopened.holdConnections(5'000);
    QCOMPARE(unopened.allAskedAt(1'000), 5'000);
}

void JoinPlannerTest::joinsInTheOrderOfPriority()
{
    JoinPlanner planner = readyPlanner(channels(25));
    const QList<Utf8> first = joins(planner.work(0));
    QCOMPARE(first.first(), Utf8("c0"));
    QCOMPARE(first.last(), Utf8("c19"));
    QList<WantedChannel> wanted = channels(25);
    wanted.prepend({"urgent", false});
    planner.setWanted(wanted, 1'000);
    QCOMPARE(joins(planner.work(11'000)).first(), Utf8("urgent"));
    QCOMPARE(planner.listening().first().name, Utf8("urgent"));
}

void JoinPlannerTest::joinedOnlyWhenConfirmed()
{
    JoinPlanner planner = readyPlanner(channels(2));
    QCOMPARE(stateOf(planner, "c0").state, State::Pending);
    planner.confirmed(1, "c0", 0); // not asked yet
    QCOMPARE(stateOf(planner, "c0").state, State::Pending);
    planner.work(10);
    QCOMPARE(stateOf(planner, "c0").state, State::Asked);
    QVERIFY(!planner.isHeard("c0"));
    planner.confirmed(2, "c0", 20);        // an unknown connection
    planner.confirmed(1, "elsewhere", 20); // an unknown channel
    QCOMPARE(stateOf(planner, "c0").state, State::Asked);
    planner.confirmed(1, "c0", 30);
    QCOMPARE(stateOf(planner, "c0").state, State::Joined);
    QCOMPARE(stateOf(planner, "c0").since, 30);
    QVERIFY(planner.isHeard("c0") && !planner.isHeard("c1"));
    QCOMPARE(planner.heardOnlyOn(1), QList<Utf8>{"c0"});
}

void JoinPlannerTest::unconfirmedIsTriedAgain()
{
    JoinPlanner planner = readyPlanner(channels(1));
    planner.work(0);
    QCOMPARE(planner.nextAt(0), 30'000);
    planner.work(29'999);
    QCOMPARE(stateOf(planner, "c0").state, State::Asked);
    planner.work(30'000);
    QCOMPARE(stateOf(planner, "c0").state, State::Unconfirmed);
    QVERIFY(stateOf(planner, "c0").reason.contains("no such channel"));
    const qint64 again = planner.nextAt(30'000);
    QVERIFY(again >= 60'000 && again <= 90'000);
    QVERIFY(joins(planner.work(again - 1)).isEmpty());
    QCOMPARE(joins(planner.work(again)), QList<Utf8>{"c0"});
    QCOMPARE(stateOf(planner, "c0").state, State::Asked);

    qint64 now = again;
    qint64 longest = 0;
    for (int tries = 0; tries < 30; ++tries) {
        planner.work(now += 30'000);
        longest = std::max(longest, planner.nextAt(now) - now);
        planner.work(now = planner.nextAt(now));
    }
    QVERIFY(longest > 120'000 && longest <= 1'800'000);
}

void JoinPlannerTest::saysThatTheAccountIsInAsManyAsItMay()
{
    JoinPlanner::Limits limits;
    limits.channelsPerAccount = 3;
    JoinPlanner planner = readyPlanner(channels(4), limits);
    const auto steps = planner.work(0).steps;
    QCOMPARE(steps.size(), 4); // the fourth may be one that the account moderates
    for (int i = 0; i < 3; ++i)
        planner.confirmed(1, steps.at(i).channel, 1);
    planner.work(limits.answer.count());
    const ChannelListening last = stateOf(planner, "c3");
    QCOMPARE(last.state, State::Unconfirmed);
    QVERIFY2(last.reason.contains("lets one account be in 3 channels"), last.reason.constData());
}

void JoinPlannerTest::lateConfirmationCounts()
{
    JoinPlanner planner = readyPlanner(channels(1));
    planner.work(0);
    planner.work(30'000);
    planner.confirmed(1, "c0", 31'000);
    QCOMPARE(stateOf(planner, "c0").state, State::Joined);
    QVERIFY(stateOf(planner, "c0").reason.isEmpty());
    QCOMPARE(planner.nextAt(31'000), -1);
}

void JoinPlannerTest::refusedSaysWhy()
{
    JoinPlanner planner = readyPlanner(channels(2));
    planner.work(0);
    planner.refused(1, "c0", "banned from the channel", 100);
    QCOMPARE(stateOf(planner, "c0").state, State::Refused);
    QCOMPARE(stateOf(planner, "c0").reason, Utf8("banned from the channel"));
    planner.confirmed(1, "c1", 200);
    planner.refused(1, "c1", "the channel is suspended", 300); // thrown out later
    QCOMPARE(stateOf(planner, "c1").state, State::Refused);
    QVERIFY(!planner.isHeard("c1"));
    QVERIFY(planner.nextAt(300) >= 30'100);
    planner.refused(1, "c1", "again", 400); // not joined there any more
    QCOMPARE(stateOf(planner, "c1").reason, Utf8("the channel is suspended"));
}

void JoinPlannerTest::newChannelsGoBeforeRetries()
{
    JoinPlanner planner = readyPlanner(channels(20));
    for (const Utf8 &name : joins(planner.work(0)))
        planner.refused(1, name, "no", 0);
    QList<WantedChannel> wanted = channels(20);
    wanted += channels(15, "new");
    planner.setWanted(wanted, 0);
    const QList<Utf8> next = joins(planner.work(100'000));
    QCOMPARE(next.size(), 20);
    QCOMPARE(next.first(), Utf8("new0"));
    QCOMPARE(next.at(14), Utf8("new14"));
    QCOMPARE(next.at(15), Utf8("c0"));
}

void JoinPlannerTest::impossibleNamesAreNeverSent()
{
    const QList<Utf8> names{"",      "two words", "x\r\nQUIT",   "UPPER",      "a,b",
                            "#hash", "schön",     Utf8(26, 'x'), "semi;colon", "0"};
    QList<WantedChannel> wanted;
    for (const Utf8 &name : names)
        wanted.append({name, false});
    JoinPlanner planner = readyPlanner(wanted);
    QCOMPARE(joins(planner.work(0)), (QList<Utf8>{"0"}));
    QCOMPARE(stateOf(planner, "UPPER").state, State::Refused);
    QCOMPARE(stateOf(planner, "UPPER").reason, Utf8("no Twitch channel can have this name"));
    QCOMPARE(joins(planner.work(10'000'000)), QList<Utf8>());
    planner.confirmed(1, "UPPER", 0);
    QVERIFY(!planner.isHeard("UPPER"));
}

void JoinPlannerTest::tooManyAreRefused()
{
    JoinPlanner planner = readyPlanner(channels(JoinPlanner::maxChannels + 1));
    const Utf8 last = "c" + Utf8::number(JoinPlanner::maxChannels);
    QCOMPARE(stateOf(planner, last).state, State::Refused);
    QCOMPARE(stateOf(planner, last).reason, Utf8("there are too many channels"));
    planner.setWanted({{last, false}}, 0);
    QCOMPARE(joins(planner.work(0)), QList<Utf8>{last}); // now there is room
}

void JoinPlannerTest::waitsBeginAnewAfterAPause()
{
    JoinPlanner planner = readyPlanner(channels(1));
    planner.work(0);
    planner.restartWaits(100'000);
    planner.work(129'999);
    QCOMPARE(stateOf(planner, "c0").state, State::Asked);
    planner.work(130'000);
    QCOMPARE(stateOf(planner, "c0").state, State::Unconfirmed);
}

QTEST_GUILESS_MAIN(JoinPlannerTest)
#include "join_planner_test.moc"
