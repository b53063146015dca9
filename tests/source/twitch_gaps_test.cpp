// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/event_lists.h"
#include "twitch_transcript.h"

#include <QTest>

namespace {

constexpr qint64 noon = 1'795'348'800'000;
constexpr qint64 minute = 60'000;

QList<WantedChannel> wanted(const QList<Utf8> &names)
{
    QList<WantedChannel> channels;
    for (const Utf8 &name : names)
        channels.append({name, false});
    return channels;
}

// A source that was heard until noon in two rooms.
SourceHistory heardBefore()
{
    SourceHistory history;
    history.listenedUntil = noon;
    history.lastHeard = {{"77", {noon - 5, "m1", "harbor"}},
                         {"88", {noon - 9, "m2", "lamp"}},
                         {"66", {noon - minute, "m0", "Harbor"}}}; // a room of long ago
    return history;
}

} // namespace

// What is missed of Twitch while weir-server does not run, or cannot join.
class TwitchGapsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasHeardBeforeIsMissedFromTheStart();
    void aChannelThatIsNeverJoinedKeepsItsGap();
    void removedBeforeItsRoomIsKnown();
};

void TwitchGapsTest::whatWasHeardBeforeIsMissedFromTheStart()
{
    JoinPlanner planner{{}};
    TwitchTranscript transcript("twitch", planner);
    transcript.setWanted(wanted({"harbor", "lamp", "new"}), noon + minute, 0);
    transcript.begin(heardBefore(), noon + minute);
    const QList<Gap> gaps = eventsOf<Gap>(transcript.takeEvents());
    QCOMPARE(gaps.size(), 2);
    for (const Gap &gap : gaps) {
        QCOMPARE(gap.from, noon);
        QCOMPARE(gap.to, 0);
    }
    QCOMPARE(gaps.at(0).channelIdentity, Utf8("77"));
    QCOMPARE(gaps.at(1).channelIdentity, Utf8("88"));
}

// Marks of the others say nothing about it.
void TwitchGapsTest::aChannelThatIsNeverJoinedKeepsItsGap()
{
    JoinPlanner planner{{}};
    TwitchTranscript transcript("twitch", planner);
    transcript.setWanted(wanted({"harbor", "lamp"}), noon + minute, 0);
    transcript.begin(heardBefore(), noon + minute);
    planner.opening(1, 0);
    planner.ready(1);
    planner.work(0);
    transcript.handle(1, *IrcLine::parse("@room-id=77 :tmi.twitch.tv ROOMSTATE #harbor"), noon + minute, 1);
    transcript.mark(noon + 2 * minute);
    const SourceEvents events = transcript.takeEvents();
    const QList<Gap> gaps = eventsOf<Gap>(events);
    QCOMPARE(gaps.size(), 3);
    QCOMPARE(gaps.last().channelIdentity, Utf8("77"));
    QCOMPARE(gaps.last().to, noon + minute);
    QCOMPARE(eventsOf<ListeningMark>(events).size(), 1);

    // The next run finds the gap of the other one open.
    SourceHistory history = heardBefore();
    history.listenedUntil = noon + 2 * minute;
    history.openGaps = {gaps.at(1)};
    TwitchTranscript next("twitch", planner);
    next.setWanted(wanted({"lamp"}), noon + 3 * minute, 0);
    next.begin(history, noon + 3 * minute);
    planner.work(1);
    next.handle(1, *IrcLine::parse("@room-id=88 :tmi.twitch.tv ROOMSTATE #lamp"), noon + 3 * minute, 2);
    const QList<Gap> closed = eventsOf<Gap>(next.takeEvents());
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.first().from, noon);
    QCOMPARE(closed.first().to, noon + 3 * minute);
}

void TwitchGapsTest::removedBeforeItsRoomIsKnown()
{
    JoinPlanner planner{{}};
    TwitchTranscript transcript("twitch", planner);
    transcript.setWanted(wanted({"harbor"}), noon + minute, 0);
    transcript.begin(heardBefore(), noon + minute);
    transcript.takeEvents();
    transcript.setWanted({}, noon + 2 * minute, 1);
    const QList<Gap> gaps = eventsOf<Gap>(transcript.takeEvents());
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.first().channelIdentity, Utf8("77"));
    QCOMPARE(gaps.first().to, noon + 2 * minute);
}

QTEST_APPLESS_MAIN(TwitchGapsTest)
#include "twitch_gaps_test.moc"
