// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_source.h"

#include "base/time_text.h"
#include "support/bring_live.h"
#include "support/irc_peer.h"
#include "support/source_recorder.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

constexpr int patience = IrcPeer::patienceMs;
constexpr auto paused = "paused by an admin";

ChannelListening channelOf(const IrcSource &source, const Utf8 &name)
{
    for (const ChannelListening &channel : source.status().channels) {
        if (channel.name == name)
            return channel;
    }
    return {};
}

} // namespace

// The channels that an admin wants, what is shown of each, and the gaps.
class IrcWantedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndRemoves();
    void pausesAndResumes();
    void showsWhyOfEach();
    void tellsWhenAllAreAsked();
    void gapAtALoss();
    void gapWhileNotRunning();
    void marksAndStops();
    void passesOverWhatIsNoChannel();
    void takesItsNickBack();
    void slowsDownWhenTold();
};

void IrcWantedTest::addsAndRemoves()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    source.setChannels({{"#new", false}, {"#weir", false}});
    QVERIFY(peer.letJoin("#new"));
    QTRY_COMPARE_WITH_TIMEOUT(source.status().joined(), (QList<Utf8>{"#new", "#weir"}), patience);
    source.setChannels({{"#new", false}});
    QVERIFY(!peer.waitForLine("PART #weir").isEmpty());
    peer.send(":weir!w@h PART #weir");
    peer.send(":ada!a@h PRIVMSG #weir :not wanted");
    peer.send(":ada!a@h PRIVMSG #new :wanted");
    QVERIFY(recorder.waitForEvents(1));
    QCOMPARE(recorder.texts(), QList<Utf8>{"wanted"});
    QCOMPARE(source.status().channels.size(), 1);
    QVERIFY(recorder.gaps().isEmpty());
}

void IrcWantedTest::pausesAndResumes()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    source.setChannels({{"#weir", true}});
    QVERIFY(!peer.waitForLine("PART #weir").isEmpty());
    QCOMPARE(channelOf(source, "#weir").state, ChannelState::Paused);
    QCOMPARE(source.status().state, SourceState::Live); // as wanted
    QCOMPARE(recorder.gaps().size(), 1);
    QCOMPARE(recorder.gaps().last().reason, Utf8(paused));
    peer.send(":weir!w@h PART #weir");
    peer.send(":ada!a@h PRIVMSG #weir :not wanted");
    source.setChannels({{"#weir", false}});
    QVERIFY(peer.letJoin("#weir"));
    QTRY_COMPARE_WITH_TIMEOUT(recorder.gaps().size(), 2, patience);
    QVERIFY(recorder.gaps().last().to > 0);
    QVERIFY(recorder.events().isEmpty());
}

void IrcWantedTest::showsWhyOfEach()
{
    IrcPeer peer;
    IrcSettings settings = peer.settings({"#weir", "#full", "#silent"});
    settings.timings.joinAnswer = 200ms;
    settings.timings.rejoinFirst = 60s;
    settings.timings.rejoinLongest = 60s;
    IrcSource source(settings);
    source.start();
    QVERIFY(peer.waitForConnection(1) && peer.welcome() && peer.letJoin("#weir"));
    QVERIFY(!peer.waitForLine("JOIN #full").isEmpty());
    QCOMPARE(channelOf(source, "#full").state, ChannelState::Asked);
    peer.send(":irc.example.org 471 weir #full :Cannot join channel (+l)");
    QTRY_COMPARE_WITH_TIMEOUT(channelOf(source, "#silent").state, ChannelState::Unconfirmed, patience);
    QCOMPARE(channelOf(source, "#full").state, ChannelState::Refused);
    QCOMPARE(channelOf(source, "#full").reason, Utf8("the channel is full (471 Cannot join channel (+l))"));
    QCOMPARE(channelOf(source, "#silent").reason, Utf8("the server did not answer JOIN"));
    QCOMPARE(channelOf(source, "#weir").state, ChannelState::Joined);
    QVERIFY(channelOf(source, "#weir").since > 0);
    QCOMPARE(source.status().state, SourceState::Degraded);
}

void IrcWantedTest::tellsWhenAllAreAsked()
{
    IrcPeer peer;
    IrcSettings settings = peer.settings({"#a", "#b", "#c", "#d", "#e"});
    settings.timings.joinsPerWindow = 2;
    settings.timings.joinWindow = 60s;
    IrcSource source(settings);
    source.start();
    QVERIFY(peer.waitForConnection(1) && peer.welcome());
    QVERIFY(!peer.waitForLine("JOIN #b").isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(source.status().joinedBy > 0, patience);
    const qint64 wait = source.status().joinedBy - utcNowMs(); // #c and #d in a minute, #e in two
    QVERIFY2(wait > 110'000 && wait <= 120'000, QByteArray::number(wait).constData());
}

void IrcWantedTest::gapAtALoss()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    peer.send(":ada!a@h PRIVMSG #weir :heard");
    QVERIFY(recorder.waitForEvents(1));
    const qint64 heardAt = recorder.events().first().message()->receivedAt;
    peer.drop();
    QTRY_COMPARE_WITH_TIMEOUT(recorder.gaps().size(), 1, patience);
    QCOMPARE(recorder.gaps().first().from, heardAt);
    QCOMPARE(recorder.gaps().first().reason, Utf8("the server has closed the connection"));
    QVERIFY(peer.waitForConnection(2) && peer.welcome() && peer.letJoin("#weir"));
    const QByteArray ping = peer.waitForLine("PING weir-h");
    QCOMPARE(recorder.gaps().size(), 1); // until it is known that nothing is played
    peer.send(":irc.example.org PONG irc.example.org :" + ping.mid(5));
    QTRY_COMPARE_WITH_TIMEOUT(recorder.gaps().size(), 2, patience);
    QVERIFY(recorder.gaps().last().to >= heardAt && !recorder.gaps().last().filled);
}

void IrcWantedTest::gapWhileNotRunning()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    source.setHistory({1'000, {}, {}});
    source.start();
    QCOMPARE(recorder.gaps().size(), 1); // at once, so that it is there should the connection never come
    QCOMPARE(recorder.gaps().first().from, 1'000);
    QCOMPARE(recorder.gaps().first().reason, Utf8("weir-server was not running"));
}

void IrcWantedTest::marksAndStops()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    const qint64 begun = utcNowMs();
    QVERIFY(bringLive(peer, source));
    peer.send(":ada!a@h PRIVMSG #weir :one");
    peer.send(":ada!a@h PRIVMSG #weir :two");
    QVERIFY(recorder.waitForEvents(2));
    QCOMPARE(recorder.marks().size(), 1); // not one a line
    source.stop();
    QCOMPARE(recorder.marks().size(), 2);
    QVERIFY(recorder.marks().last().at >= begun && recorder.marks().last().at <= utcNowMs());
    QVERIFY(recorder.gaps().isEmpty());
}

void IrcWantedTest::passesOverWhatIsNoChannel()
{
    IrcPeer peer;
    IrcSource source(peer.settings({}));
    QTest::ignoreMessage(QtWarningMsg, "\"irc.example.org\" does not listen to \"#a\\r\\nQUIT\"");
    QTest::ignoreMessage(QtWarningMsg, "\"irc.example.org\" does not listen to \"#a,#b\"");
    source.setChannels({{"#a\r\nQUIT", false}, {"#a,#b", false}, {"#weir", false}});
    QVERIFY(bringLive(peer, source));
    QCOMPARE(source.status().channels.size(), 1);
}

void IrcWantedTest::takesItsNickBack()
{
    IrcPeer peer;
    IrcSettings settings = peer.settings({"#weir"});
    settings.timings.nickRetry = 50ms;
    IrcSource source(settings);
    source.start();
    QVERIFY(peer.waitForConnection(1));
    QVERIFY(!peer.waitForLine("USER ").isEmpty());
    peer.send(":irc.example.org 433 * weir :Nickname is already in use");
    QVERIFY(!peer.waitForLine("NICK weir_").isEmpty());
    peer.send(":irc.example.org 001 weir_ :Welcome");
    QCOMPARE(peer.waitForLine("NICK weir"), QByteArray("NICK weir"));
    peer.send(":irc.example.org 433 weir_ weir :Nickname is already in use");
    QCOMPARE(peer.waitForLine("NICK weir"), QByteArray("NICK weir"));
    peer.send(":weir_!w@h NICK :weir");
    peer.send(":weir!w@h JOIN #weir"); // that is us
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, SourceState::Live, patience);
}

void IrcWantedTest::slowsDownWhenTold()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    peer.send("ERROR :Closing Link: you are connecting too fast, throttled");
    QVERIFY(recorder.waitForState(SourceState::Reconnecting));
    QVERIFY(source.status().retryAt - utcNowMs() > 100'000);
}

QTEST_GUILESS_MAIN(IrcWantedTest)
#include "irc_wanted_test.moc"
