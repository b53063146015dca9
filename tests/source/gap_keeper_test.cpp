// SPDX-License-Identifier: GPL-3.0-or-later
#include "gap_keeper.h"

#include <QTest>

namespace {

constexpr auto away = "weir-server was not running";

QList<Gap> gapsOf(const SourceEvents &events)
{
    QList<Gap> gaps;
    for (const SourceEvent &event : events) {
        if (const auto *gap = std::get_if<Gap>(&event.body))
            gaps.append(*gap);
    }
    return gaps;
}

QList<qint64> marksOf(const SourceEvents &events)
{
    QList<qint64> marks;
    for (const SourceEvent &event : events) {
        if (const auto *mark = std::get_if<ListeningMark>(&event.body))
            marks.append(mark->at);
    }
    return marks;
}

Gap gap(qint64 from, qint64 to, const Utf8 &reason, bool filled = false)
{
    return {"irc", "weir", "#weir", from, to, reason, filled};
}

GapKeeper keeperAfter(const SourceHistory &history)
{
    GapKeeper keeper("irc");
    keeper.begin(history);
    return keeper;
}

} // namespace

class GapKeeperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewSourceHasNoGap();
    void ofTwoOpenGapsTheOlderIsEnded();
    void wasNotRunning();
    void wasNotRunningAndTheClockWasSetBack_data();
    void wasNotRunningAndTheClockWasSetBack();
    void aWholeSourceWasNotRunningAndTheClockWasSetBack();
    void continuesAnOpenGap();
    void channelsKnownOnlyWhenJoined();
    void beginsAtTheLastGoodMoment();
    void losesAllThatItListensTo();
    void oneOpenGapAtMost();
    void forgetsAChannel();
    void marksWhileListening();
    void marksAtTheEnd();
    void endsNotBeforeItBegins();
    void isBounded();
};

void GapKeeperTest::aNewSourceHasNoGap()
{
    GapKeeper keeper = keeperAfter({});
    keeper.expect("weir", "#weir", 6'000);
    keeper.listening("weir", "#weir", 1'000);
    QVERIFY(keeper.isListening("#weir"));
    QVERIFY(keeper.take().isEmpty());
}

void GapKeeperTest::wasNotRunning()
{
    GapKeeper keeper = keeperAfter({5'000, {}, {}});
    keeper.expect("weir", "#weir", 6'000);
    QCOMPARE(gapsOf(keeper.take()), QList<Gap>{gap(5'000, 0, away)});
    QVERIFY(keeper.openGap("#weir") != nullptr);
    keeper.listening("weir", "#weir", 9'000, true);
    QCOMPARE(gapsOf(keeper.take()), QList<Gap>{gap(5'000, 9'000, away, true)});
    QVERIFY(keeper.openGap("#weir") == nullptr);
    keeper.listening("new", "#new", 9'500); // added later: nothing was missed
    QVERIFY(keeper.take().isEmpty());
}

void GapKeeperTest::wasNotRunningAndTheClockWasSetBack_data()
{
    QTest::addColumn<qint64>("heardAt");
    QTest::addColumn<qint64>("listenedUntil");
    QTest::addColumn<qint64>("from");
    constexpr qint64 hour = 3'600'000;
    constexpr qint64 now = 10 * hour;
    QTest::newRow("two hours, something was heard") << 9 * hour << 12 * hour << 9 * hour;
    QTest::newRow("two hours, it was heard in the future") << 11 * hour << 12 * hour << now;
    QTest::newRow("two hours, nothing was heard") << qint64(0) << 12 * hour << now;
    // Such a step may have left the mark where it was, so a quiet channel is not said to be missed for
    // longer.
    QTest::newRow("seconds, and quiet for long") << 9 * hour << now + 5'000 << now - 55'000;
    QTest::newRow("seconds, and just heard") << now - 1'000 << now + 5'000 << now - 1'000;
    QTest::newRow("not at all") << 9 * hour << now << now;
}

void GapKeeperTest::wasNotRunningAndTheClockWasSetBack()
{
    QFETCH(qint64, heardAt);
    QFETCH(qint64, listenedUntil);
    QFETCH(qint64, from);
    constexpr qint64 now = 36'000'000;
    SourceHistory history{listenedUntil, {}, {}};
    if (heardAt > 0)
        history.lastHeard.insert("#weir", {heardAt, "m1"});
    GapKeeper keeper = keeperAfter(history);
    keeper.expect("weir", "#weir", now);
    QCOMPARE(gapsOf(keeper.take()), QList<Gap>{gap(from, 0, away)});
    keeper.listening("weir", "#weir", now + 9'000);
    QCOMPARE(gapsOf(keeper.take()), QList<Gap>{gap(from, now + 9'000, away)});
}

void GapKeeperTest::aWholeSourceWasNotRunningAndTheClockWasSetBack()
{
    GapKeeper keeper =
        keeperAfter({900'000, {}, {{"#weir", {3'000, "m1"}}, {"#b", {4'000, "m2"}}, {"#c", {7'000, "m3"}}}});
    keeper.expect({}, {}, 6'000);
    QCOMPARE(gapsOf(keeper.take()), QList<Gap>{(Gap{"irc", {}, {}, 4'000, 0, away, false})});
}

void GapKeeperTest::continuesAnOpenGap()
{
    GapKeeper keeper = keeperAfter({5'000, {gap(3'000, 0, "kicked")}, {}});
    keeper.expect("weir", "#weir", 6'000);
    keeper.lost("weir", "#weir", 6'000, "refused");
    QVERIFY(keeper.take().isEmpty());
    keeper.listening("weir", "#weir", 9'000);
    QCOMPARE(gapsOf(keeper.take()), QList<Gap>{gap(3'000, 9'000, "kicked")});
}

void GapKeeperTest::channelsKnownOnlyWhenJoined()
{
    GapKeeper keeper = keeperAfter({5'000, {}, {{"#weir", {4'000, "m1"}}}});
    keeper.listening("weir", "#weir", 9'000);
    QCOMPARE(gapsOf(keeper.take()), (QList<Gap>{gap(5'000, 0, away), gap(5'000, 9'000, away)}));
    keeper.listening("weir", "#weir", 9'001);
    keeper.listening("never heard", "#other", 9'001);
    QVERIFY(keeper.take().isEmpty());
}

void GapKeeperTest::beginsAtTheLastGoodMoment()
{
    GapKeeper keeper = keeperAfter({});
    keeper.listening("weir", "#weir", 1'000);
    keeper.lost("weir", "#weir", 2'000, "kicked by op");
    QVERIFY(!keeper.isListening("#weir"));
    QCOMPARE(gapsOf(keeper.take()), QList<Gap>{gap(2'000, 0, "kicked by op")});
    keeper.listening("weir", "#weir", 3'000);
    QCOMPARE(gapsOf(keeper.take()), QList<Gap>{gap(2'000, 3'000, "kicked by op")});
}

void GapKeeperTest::losesAllThatItListensTo()
{
    GapKeeper keeper = keeperAfter({});
    keeper.listening("weir", "#weir", 1'000);
    keeper.listening("other", "#other", 1'000);
    keeper.lost("other", "#other", 1'500, "kicked");
    keeper.take();
    keeper.lostAll(2'000, "the server has fallen silent");
    QCOMPARE(gapsOf(keeper.take()), QList<Gap>{gap(2'000, 0, "the server has fallen silent")});
    QVERIFY(!keeper.isListeningToAny());
    QCOMPARE(keeper.openGaps().size(), 2);
}

void GapKeeperTest::oneOpenGapAtMost()
{
    GapKeeper keeper = keeperAfter({});
    keeper.listening("weir", "#weir", 1'000);
    keeper.lostAll(2'000, "cut");
    keeper.lost("weir", "#weir", 2'500, "refused");
    keeper.lostAll(3'000, "cut again");
    QCOMPARE(gapsOf(keeper.take()), QList<Gap>{gap(2'000, 0, "cut")});
}

void GapKeeperTest::forgetsAChannel()
{
    GapKeeper keeper = keeperAfter({5'000, {}, {{"#weir", {4'000, "m1"}}}});
    keeper.expect("weir", "#weir", 6'000);
    keeper.take();
    keeper.forget("#weir", 6'000);
    keeper.forget("#weir", 7'000);
    QCOMPARE(gapsOf(keeper.take()), QList<Gap>{gap(5'000, 6'000, away)});
    keeper.listening("weir", "#weir", 8'000); // added again: what was said meanwhile was not wanted
    QVERIFY(keeper.take().isEmpty());
}

void GapKeeperTest::marksWhileListening()
{
    GapKeeper keeper = keeperAfter({});
    keeper.mark(1'000);
    QVERIFY(keeper.take().isEmpty()); // nothing is listened to
    keeper.listening("weir", "#weir", 100'000);
    for (qint64 at = 100'000; at <= 125'000; at += 500)
        keeper.mark(at);
    QCOMPARE(marksOf(keeper.take()), (QList<qint64>{100'000, 110'000, 120'000}));
    keeper.mark(50'000); // the clock was set back
    QCOMPARE(marksOf(keeper.take()), QList<qint64>{50'000});
    keeper.lostAll(60'000, "cut");
    keeper.take();
    keeper.mark(90'000);
    QVERIFY(keeper.take().isEmpty());
}

void GapKeeperTest::marksAtTheEnd()
{
    GapKeeper keeper = keeperAfter({});
    keeper.listening("weir", "#weir", 100'000);
    keeper.mark(100'000);
    keeper.mark(100'001, true);
    QCOMPARE(marksOf(keeper.take()), (QList<qint64>{100'000, 100'001}));
}

void GapKeeperTest::endsNotBeforeItBegins()
{
    GapKeeper keeper = keeperAfter({});
    keeper.lost("weir", "#weir", 2'000, "cut");
    keeper.listening("weir", "#weir", 1'000); // the clock was set back
    QCOMPARE(gapsOf(keeper.take()).last(), gap(2'000, 2'000, "cut"));
}

void GapKeeperTest::isBounded()
{
    GapKeeper keeper = keeperAfter({});
    for (qsizetype i = 0; i < GapKeeper::maxChannels; ++i)
        keeper.listening("c", "#" + Utf8::number(i), 1'000);
    QTest::ignoreMessage(QtWarningMsg, "\"irc\" has more channels than gaps are kept for");
    keeper.lost("one", "#one too many", 2'000, "cut");
    QVERIFY(keeper.take().isEmpty());
    keeper.lostAll(2'000, "cut");
    QCOMPARE(keeper.take().size(), GapKeeper::maxChannels);
}

// There should be none, but one that is forgotten would stay open for ever.
void GapKeeperTest::ofTwoOpenGapsTheOlderIsEnded()
{
    GapKeeper keeper = keeperAfter({900, {gap(100, 0, "cut"), gap(500, 0, "cut")}, {}});
    QCOMPARE(gapsOf(keeper.take()), QList<Gap>{gap(100, 500, "cut")});
    keeper.listening("weir", "#weir", 1'000);
    QCOMPARE(gapsOf(keeper.take()), QList<Gap>{gap(500, 1'000, "cut")});
}

QTEST_GUILESS_MAIN(GapKeeperTest)
#include "gap_keeper_test.moc"
