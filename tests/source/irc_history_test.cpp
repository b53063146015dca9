// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/irc_listener.h"

#include <QTest>

namespace {

using Lines = QList<QByteArray>;

const QByteArray askedFirst =
    "@label=weir-h1 CHATHISTORY AFTER #weir timestamp=" + toRfc3339(noon - 10'000) + " 50";

} // namespace

// How gaps are filled from what the server has kept.
class IrcHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatTheServerPlays();
    void takesOldLinesWithoutABatch();
    void asksForTheHistory();
    void asksPageByPage();
    void pagesOfOneMillisecond();
    void historyThatHasForgotten();
    void historyWithoutLabels();
    void historyRefused_data();
    void historyRefused();
    void historyWithoutAnAnswer();
    void cutOffWhileFilling();
    void continuesAFillAfterARestart();
    void anotherCaseMappingWhileFilling();
    void takesWhatABouncerPlays();
    void asksForNothingThatWasWithdrawn();
};

void IrcHistoryTest::takesWhatTheServerPlays()
{
    IrcListener listener = cutOff();
    QCOMPARE(listener.lines(), Lines{"PING weir-h1"});
    listener.hear(":s BATCH +1 chathistory #weir");
    listener.hear("@batch=1;msgid=m1;" + timeTag(noon / 1'000 * 1'000) + " :ada!a@h PRIVMSG #weir :before");
    listener.hear("@batch=1;msgid=m2;" + timeTag(noon + 1'000) + " :ada!a@h PRIVMSG #weir :missed");
    listener.hear(":s BATCH -1");
    QVERIFY(listener.gaps().isEmpty());
    listener.hear(":s PONG s other");
    QVERIFY(listener.gaps().isEmpty());
    listener.hear(":s PONG s :weir-h1");
    QCOMPARE(listener.gaps(), QList<Gap>{cutGap(noon + minute, true)});
    QCOMPARE(listener.lines(), Lines{}); // nothing to ask for
}

void IrcHistoryTest::takesOldLinesWithoutABatch()
{
    IrcListener listener = cutOff("X");
    listener.transcript.setAbilities({});
    listener.hear('@' + timeTag(noon - 5'000) + " :ada!a@h PRIVMSG #weir :long before");
    listener.hear('@' + timeTag(noon + 1'000) + " :ada!a@h PRIVMSG #weir :missed");
    listener.hear('@' + timeTag(noon + minute) + " :ada!a@h PRIVMSG #weir :live");
    QCOMPARE(listener.texts(), (QList<Utf8>{"long before/1", "missed/1", "live/0"}));
    listener.hear(":s PONG s :weir-h1");
    QCOMPARE(listener.gaps(), QList<Gap>{cutGap(noon + minute, true)});
}

void IrcHistoryTest::asksForTheHistory()
{
    IrcListener listener = cutOff();
    listener.lines();
    listener.hear(":s PONG s :weir-h1");
    QCOMPARE(listener.lines(), Lines{askedFirst});
    listener.hear(":ada!a@h PRIVMSG #weir :meanwhile"); // live
    listener.hear("@label=weir-h1 :s BATCH +1 chathistory #weir");
    listener.hear("@batch=1;msgid=m1;" + timeTag(noon) + " :ada!a@h PRIVMSG #weir :before");
    listener.hear("@batch=1;msgid=m2;" + timeTag(noon + minute) +
                  " :ada!a@h PRIVMSG #weir :up to the present");
    QVERIFY(listener.gaps().isEmpty());
    listener.hear(":s BATCH -1");
    QCOMPARE(listener.gaps(), QList<Gap>{cutGap(noon + minute, true)});
    QCOMPARE(listener.lines(), Lines{});
}

void IrcHistoryTest::asksPageByPage()
{
    IrcListener listener = cutOff();
    listener.hear(":s PONG s :weir-h1");
    listener.lines();
    listener.hear("@label=weir-h1 :s BATCH +l labeled-response");
    listener.hear("@batch=l :s BATCH +1 chathistory #weir");
    listener.hear("@batch=1;msgid=m1;" + timeTag(noon) + " :ada!a@h PRIVMSG #weir :before");
    listener.hear("@batch=1;msgid=m2;" + timeTag(noon + 2'000) + " :ada!a@h PRIVMSG #weir :missed");
    listener.hear(":s BATCH -1");
    listener.hear(":s BATCH -l");
    // The last millisecond again: the page may have ended within it.
    QCOMPARE(listener.lines(),
             Lines{"@label=weir-h1 CHATHISTORY AFTER #weir timestamp=" + toRfc3339(noon + 1'999) + " 50"});
    listener.hear("@label=weir-h1 :s BATCH +2 chathistory #weir");
    listener.hear("@batch=2;msgid=m2;" + timeTag(noon + 2'000) + " :ada!a@h PRIVMSG #weir :missed");
    listener.hear(":s BATCH -2");
    QCOMPARE(listener.lines(),
             Lines{"@label=weir-h1 CHATHISTORY AFTER #weir timestamp=" + toRfc3339(noon + 2'000) + " 50"});
    QVERIFY(listener.gaps().isEmpty());
    listener.hear("@label=weir-h1 :s BATCH +3 chathistory #weir");
    listener.hear(":s BATCH -3");
    QCOMPARE(listener.gaps(), QList<Gap>{cutGap(noon + minute, true)});
}

// A server that answers every request with the same page is not asked for ever.
void IrcHistoryTest::pagesOfOneMillisecond()
{
    IrcListener listener = cutOff();
    listener.hear(":s PONG s :weir-h1");
    int requests = 0;
    while (!listener.lines().isEmpty() && requests < 2 * IrcHistoryFill::maxPages) {
        ++requests;
        listener.hear("@label=weir-h1 :s BATCH +1 chathistory #weir");
        listener.hear("@batch=1;" + timeTag(noon - 5'000) + " :ada!a@h PRIVMSG #weir :again");
        listener.hear(":s BATCH -1");
    }
    QCOMPARE(requests, IrcHistoryFill::maxPages);
    QCOMPARE(listener.gaps(), QList<Gap>{cutGap(noon + minute, false)});
}

void IrcHistoryTest::historyThatHasForgotten()
{
    IrcListener listener = cutOff();
    listener.hear(":s PONG s :weir-h1");
    listener.hear("@label=weir-h1 :s BATCH +1 chathistory #weir");
    listener.hear("@batch=1;msgid=m9;" + timeTag(noon + minute) + " :ada!a@h PRIVMSG #weir :only the newest");
    listener.hear(":s BATCH -1");
    QCOMPARE(listener.gaps(), QList<Gap>{cutGap(noon + minute, false)});
    IrcListener empty = cutOff();
    empty.hear(":s PONG s :weir-h1");
    empty.hear("@label=weir-h1 :s BATCH +1 chathistory #weir");
    empty.hear(":s BATCH -1");
    QCOMPARE(empty.gaps(), QList<Gap>{cutGap(noon + minute, false)}); // not even the line that we have
}

void IrcHistoryTest::historyWithoutLabels()
{
    IrcListener listener = cutOff();
    listener.transcript.disconnected(noon + minute, "cut again");
    listener.transcript.connected();
    listener.transcript.setAbilities({true, true, false});
    listener.join(noon + 2 * minute);
    listener.hear(":s PONG s :weir-h2");
    QCOMPARE(listener.lines().last(), askedFirst.sliced(askedFirst.indexOf(' ') + 1));
    listener.hear(":s BATCH +0 chathistory #other");
    listener.hear(":s BATCH -0");
    QVERIFY(listener.gaps().isEmpty());
    listener.hear(":s BATCH +1 chathistory #Weir");
    listener.hear("@batch=1;msgid=m1;" + timeTag(noon) + " :ada!a@h PRIVMSG #weir :before");
    listener.hear("@batch=1;" + timeTag(noon + 2 * minute) + " :ada!a@h PRIVMSG #weir :now");
    listener.hear(":s BATCH -1");
    QCOMPARE(listener.gaps(), QList<Gap>{cutGap(noon + 2 * minute, true)});
}

void IrcHistoryTest::historyRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("meant");
    QTest::newRow("label") << QByteArray("@label=weir-h1 FAIL CHATHISTORY MESSAGE_ERROR AFTER #x :No")
                           << true;
    QTest::newRow("channel") << QByteArray("FAIL CHATHISTORY INVALID_TARGET AFTER #WEIR :No") << true;
    QTest::newRow("unknown command") << QByteArray(":s 421 weir CHATHISTORY :Unknown command") << true;
    QTest::newRow("other label") << QByteArray("@label=x FAIL CHATHISTORY INVALID_TARGET #weir :No") << false;
    QTest::newRow("other channel") << QByteArray("FAIL CHATHISTORY INVALID_TARGET #other :No") << false;
    QTest::newRow("other command") << QByteArray("FAIL REDACT INVALID_TARGET #weir :No") << false;
}

void IrcHistoryTest::historyRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, meant);
    IrcListener listener = cutOff();
    listener.hear(line); // before it was asked
    listener.hear(":s PONG s :weir-h1");
    QVERIFY(listener.gaps().isEmpty());
    listener.hear(line);
    QCOMPARE(listener.gaps(), meant ? QList<Gap>{cutGap(noon + minute, false)} : QList<Gap>());
}

void IrcHistoryTest::historyWithoutAnAnswer()
{
    IrcListener listener = cutOff();
    const qint64 patience = IrcTimings().historyAnswer.count();
    listener.transcript.checkTime(noon + minute + patience - 1);
    QVERIFY(listener.gaps().isEmpty());
    listener.transcript.checkTime(noon + minute + patience);
    QCOMPARE(listener.gaps(), QList<Gap>{cutGap(noon + minute, false)});
    listener.hear(":s PONG s :weir-h1");
    QCOMPARE(listener.lines(), Lines{"PING weir-h1"}); // nothing after it
}

// What is heard live in between does not hide what is still missing.
void IrcHistoryTest::cutOffWhileFilling()
{
    IrcListener listener = cutOff();
    listener.hear('@' + timeTag(noon + minute) + ";msgid=m8 :ada!a@h PRIVMSG #weir :live in between");
    listener.transcript.disconnected(noon + minute, "cut again");
    listener.transcript.connected();
    QVERIFY(listener.gaps().isEmpty()); // still the first
    listener.join(noon + 2 * minute);
    listener.lines();
    listener.hear(":s PONG s :weir-h2");
    QCOMPARE(listener.lines().first().sliced(15), askedFirst.sliced(15));
}

void IrcHistoryTest::continuesAFillAfterARestart()
{
    const Gap open = cutGap(0, false);
    IrcListener listener({noon + minute, {open}, {{"#weir", {noon + minute, "m8"}}}});
    listener.isupport("CHATHISTORY=50");
    listener.join(noon + 2 * minute);
    listener.lines();
    listener.hear(":s PONG s :weir-h1");
    QCOMPARE(listener.lines(), Lines{askedFirst});
    listener.hear("@label=weir-h1 :s BATCH +1 chathistory #weir");
    listener.hear("@batch=1;msgid=m8;" + timeTag(noon + 2 * minute) +
                  " :ada!a@h PRIVMSG #weir :live in between");
    listener.hear(":s BATCH -1");
    QCOMPARE(listener.gaps(), QList<Gap>{cutGap(noon + 2 * minute, false)});
}

void IrcHistoryTest::anotherCaseMappingWhileFilling()
{
    IrcIsupport server;
    IrcTranscript transcript("irc", server, IrcTimings());
    transcript.begin({noon, {}, {}}, {"#w[r]"}, noon + minute); // #w{r} by RFC 1459
    transcript.connected();
    transcript.joined("#w[r]", 0, noon + minute);
    QCOMPARE(transcript.takeLines(), Lines{"PING weir-h1"});
    server.apply(*IrcLine::parse("005 weir CASEMAPPING=ascii :ok"));
    transcript.setCaseMapping(IrcCaseMapping::Rfc1459, IrcCaseMapping::Ascii, noon + minute);
    QCOMPARE(transcript.takeLines(), Lines{"PING weir-h2"});
    transcript.takeEvents();
    transcript.handle(*IrcLine::parse(":s PONG s :weir-h2"), noon + minute);
    const QList<Gap> gaps = eventsOf<Gap>(transcript.takeEvents());
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.first().channelIdentity, Utf8("#w[r]"));
    QVERIFY(gaps.first().to > 0);
}

// ZNC plays what it has kept in a batch of its own kind.
void IrcHistoryTest::takesWhatABouncerPlays()
{
    IrcListener listener = cutOff("X");
    listener.transcript.setAbilities({true, false, false});
    listener.hear(":znc.in BATCH +1 znc.in/playback #weir");
    listener.hear("@batch=1;msgid=m1;" + timeTag(noon) + " :ada!a@h PRIVMSG #weir :before");
    listener.hear("@batch=1;msgid=m2;" + timeTag(noon + 1'000) + " :ada!a@h PRIVMSG #weir :missed");
    listener.hear(":znc.in BATCH -1");
    listener.hear(":s PONG s :weir-h1");
    const SourceEvents events = listener.transcript.takeEvents();
    QCOMPARE(eventsOf<ChatMessage>(events).size(), 2);
    QCOMPARE(eventsOf<Gap>(events), QList<Gap>{cutGap(noon + minute, true)});
}

void IrcHistoryTest::asksForNothingThatWasWithdrawn()
{
    IrcListener listener = cutOff("CHATHISTORY=50 -CHATHISTORY");
    listener.transcript.disconnected(noon + minute, "cut");
    listener.transcript.setAbilities({true, false, true});
    listener.transcript.connected();
    listener.lines();
    listener.join(noon + 2 * minute);
    QCOMPARE(listener.lines(), Lines{"PING weir-h2"});
    listener.hear(":s PONG s :weir-h2");
    QCOMPARE(listener.lines(), Lines{});
    QCOMPARE(listener.gaps(), QList<Gap>{cutGap(noon + 2 * minute, false)});
}

QTEST_GUILESS_MAIN(IrcHistoryTest)
#include "irc_history_test.moc"
