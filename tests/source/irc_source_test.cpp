// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_source.h"

#include "irc_connection.h"

#include "base/worker_thread.h"
#include "support/bring_live.h"
#include "support/irc_peer.h"
#include "support/source_recorder.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace std::chrono_literals;

namespace {

constexpr int patience = IrcPeer::patienceMs;

} // namespace

// The state machine against a scripted server on a real socket.
class IrcSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesLiveAndEmits();
    void isNotLiveBeforeTheServerConfirms();
    void anotherNickWhenItsOwnIsTaken();
    void answersPing();
    void noticesADeadServer();
    void reconnectsAndGoesOn();
    void keepsTryingWhileNothingListens();
    void saysWhyTheServerEnds();
    void countsUnparsableLines();
    void ignoresWhatIsNotForIt();
    void pausedStopsReading();
    void pausedKeepsWhatCameBeforeTheEnd();
    void worksOnAThreadOfItsOwn();
    void stopIsFinal();
};

void IrcSourceTest::goesLiveAndEmits()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QCOMPARE(source.status().state, SourceState::Offline);
    QVERIFY(bringLive(peer, source));
    QCOMPARE(source.status().joined(), QList<Utf8>{"#weir"});
    QCOMPARE(source.status().kind, Utf8("irc"));
    QVERIFY(source.status().reason.isEmpty());
    peer.send("@time=2026-11-22T05:01:02.003Z;msgid=m1 :ada!a@h PRIVMSG #WEIR :first");
    peer.send(":bob!b@h PRIVMSG #weir :\x01"
              "ACTION waves");
    QVERIFY(recorder.waitForEvents(2));
    QCOMPARE(recorder.texts(), (QList<Utf8>{"first", "waves"}));
    QCOMPARE(recorder.events().at(0).message()->sourceMessageId, Utf8("m1"));
    QVERIFY(!recorder.events().at(0).message()->undated);
    QCOMPARE(recorder.events().at(1).message()->kind, MessageKind::Action);
    QVERIFY(source.status().lastEventAt > 0);
    QCOMPARE(recorder.states(), (QList<SourceState>{SourceState::Connecting, SourceState::Live}));
}

void IrcSourceTest::isNotLiveBeforeTheServerConfirms()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    source.start();
    QVERIFY(peer.waitForConnection(1));
    peer.send(":ada!a@h PRIVMSG #weir :before the registration");
    QVERIFY(peer.welcome());
    QVERIFY(!peer.waitForLine("JOIN #weir").isEmpty());
    peer.send(":ada!a@h PRIVMSG #weir :before the join");
    peer.send(":other!o@h JOIN #weir");
    peer.send("PING :marker");
    QVERIFY(!peer.waitForLine("PONG").isEmpty()); // all of it is read by now
    QCOMPARE(source.status().state, SourceState::Connecting);
    QCOMPARE(source.status().reason, Utf8("joining the channels"));
    QVERIFY(recorder.events().isEmpty());
    peer.send(":weir!~weir@localhost JOIN :#weir");
    peer.send(":ada!a@h PRIVMSG #weir :after");
    QVERIFY(recorder.waitForEvents(1));
    QCOMPARE(recorder.texts(), QList<Utf8>{"after"});
    QCOMPARE(source.status().state, SourceState::Live);
}

void IrcSourceTest::anotherNickWhenItsOwnIsTaken()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    source.start();
    QVERIFY(peer.waitForConnection(1));
    QVERIFY(!peer.waitForLine("USER ").isEmpty());
    peer.send(":irc.example.org 421 * CAP :Unknown command");
    peer.send(":irc.example.org 433 * weir :Nickname is already in use");
    QCOMPARE(peer.waitForLine("NICK "), QByteArray("NICK weir_"));
    peer.send(":irc.example.org 001 weir_ :Welcome");
    QVERIFY(peer.letJoin("#weir", "weir_"));
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, SourceState::Live, patience);
}

void IrcSourceTest::answersPing()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    source.start();
    QVERIFY(peer.waitForConnection(1));
    peer.send("PING :before registration");
    QCOMPARE(peer.waitForLine("PONG"), QByteArray("PONG :before registration"));
    peer.send("PING :one\rJOIN #trap"); // its echo would be a second line
    peer.send("PING two");
    QCOMPARE(peer.waitForLine("PONG"), QByteArray("PONG two"));
}

void IrcSourceTest::noticesADeadServer()
{
    IrcPeer peer;
    IrcSettings settings = peer.settings({"#weir"});
    settings.timings.silence = 50ms;
    settings.timings.answer = 50ms;
    IrcSource source(settings);
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    QCOMPARE(peer.waitForLine("PING"), QByteArray("PING :weir"));
    peer.send(":irc.example.org PONG irc.example.org weir");
    QCOMPARE(peer.waitForLine("PING"), QByteArray("PING :weir")); // the answer has bought time
    QVERIFY(peer.waitForConnection(2));
    QVERIFY(recorder.reasons().contains("the server has fallen silent: no answer to PING"));
}

void IrcSourceTest::reconnectsAndGoesOn()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    peer.send(":ada!a@h PRIVMSG #weir :one");
    QVERIFY(recorder.waitForEvents(1));
    peer.drop();
    QVERIFY(recorder.waitForState(SourceState::Reconnecting));
    QVERIFY(recorder.statuses().last().retryAt > 0);
    QVERIFY(recorder.statuses().last().joined().isEmpty());
    QCOMPARE(recorder.statuses().last().reason, Utf8("the server has closed the connection"));
    QVERIFY(peer.waitForConnection(2) && peer.welcome() && peer.letJoin("#weir"));
    peer.send(":ada!a@h PRIVMSG #weir :two");
    QVERIFY(recorder.waitForEvents(2));
    QCOMPARE(recorder.texts(), (QList<Utf8>{"one", "two"}));
    QCOMPARE(source.status().reconnects, 1);
    QCOMPARE(source.status().state, SourceState::Live);
    QCOMPARE(source.status().retryAt, 0);
}

void IrcSourceTest::keepsTryingWhileNothingListens()
{
    IrcSettings settings;
    {
        IrcPeer peer; // its port is free afterwards
        settings = peer.settings({"#weir"});
    }
    IrcSource source(settings);
    QSignalSpy changes(&source, &Source::statusChanged);
    source.start();
    QTRY_VERIFY_WITH_TIMEOUT(changes.size() >= 6, patience);
    QCOMPARE(source.status().state, SourceState::Reconnecting);
    QCOMPARE(source.status().reason, Utf8("Connection refused"));
}

void IrcSourceTest::saysWhyTheServerEnds()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    peer.send(":ada!a@h PRIVMSG #weir :last words\r\nERROR :Closing Link: weir (K-lined)\r\n:ada!a@h PRIVMSG "
              "#weir :never");
    QVERIFY(recorder.waitForState(SourceState::Reconnecting));
    QVERIFY(recorder.waitForEvents(1));
    QVERIFY(recorder.reasons().contains("the server has ended the connection: Closing Link: weir (K-lined)"));
    QCOMPARE(recorder.texts(), QList<Utf8>{"last words"}); // what came before the end is kept
}

void IrcSourceTest::countsUnparsableLines()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    peer.send("@only=tags");
    peer.send(":ada!a@h PRIVMSG");
    peer.send(":ada!a@h PRIVMSG #weir :" + QByteArray(20'000, 'x'));
    peer.send(QByteArray::fromHex("00fffe01"));
    peer.send(":ada!a@h PRIVMSG #weir :still here");
    QVERIFY(recorder.waitForEvents(1));
    QCOMPARE(recorder.texts(), QList<Utf8>{"still here"});
    QCOMPARE(source.status().unparsable, 4);
}

void IrcSourceTest::ignoresWhatIsNotForIt()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    peer.send(":ada!a@h PRIVMSG weir :private");
    peer.send(":ada!a@h PRIVMSG #elsewhere :not joined");
    peer.send(":ada!a@h PRIVMSG #weir :\x01VERSION\x01");
    peer.send(":ada!a@h TOPIC #weir :PRIVMSG #weir :not chat");
    peer.send(":ada!a@h PRIVMSG #weir :chat");
    QVERIFY(recorder.waitForEvents(1));
    QCOMPARE(recorder.texts(), QList<Utf8>{"chat"});
    QCOMPARE(source.status().unparsable, 0);
}

void IrcSourceTest::pausedStopsReading()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    source.setPaused(true);
    // More than all buffers on the way take: the rest stays with the peer, which shows that nobody reads.
    const QByteArray line = ":ada!a@h PRIVMSG #weir :" + QByteArray(380, 'x') + "\r\n";
    constexpr int lines = 40'000;
    peer.sendRaw(line.repeated(lines));
    peer.send("PING :late");
    qint64 before = -1;
    QVERIFY(QTest::qWaitFor([&] { return std::exchange(before, peer.unsentBytes()) == peer.unsentBytes(); },
                            patience));
    QVERIFY(peer.unsentBytes() > 1'000'000);
    QVERIFY(recorder.events().isEmpty());
    source.setPaused(false);
    QVERIFY(recorder.waitForEvents(lines));
    QVERIFY(!peer.waitForLine("PONG late").isEmpty());
    QCOMPARE(recorder.events().size(), lines);
    QVERIFY(recorder.largestEmission() <= Source::maxEventsPerEmission);
    QCOMPARE(source.status().state, SourceState::Live);
}

void IrcSourceTest::pausedKeepsWhatCameBeforeTheEnd()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    source.setPaused(true);
    peer.send(":ada!a@h PRIVMSG #weir :said before the end");
    peer.drop();
    QTRY_VERIFY_WITH_TIMEOUT(!peer.hasClient(), patience);
    QVERIFY(recorder.events().isEmpty());
    source.setPaused(false);
    QVERIFY(recorder.waitForState(SourceState::Reconnecting));
    QCOMPARE(recorder.texts(), QList<Utf8>{"said before the end"});
    QVERIFY(peer.waitForConnection(2));
}

void IrcSourceTest::worksOnAThreadOfItsOwn()
{
    IrcPeer peer;
    WorkerThread worker(QStringLiteral("source"));
    auto *source = worker.adopt(std::make_unique<IrcSource>(peer.settings({"#weir"})));
    std::atomic<int> heard = 0;
    connect(source, &Source::received, source, [&heard](const SourceEvents &events) {
        heard += static_cast<int>(std::count_if(events.begin(), events.end(), [](const SourceEvent &event) {
            return event.message() != nullptr;
        }));
    });
    worker.run([source] { source->start(); });
    QVERIFY(peer.waitForConnection(1) && peer.welcome() && peer.letJoin("#weir"));
    peer.send(":ada!a@h PRIVMSG #weir :across");
    QTRY_COMPARE_WITH_TIMEOUT(heard.load(), 1, patience);
    QCOMPARE(worker.run([source] { return source->status().state; }), SourceState::Live);
    worker.stop(); // with the connection open
    QTRY_VERIFY_WITH_TIMEOUT(!peer.hasClient(), patience);
}

void IrcSourceTest::stopIsFinal()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    source.stop();
    QCOMPARE(source.status().state, SourceState::Offline);
    QVERIFY(source.status().channels.isEmpty());
    QVERIFY(!peer.waitForLine("QUIT").isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!peer.hasClient(), patience);
    QCOMPARE(peer.connections(), 1);
    source.start(); // and may begin anew
    QVERIFY(peer.waitForConnection(2) && peer.welcome() && peer.letJoin("#weir"));
    QTRY_COMPARE_WITH_TIMEOUT(source.status().state, SourceState::Live, patience);
}

QTEST_GUILESS_MAIN(IrcSourceTest)
#include "irc_source_test.moc"
