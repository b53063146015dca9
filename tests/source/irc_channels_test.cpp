// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_source.h"

#include "support/bring_live.h"
#include "support/irc_peer.h"
#include "support/source_recorder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;

namespace {

constexpr int patience = IrcPeer::patienceMs;

} // namespace

// How the source gets into its channels and stays there, against a scripted server on a real socket.
class IrcChannelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBareJoinOr366();
    void namesRefusedChannels_data();
    void namesRefusedChannels();
    void rejoinsAfterAKick();
    void pacesJoins();
};

void IrcChannelsTest::takesBareJoinOr366()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    source.start();
    QVERIFY(peer.waitForConnection(1) && peer.welcome() && !peer.waitForLine("JOIN").isEmpty());
    peer.send(":irc.example.org 366 weir #Weir :End of /NAMES list.");
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, SourceState::Live, patience);
}

void IrcChannelsTest::namesRefusedChannels_data()
{
    QTest::addColumn<QByteArray>("numeric");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("403") << QByteArray("403") << QByteArray("there is no such channel");
    QTest::newRow("471") << QByteArray("471") << QByteArray("full");
    QTest::newRow("473") << QByteArray("473") << QByteArray("invite-only");
    QTest::newRow("474") << QByteArray("474") << QByteArray("banned");
    QTest::newRow("475") << QByteArray("475") << QByteArray("key");
    QTest::newRow("477") << QByteArray("477") << QByteArray("registered nick");
}

void IrcChannelsTest::namesRefusedChannels()
{
    QFETCH(QByteArray, numeric);
    QFETCH(QByteArray, words);
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir", "#closed"}));
    source.start();
    QVERIFY(peer.waitForConnection(1) && peer.welcome() && peer.letJoin("#weir"));
    QVERIFY(!peer.waitForLine("JOIN #closed").isEmpty());
    peer.send(":irc.example.org " + numeric + " weir #closed :Cannot join");
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, SourceState::Degraded, patience);
    QVERIFY(source.status().reason.startsWith("#closed: "));
    QVERIFY2(source.status().reason.contains(words), source.status().reason.constData());
    QCOMPARE(source.status().joined(), QList<Utf8>{"#weir"});
    QVERIFY(peer.letJoin("#closed")); // it asks again
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, SourceState::Live, patience);
    QCOMPARE(source.status().joined(), (QList<Utf8>{"#weir", "#closed"}));
}

void IrcChannelsTest::rejoinsAfterAKick()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    peer.send(":op!o@h KICK #weir ada :not us");
    peer.send(":op!o@h KICK #Weir Weir :too quiet");
    peer.send(":ada!a@h PRIVMSG #weir :not heard");
    QVERIFY(recorder.waitForState(SourceState::Degraded));
    QCOMPARE(recorder.statuses().last().reason, Utf8("#weir: kicked by op (too quiet)"));
    QVERIFY(peer.letJoin("#weir"));
    peer.send(":ada!a@h PRIVMSG #weir :heard");
    QVERIFY(recorder.waitForEvents(1));
    QCOMPARE(recorder.texts(), QList<Utf8>{"heard"});
    QCOMPARE(source.status().state, SourceState::Live);
}

void IrcChannelsTest::pacesJoins()
{
    QList<Utf8> channels;
    for (int i = 0; i < 5; ++i)
        channels.append("#c" + Utf8::number(i));
    IrcPeer peer;
    IrcSettings settings = peer.settings(channels);
    settings.timings.joinsPerWindow = 3;
    settings.timings.joinWindow = 300ms;
    IrcSource source(settings);
    source.start();
    QVERIFY(peer.waitForConnection(1) && peer.welcome());
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 3; ++i)
        QVERIFY(!peer.waitForLine("JOIN #c" + Utf8::number(i)).isEmpty());
    peer.send("PING :in between");
    QVERIFY(!peer.waitForLine("PONG").isEmpty()); // before the JOINs that wait
    for (int i = 3; i < 5; ++i)
        QVERIFY(!peer.waitForLine("JOIN #c" + Utf8::number(i)).isEmpty());
    QVERIFY(clock.elapsed() >= 250);
}

QTEST_GUILESS_MAIN(IrcChannelsTest)
#include "irc_channels_test.moc"
