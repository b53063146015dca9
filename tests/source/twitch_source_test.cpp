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

ChannelListening channelOf(const TwitchSource &source, const Utf8 &name)
{
    for (const ChannelListening &channel : source.status().channels) {
        if (channel.name == name)
            return channel;
    }
    return {};
}

} // namespace

// The Twitch source against a scripted server on real sockets.
class TwitchSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesLiveAndEmits();
    void waitsForTheCapabilities();
    void logsInWithAToken();
    void refusedLoginIsNotRepeated();
    void unsendableTokenIsNeverSent();
    void saysWhatIsNotConfirmed();
    void saysWhatIsRefused();
    void confirmsByTheEndOfNames();
    void answersPing();
    void noticesADeadServer();
    void takesOnlyWantedChannels();
    void usesSeveralConnections();
    void pausedStopsReading();
    void stopIsFinal();
};

void TwitchSourceTest::goesLiveAndEmits()
{
    TwitchPeer peer;
    TwitchSource source(peer.settings({"harbor", "lamp"}));
    SourceRecorder recorder(source);
    QCOMPARE(source.status().state, SourceState::Offline);
    QVERIFY(goesLive(source, recorder));
    QCOMPARE(source.status().joined(), (QList<Utf8>{"harbor", "lamp"}));
    QCOMPARE(source.status().kind, Utf8("twitch"));
    QCOMPARE(source.status().name, Utf8("twitch"));
    QCOMPARE(source.status().joinedBy, 0);
    QVERIFY(qAbs(channelOf(source, "lamp").since - source.status().since) < 5'000);

    peer.send(1, TwitchPeer::chat("harbor", "m1", "first "));
    peer.send(1, "@login=ada;room-id=;target-msg-id=m1;tmi-sent-ts=1790000000001 :tmi.twitch.tv CLEARMSG "
                 "#harbor :first");
    QVERIFY(recorder.waitForEvents(2));
    const ChatMessage *message = recorder.events().at(0).message();
    QVERIFY(message != nullptr);
    QCOMPARE(message->source, Utf8("twitch"));
    QCOMPARE(message->channelIdentity, TwitchPeer::roomId("harbor"));
    QCOMPARE(message->text, Utf8("first "));
    const auto *deletion = std::get_if<ModerationEvent>(&recorder.events().at(1).body);
    QVERIFY(deletion != nullptr);
    QCOMPARE(deletion->channelIdentity, TwitchPeer::roomId("harbor"));
    QVERIFY(source.status().lastEventAt > 0);
    QCOMPARE(recorder.states(), (QList<SourceState>{SourceState::Connecting, SourceState::Live}));
    QVERIFY(recorder.gaps().isEmpty()); // the first start of a source misses nothing
}

void TwitchSourceTest::waitsForTheCapabilities()
{
    TwitchPeer peer;
    TwitchSource source(peer.settings({"harbor"}));
    source.start();
    QVERIFY(peer.waitForLine(1, "JOIN #harbor"));
    const QList<QByteArray> lines = peer.lines(1);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), QByteArray("CAP REQ :twitch.tv/tags twitch.tv/commands"));
    QVERIFY(lines.at(1).startsWith("NICK justinfan"));
    QVERIFY(lines.at(1).mid(14).toUInt() > 0);
}

void TwitchSourceTest::logsInWithAToken()
{
    TwitchPeer peer;
    TwitchSettings settings = peer.settings({"harbor"});
    settings.login = "WeirBot";
    settings.token = "s3cr3t";
    TwitchSource source(settings);
    SourceRecorder recorder(source);
    QVERIFY(goesLive(source, recorder));
    QCOMPARE(peer.lines(1).mid(1, 2), (QList<QByteArray>{"PASS oauth:s3cr3t", "NICK weirbot"}));
}

void TwitchSourceTest::refusedLoginIsNotRepeated()
{
    TwitchPeer peer;
    peer.refuseLogin("Login authentication failed");
    TwitchSettings settings = peer.settings({"harbor"});
    settings.login = "weirbot";
    settings.token = "oauth:wrong";
    TwitchSource source(settings);
    SourceRecorder recorder(source);
    source.start();
    QVERIFY(recorder.waitForState(SourceState::Degraded));
    QCOMPARE(source.status().reason, Utf8("Twitch has refused the login: Login authentication failed"));
    QVERIFY(source.status().retryAt - source.status().since > 299'000);
    QVERIFY(peer.waitForClose(1));
    source.setChannels({{"harbor", false}, {"lamp", false}}); // nor does this bring a new try
    QCOMPARE(peer.clientCount(), 1);
}

void TwitchSourceTest::unsendableTokenIsNeverSent()
{
    TwitchPeer peer;
    TwitchSettings settings = peer.settings({"harbor"});
    settings.login = "weirbot";
    settings.token = "oauth:a\r\nJOIN #trap";
    TwitchSource source(settings);
    SourceRecorder recorder(source);
    source.start();
    QVERIFY(recorder.waitForState(SourceState::Degraded));
    QVERIFY(!source.status().reason.contains("trap"));
    QVERIFY(peer.waitForClose(1));
    QCOMPARE(peer.lines(1).size(), 1); // CAP REQ
}

void TwitchSourceTest::saysWhatIsNotConfirmed()
{
    TwitchPeer peer;
    peer.silence("nowhere");
    TwitchSettings settings = peer.settings({"harbor", "nowhere"});
    settings.joins.answer = 50ms;
    TwitchSource source(settings);
    SourceRecorder recorder(source);
    source.start();
    QTRY_COMPARE_WITH_TIMEOUT(source.status().joined(), QList<Utf8>{"harbor"}, patience);
    QTRY_COMPARE_WITH_TIMEOUT(channelOf(source, "nowhere").state, ChannelState::Unconfirmed, patience);
    QCOMPARE(source.status().state, SourceState::Degraded);
    QVERIFY(source.status().reason.startsWith("nowhere: "));
    peer.allow("nowhere"); // and the next try gets in
    QVERIFY(recorder.waitForState(SourceState::Live));
}

void TwitchSourceTest::saysWhatIsRefused()
{
    TwitchPeer peer;
    TwitchSettings settings = peer.settings({"harbor", "lamp"});
    settings.joins.retryFirst = 60s;
    TwitchSource source(settings);
    SourceRecorder recorder(source);
    QVERIFY(goesLive(source, recorder));
    peer.send(
        1,
        "@msg-id=msg_banned :tmi.twitch.tv NOTICE #lamp :You are permanently banned from talking in lamp.");
    QVERIFY(recorder.waitForState(SourceState::Degraded));
    QCOMPARE(channelOf(source, "lamp").state, ChannelState::Refused);
    QCOMPARE(source.status().reason, Utf8("lamp: banned from the channel"));
    QTRY_COMPARE_WITH_TIMEOUT(recorder.gaps().size(), 1, patience);
    QCOMPARE(recorder.gaps().first().channelIdentity, TwitchPeer::roomId("lamp"));
    QCOMPARE(recorder.gaps().first().to, 0);
    QCOMPARE(recorder.gaps().first().reason, Utf8("banned from the channel"));
    QVERIFY(recorder.events().isEmpty());
}

void TwitchSourceTest::confirmsByTheEndOfNames()
{
    TwitchPeer peer;
    peer.silence("harbor");
    TwitchSource source(peer.settings({"harbor"}));
    SourceRecorder recorder(source);
    source.start();
    QVERIFY(peer.waitForLine(1, "JOIN #harbor"));
    const QByteArray nick = peer.lines(1).at(1).mid(5);
    peer.send(1, ":ada!ada@ada.tmi.twitch.tv JOIN #harbor");
    peer.send(1, ':' + nick + ".tmi.twitch.tv 366 " + nick + " #harbor :End of /NAMES list");
    peer.send(1, TwitchPeer::chat("harbor", "m1", "said before the answer"));
    QVERIFY(recorder.waitForEvents(1));
    QCOMPARE(channelOf(source, "harbor").state, ChannelState::Asked); // somebody else's JOIN is none of ours
    peer.send(1, ':' + nick + '!' + nick + '@' + nick + ".tmi.twitch.tv JOIN #harbor");
    peer.send(1, ':' + nick + ".tmi.twitch.tv 366 " + nick + " #harbor :End of /NAMES list");
    QVERIFY(recorder.waitForState(SourceState::Live));
}

void TwitchSourceTest::answersPing()
{
    TwitchPeer peer;
    TwitchSource source(peer.settings({"harbor"}));
    SourceRecorder recorder(source);
    QVERIFY(goesLive(source, recorder));
    peer.send(1, "PING :tmi.twitch.tv");
    QVERIFY(peer.waitForLine(1, "PONG tmi.twitch.tv"));
}

void TwitchSourceTest::noticesADeadServer()
{
    TwitchPeer peer;
    TwitchSettings settings = peer.settings({"harbor"});
    settings.timings.silence = 50ms;
    settings.timings.answer = 50ms;
    TwitchSource source(settings);
    SourceRecorder recorder(source);
    QVERIFY(goesLive(source, recorder));
    QVERIFY(peer.waitForLine(1, "PING :weir")); // it is not answered
    QVERIFY(peer.waitForClient(2));
    QVERIFY(recorder.reasons().contains("the server has fallen silent: no answer to PING"));
    QTRY_VERIFY_WITH_TIMEOUT(!recorder.gaps().isEmpty(), patience);
    const Gap &gap = recorder.gaps().first();
    QCOMPARE(gap.reason, Utf8("the server has fallen silent: no answer to PING"));
    QVERIFY(gap.from <= source.status().since); // since the last sign of life
}

void TwitchSourceTest::takesOnlyWantedChannels()
{
    TwitchPeer peer;
    TwitchSource source(peer.settings({"harbor"}));
    SourceRecorder recorder(source);
    QVERIFY(goesLive(source, recorder));
    peer.send(1, TwitchPeer::chat("elsewhere", "m1", "not ours"));
    peer.send(1, ":ada!ada@ada.tmi.twitch.tv WHISPER weir :psst");
    peer.send(1, ":ada!ada@ada.tmi.twitch.tv PRIVMSG weir :psst");
    peer.send(1, "@room-id=1 :tmi.twitch.tv ROOMSTATE #elsewhere");
    peer.send(1, "\x01\x02 nonsense");
    peer.send(1, "@id=1 :ada!ada@ada.tmi.twitch.tv PRIVMSG #harbor");
    peer.send(1, TwitchPeer::chat("HARBOR", "m2", "ours"));
    QVERIFY(recorder.waitForEvents(1));
    QCOMPARE(recorder.texts(), QList<Utf8>{"ours"});
    QTRY_COMPARE_WITH_TIMEOUT(source.status().unparsable, 2, patience);
    QCOMPARE(source.status().joined(), QList<Utf8>{"harbor"});
}

void TwitchSourceTest::usesSeveralConnections()
{
    TwitchPeer peer;
    TwitchSettings settings = peer.settings({"a", "b", "c", "d", "e"});
    settings.joins.channelsPerConnection = 2;
    TwitchSource source(settings);
    SourceRecorder recorder(source);
    QVERIFY(goesLive(source, recorder));
    QCOMPARE(peer.clientCount(), 3);
    QList<QByteArray> joins;
    for (int client = 1; client <= 3; ++client) {
        const QList<QByteArray> mine = peer.linesWith(client, "JOIN");
        QVERIFY(mine.size() <= 2);
        joins += mine;
    }
    QCOMPARE(joins, (QList<QByteArray>{"JOIN #a", "JOIN #b", "JOIN #c", "JOIN #d", "JOIN #e"}));
}

void TwitchSourceTest::pausedStopsReading()
{
    TwitchPeer peer;
    TwitchSource source(peer.settings({"harbor"}));
    SourceRecorder recorder(source);
    QVERIFY(goesLive(source, recorder));
    source.setPaused(true);
    peer.send(1, TwitchPeer::chat("harbor", "m1", "while paused"));
    source.setChannels({{"harbor", false}, {"lamp", false}});
    QTest::qWait(50); // nothing may come; there is nothing to wait for
    QVERIFY(recorder.events().isEmpty());
    QVERIFY(!peer.lines(1).contains("JOIN #lamp"));
    source.setPaused(false);
    QVERIFY(recorder.waitForEvents(1));
    QVERIFY(peer.waitForLine(1, "JOIN #lamp"));
    QVERIFY(recorder.waitForState(SourceState::Live));
}

void TwitchSourceTest::stopIsFinal()
{
    TwitchPeer peer;
    TwitchSource source(peer.settings({"harbor"}));
    SourceRecorder recorder(source);
    QVERIFY(goesLive(source, recorder));
    source.stop();
    QCOMPARE(source.status().state, SourceState::Offline);
    QVERIFY(source.status().channels.isEmpty());
    QVERIFY(peer.waitForClose(1));
    QCOMPARE(recorder.marks().size(), 1);
    QVERIFY(qAbs(recorder.marks().last().at - source.status().since) < 5'000);
    peer.drop(1);
    source.setChannels({{"lamp", false}});
    QCOMPARE(peer.clientCount(), 1);
}

QTEST_GUILESS_MAIN(TwitchSourceTest)
#include "twitch_source_test.moc"
