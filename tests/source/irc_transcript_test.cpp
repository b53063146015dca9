// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/irc_listener.h"

#include <QTest>

namespace {

const QByteArray told = " :HistServ!HistServ@localhost PRIVMSG #weir :";

} // namespace

class IrcTranscriptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsOnlyWhereItIs();
    void gapFromTheLastGoodMoment();
    void wasNotRunning();
    void deliversWhatIsInBatches();
    void survivesBatchesWithoutEnd();
    void numbersReplays();
    void eventsThatAServiceTells();
    void pageOfEventsThatAServiceTells();
    void removedChannels();
    void redactions();
    void followsTheCaseMapping();
    void isInNoHurryWithMarks();
};

void IrcTranscriptTest::hearsOnlyWhereItIs()
{
    IrcListener listener;
    QVERIFY(listener.hear(":ada!a@h PRIVMSG #weir :too early"));
    listener.join();
    QVERIFY(listener.hear(":ada!a@h PRIVMSG #other :not here"));
    QVERIFY(listener.hear(":ada!a@h PRIVMSG weir :private"));
    QVERIFY(!listener.hear(":ada!a@h PRIVMSG #weir"));
    QVERIFY(listener.hear(":ada!a@h PRIVMSG @#WEIR :here"));
    listener.server.apply(*IrcLine::parse("005 weir STATUSMSG=@ :ok"));
    QVERIFY(listener.hear(":ada!a@h NOTICE @#WEIR :to the operators"));
    listener.transcript.keptOut("#weir", noon, "kicked");
    QVERIFY(listener.hear(":ada!a@h PRIVMSG #weir :too late"));
    QCOMPARE(listener.texts(), QList<Utf8>{"to the operators/0"});
}

void IrcTranscriptTest::gapFromTheLastGoodMoment()
{
    IrcListener listener;
    listener.transcript.keptOut("#weir", noon, "banned"); // before it ever was in
    QCOMPARE(listener.gaps(), QList<Gap>{(Gap{"irc", "weir", "#weir", noon, 0, "banned", false})});
    listener.transcript.setAbilities({});
    listener.join(noon + 1);
    listener.hear(":s PONG s weir-h1");
    QCOMPARE(listener.gaps(), QList<Gap>{(Gap{"irc", "weir", "#weir", noon, noon + 1, "banned", false})});
    listener.transcript.disconnected(noon + minute, "cut");
    QCOMPARE(listener.gaps(), QList<Gap>{(Gap{"irc", "weir", "#weir", noon + minute, 0, "cut", false})});
}

void IrcTranscriptTest::wasNotRunning()
{
    const Gap gone{"irc", "gone", "#gone", 5, 0, "kicked", false};
    IrcListener listener({noon - minute, {gone}, {}});
    Gap removed = gone;
    removed.to = noon;
    const Gap away{"irc", "weir", "#weir", noon - minute, 0, "weir-server was not running", false};
    QCOMPARE(listener.gaps(), (QList<Gap>{away, removed})); // what is not wanted any more is not missed
}

void IrcTranscriptTest::deliversWhatIsInBatches()
{
    IrcListener listener;
    listener.join();
    listener.hear(":s BATCH +out example.org/unknown #weir");
    listener.hear("@batch=out :ada!a@h PRIVMSG #weir :outer");
    listener.hear("@batch=out :s BATCH +in netsplit a.example b.example");
    listener.hear("@batch=in :ada!a@h QUIT :a.example b.example");
    listener.hear("@batch=in :ada!a@h PRIVMSG #weir :inner");
    listener.hear(":s BATCH -in");
    listener.hear(":s BATCH -out");
    listener.hear("@batch=nobody :ada!a@h PRIVMSG #weir :unknown");
    QCOMPARE(listener.texts(), (QList<Utf8>{"outer/0", "inner/0", "unknown/0"}));
}

void IrcTranscriptTest::survivesBatchesWithoutEnd()
{
    IrcListener listener;
    listener.join();
    listener.hear(":s BATCH +b0 chathistory #weir");
    for (int i = 1; i < 10'000; ++i)
        listener.hear("@batch=b" + QByteArray::number(i - 1) + " :s BATCH +b" + QByteArray::number(i) + " x");
    for (const char *line :
         {"BATCH", "BATCH +", "BATCH -", "BATCH -none", "BATCH +a", "BATCH x y", "BATCH + chathistory"})
        listener.hear(line);
    listener.hear("BATCH +" + QByteArray(1'000, 'r') + " chathistory #weir");
    listener.hear("@batch=b9999 :ada!a@h PRIVMSG #weir :still here");
    QCOMPARE(listener.messages().size(), 1);
}

void IrcTranscriptTest::numbersReplays()
{
    IrcListener listener;
    listener.join();
    const QByteArray old = timeTag(noon - minute) + " :ada!a@h PRIVMSG #weir :hi";
    listener.hear(":s BATCH +1 chathistory #weir");
    listener.hear("@batch=1;" + old);
    listener.hear("@batch=1;" + old);
    listener.hear("@" + timeTag(noon) + " :ada!a@h PRIVMSG #weir :hi");
    listener.hear(":s BATCH -1");
    listener.hear(":s BATCH +2 chathistory #weir");
    listener.hear("@batch=2;" + old);
    listener.hear("@batch=2;" + timeTag(noon + 5) + " :ada!a@h PRIVMSG #weir :of just now");
    listener.hear(":s BATCH -2");
    QCOMPARE(listener.texts(), (QList<Utf8>{"hi/1", "hi/2", "hi/0", "hi/1", "of just now/1"}));
}

// Ergo tells of joins and the like as messages of its HistServ to those that have no event-playback.
void IrcTranscriptTest::eventsThatAServiceTells()
{
    IrcListener listener = cutOff();
    listener.hear(":s PONG s :weir-h1");
    listener.lines();
    listener.hear("@label=weir-h1 :s BATCH +1 chathistory #weir");
    listener.hear("@batch=1;msgid=j1;" + timeTag(noon + 1'000) + told + "bob joined the channel");
    listener.hear("@batch=1;msgid=m2;" + timeTag(noon + 2'000) + " :ada!a@h PRIVMSG #weir :missed");
    listener.hear("@batch=1;msgid=m3;" + timeTag(noon + 3'000) + " :HistServ!a@h PRIVMSG #weir :namesake");
    listener.hear(":s BATCH -1");
    listener.hear('@' + timeTag(noon + minute) + told + "live");
    QCOMPARE(listener.texts(), (QList<Utf8>{"missed/1", "namesake/1", "live/0"}));
}

void IrcTranscriptTest::pageOfEventsThatAServiceTells()
{
    IrcListener listener = cutOff();
    listener.hear(":s PONG s :weir-h1");
    listener.lines();
    listener.hear("@label=weir-h1 :s BATCH +1 chathistory #weir");
    listener.hear("@batch=1;msgid=j1;" + timeTag(noon + 1'000) + told + "bob joined the channel");
    listener.hear("@batch=1;msgid=j2;" + timeTag(noon + 2'000) + told + "bob quit (gone)");
    listener.hear(":s BATCH -1");
    QVERIFY(listener.transcript.takeEvents().isEmpty());
    QCOMPARE(listener.lines(), QList<QByteArray>{"@label=weir-h1 CHATHISTORY AFTER #weir timestamp=" +
                                                 toRfc3339(noon + 1'999) + " 50"});
}

void IrcTranscriptTest::removedChannels()
{
    IrcListener listener = cutOff();
    listener.transcript.removed("#weir", noon + 2 * minute);
    QCOMPARE(listener.gaps(), QList<Gap>{cutGap(noon + 2 * minute, false)});
    listener.hear(":ada!a@h PRIVMSG #weir :not wanted");
    listener.hear(":s PONG s :weir-h1");
    QVERIFY(listener.transcript.takeEvents().isEmpty());
}

void IrcTranscriptTest::redactions()
{
    IrcListener listener;
    listener.join();
    QVERIFY(listener.hear('@' + timeTag(noon - 1) + " :op!o@h REDACT #WEIR m1 :be nice"));
    QVERIFY(listener.hear(":op!o@h REDACT weir m1"));
    QVERIFY(listener.hear(":op!o@h REDACT #other m1"));
    QVERIFY(!listener.hear(":op!o@h REDACT #weir"));
    const auto events = eventsOf<ModerationEvent>(listener.transcript.takeEvents());
    QCOMPARE(events.size(), 1);
    ModerationEvent expected;
    expected.source = "irc";
    expected.channel = "WEIR";
    expected.channelIdentity = "#weir";
    expected.targetMessageId = "m1";
    expected.moderator = "op";
    expected.reason = "be nice";
    expected.at = noon - 1;
    expected.receivedAt = noon;
    QVERIFY(events.first() == expected);
}

void IrcTranscriptTest::followsTheCaseMapping()
{
    IrcIsupport server;
    IrcTranscript transcript("irc", server, IrcTimings());
    transcript.begin({noon, {}, {}}, {"#w[r]"}, noon + minute); // #w{r} by RFC 1459
    server.apply(*IrcLine::parse("005 weir CASEMAPPING=ascii :ok"));
    transcript.setCaseMapping(IrcCaseMapping::Rfc1459, IrcCaseMapping::Ascii, noon + minute);
    const QList<Gap> gaps = eventsOf<Gap>(transcript.takeEvents());
    QCOMPARE(gaps.size(), 3);
    QCOMPARE(gaps.at(1).channelIdentity, Utf8("#w{r}"));
    QCOMPARE(gaps.at(1).to, noon); // it never was one
    QCOMPARE(gaps.at(2).channelIdentity, Utf8("#w[r]"));
    QCOMPARE(gaps.at(2).from, noon);
    QCOMPARE(gaps.at(2).to, 0);
    transcript.joined("#w[r]", 0, noon + minute);
    transcript.handle(*IrcLine::parse(":ada!a@h PRIVMSG #W[R] :hi"), noon + minute);
    QCOMPARE(eventsOf<ChatMessage>(transcript.takeEvents()).size(), 1);
}

void IrcTranscriptTest::isInNoHurryWithMarks()
{
    IrcListener listener;
    listener.transcript.mark(noon);
    QVERIFY(listener.transcript.takeEvents().isEmpty());
    listener.join();
    listener.hear(":ada!a@h PRIVMSG #weir :hi");
    listener.transcript.mark(noon);
    listener.transcript.mark(noon + 1);
    const SourceEvents events = listener.transcript.takeEvents();
    QCOMPARE(events.size(), 2);
    QVERIFY(std::holds_alternative<ListeningMark>(events.last().body)); // after what it speaks of
}

QTEST_GUILESS_MAIN(IrcTranscriptTest)
#include "irc_transcript_test.moc"
