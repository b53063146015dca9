// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_pauses.h"
#include "support/irc_listener.h"

#include <QTest>

namespace {

using Lines = QList<QByteArray>;

Gap pausedGap(qint64 from, qint64 to)
{
    return {"irc", "weir", "#weir", from, to, "paused by an admin", false};
}

// Heard at noon, paused from a second later until the next minute.
IrcListener resumed()
{
    IrcListener listener;
    listener.isupport("CHATHISTORY=50");
    listener.join();
    listener.hear('@' + timeTag(noon) + ";msgid=m1 :ada!a@h PRIVMSG #weir :before");
    listener.transcript.paused("#weir", noon + 1'000);
    listener.join(noon + minute);
    listener.transcript.takeEvents();
    return listener;
}

// The server plays what was said around that pause.
void playPause(IrcListener &listener)
{
    listener.hear(":s BATCH +p chathistory #weir");
    listener.hear("@batch=p;" + timeTag(noon + 999) + " :ada!a@h PRIVMSG #weir :just before");
    listener.hear("@batch=p;" + timeTag(noon + 1'000) + " :ada!a@h PRIVMSG #weir :first unwanted");
    listener.hear("@batch=p;" + timeTag(noon + minute - 1) + " :ada!a@h PRIVMSG #weir :last unwanted");
    listener.hear("@batch=p;" + timeTag(noon + minute) + " :ada!a@h PRIVMSG #weir :missed");
    listener.hear(":s BATCH -p");
}

const QList<Utf8> played{"just before/1", "missed/1"};

QByteArray asked(int fill, qint64 after)
{
    const QByteArray label = "@label=weir-h" + QByteArray::number(fill);
    return label + " CHATHISTORY AFTER #weir timestamp=" + toRfc3339(after) + " 50";
}

} // namespace

// What was said while an admin did not want a channel is never fetched.
class IrcPausesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noHistoryOfAPause();
    void askedOnlyForWhatFollowsAPause();
    void everyPauseCounts();
    void pausesOfBeforeARestart();
    void isBounded();
};

void IrcPausesTest::noHistoryOfAPause()
{
    IrcListener listener;
    listener.isupport("CHATHISTORY=50");
    listener.join();
    listener.transcript.paused("#weir", noon + 1'000);
    listener.transcript.paused("#weir", noon + 2'000);
    Gap pause = pausedGap(noon + 1'000, 0);
    QCOMPARE(listener.gaps(), QList<Gap>{pause});
    listener.join(noon + minute);
    QCOMPARE(listener.lines(), Lines{});
    listener.hear(":s BATCH +1 chathistory #weir");
    listener.hear("@batch=1;" + timeTag(noon) + " :ada!a@h PRIVMSG #weir :before");
    listener.hear("@batch=1;" + timeTag(noon + 5'000) + " :ada!a@h PRIVMSG #weir :not wanted");
    listener.hear(":s BATCH -1");
    listener.hear('@' + timeTag(noon + minute) + " :ada!a@h PRIVMSG #weir :wanted again");
    pause.to = noon + minute;
    const SourceEvents events = listener.transcript.takeEvents();
    QCOMPARE(eventsOf<Gap>(events), QList<Gap>{pause});
    const auto messages = eventsOf<ChatMessage>(events);
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.at(0).text, Utf8("before"));
    QCOMPARE(messages.at(1).text, Utf8("wanted again"));

    listener.transcript.disconnected(noon + 2 * minute, "cut");
    listener.transcript.connected();
    listener.transcript.takeEvents();
    listener.join(noon + 3 * minute);
    playPause(listener);
    QCOMPARE(listener.texts(), played);
}

void IrcPausesTest::askedOnlyForWhatFollowsAPause()
{
    IrcListener listener = resumed();
    listener.transcript.disconnected(noon + 2 * minute, "cut"); // before anybody spoke
    listener.transcript.connected();
    listener.join(noon + 3 * minute);
    listener.lines();
    listener.hear(":s PONG s :weir-h1");
    QCOMPARE(listener.lines(), Lines{asked(1, noon + minute - IrcHistoryFill::overlapMs)});
    listener.transcript.takeEvents();
    listener.hear("@label=weir-h1 :s BATCH +1 chathistory #weir");
    listener.hear("@batch=1;" + timeTag(noon + minute - 5) + " :ada!a@h PRIVMSG #weir :not wanted");
    listener.hear(":s BATCH -1");
    QVERIFY(listener.transcript.takeEvents().isEmpty());
    // It was of the page nevertheless, and shows how far back the history goes.
    QCOMPARE(listener.lines(), Lines{asked(1, noon + minute - 6)});
    listener.hear("@label=weir-h1 :s BATCH +2 chathistory #weir");
    listener.hear("@batch=2;" + timeTag(noon + 3 * minute) + " :ada!a@h PRIVMSG #weir :missed");
    listener.hear(":s BATCH -2");
    const SourceEvents events = listener.transcript.takeEvents();
    QCOMPARE(eventsOf<ChatMessage>(events).size(), 1);
    QCOMPARE(eventsOf<Gap>(events),
             QList<Gap>{(Gap{"irc", "weir", "#weir", noon + 2 * minute, noon + 3 * minute, "cut", true})});
}

void IrcPausesTest::everyPauseCounts()
{
    IrcListener listener = resumed();
    listener.transcript.paused("#weir", noon + 2 * minute);
    listener.join(noon + 3 * minute);
    listener.transcript.keptOut("#weir", noon + 4 * minute, "kicked");
    listener.join(noon + 5 * minute);
    listener.transcript.takeEvents();
    playPause(listener);
    QCOMPARE(listener.texts(), played);
    listener.hear(":s BATCH +1 chathistory #weir");
    listener.hear("@batch=1;" + timeTag(noon + 2 * minute) + " :ada!a@h PRIVMSG #weir :not wanted");
    listener.hear("@batch=1;" + timeTag(noon + 4 * minute) + " :ada!a@h PRIVMSG #weir :wanted");
    QCOMPARE(listener.texts(), QList<Utf8>{"wanted/1"});
}

void IrcPausesTest::pausesOfBeforeARestart()
{
    SourceHistory history{noon + 2 * minute, {}, {{"#weir", {noon, "m1"}}}};
    Gap other = pausedGap(0, noon + 5 * minute);
    other.channelIdentity = "#other";
    history.pauses = {pausedGap(noon + 1'000, noon + minute), other};
    IrcListener listener(history);
    listener.isupport("CHATHISTORY=50");
    listener.join(noon + 3 * minute);
    listener.lines();
    playPause(listener);
    QCOMPARE(listener.texts(), played);
    IrcListener asking(history);
    asking.isupport("CHATHISTORY=50");
    asking.join(noon + 3 * minute);
    asking.lines();
    asking.hear(":s PONG s :weir-h1");
    QCOMPARE(asking.lines(), Lines{asked(1, noon + minute - IrcHistoryFill::overlapMs)});
}

void IrcPausesTest::isBounded()
{
    IrcPauses pauses;
    for (qint64 i = 1; i <= IrcPauses::maxKept + 1; ++i)
        pauses.add(i * 10, i * 10 + 5);
    QVERIFY(!pauses.covers(10)); // the oldest is forgotten
    QVERIFY(pauses.covers(20));
    QVERIFY(!pauses.covers(25));
    QVERIFY(pauses.covers(10 * (IrcPauses::maxKept + 1)));
    QCOMPARE(pauses.lastEnd(), 10 * (IrcPauses::maxKept + 1) + 5);
}

QTEST_GUILESS_MAIN(IrcPausesTest)
#include "irc_pauses_test.moc"
