// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_source.h"
#include "irc_url.h"

#include "support/irc_speaker.h"
#include "support/ngircd_server.h"
#include "support/source_recorder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// As a user would give it, but less patient.
IrcSettings settingsFor(const NgircdServer &server, const QString &channels)
{
    IrcSettings settings = *parseIrcUrl(u"irc://127.0.0.1:%1/%2"_s.arg(server.port()).arg(channels));
    settings.timings.retryFirst = 50ms;
    settings.timings.retryLongest = 200ms;
    settings.timings.rejoinFirst = 50ms;
    settings.timings.rejoinLongest = 200ms;
    return settings;
}

} // namespace

// Against the real ngIRCd with a second client.
class IrcNgircdTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hearsEachLineOnceAndInOrder();
    void goesOnAfterARestart();
    void comesBackAfterAKickAndAnInviteOnlyTime();
    void sharesANick();
};

void IrcNgircdTest::initTestCase()
{
    if (NgircdServer::program().isEmpty())
        QSKIP("ngIRCd is not installed");
}

void IrcNgircdTest::hearsEachLineOnceAndInOrder()
{
    NgircdServer server;
    QVERIFY(server.start());
    IrcSource source(settingsFor(server, u"weir,other"_s));
    SourceRecorder recorder(source);
    source.start();
    QVERIFY(recorder.waitForState(SourceState::Live));
    QCOMPARE(source.status().joined(), (QList<Utf8>{"#weir", "#other"}));

    IrcSpeaker ada("ada");
    QVERIFY(ada.enter(server.port(), "#weir"));
    constexpr int lines = 200;
    for (int i = 0; i < lines; ++i)
        ada.send("PRIVMSG #weir :line " + QByteArray::number(i));
    ada.send("PRIVMSG #weir :\x01"
             "ACTION waves \xe2\x9c\x93\x01");
    ada.send("NOTICE #weir :  noted");
    ada.send("PRIVMSG weir :private");
    ada.send("PRIVMSG #weir :last");
    QVERIFY(recorder.waitForEvents(lines + 3));
    for (int i = 0; i < lines; ++i)
        QCOMPARE(recorder.events().at(i).message()->text, "line " + QByteArray::number(i));
    const ChatMessage action = *recorder.events().at(lines).message();
    QCOMPARE(action.kind, MessageKind::Action);
    QCOMPARE(action.text, Utf8("waves \xe2\x9c\x93"));
    QCOMPARE(action.user, Utf8("ada"));
    QCOMPARE(action.channel, Utf8("weir"));
    QVERIFY(action.undated); // ngIRCd has no server-time
    QCOMPARE(recorder.events().at(lines + 1).message()->kind, MessageKind::Notice);
    QCOMPARE(recorder.events().at(lines + 1).message()->text, Utf8("  noted"));
    QCOMPARE(recorder.texts().last(), Utf8("last"));
    QCOMPARE(recorder.events().size(), lines + 3);
}

void IrcNgircdTest::goesOnAfterARestart()
{
    NgircdServer server;
    QVERIFY(server.start());
    IrcSource source(settingsFor(server, u"weir"_s));
    SourceRecorder recorder(source);
    source.start();
    QVERIFY(recorder.waitForState(SourceState::Live));
    {
        IrcSpeaker ada("ada");
        QVERIFY(ada.enter(server.port(), "#weir"));
        ada.send("PRIVMSG #weir :before");
        QVERIFY(recorder.waitForEvents(1));
    }
    server.stop();
    QVERIFY(recorder.waitForState(SourceState::Reconnecting));
    QVERIFY(!recorder.statuses().last().reason.isEmpty());
    // Some tries fail first.
    QVERIFY(QTest::qWaitFor([&] { return recorder.reasons().contains("Connection refused"); }, 5'000));
    QVERIFY(server.start());
    QVERIFY(recorder.waitForState(SourceState::Live));
    QCOMPARE(source.status().reconnects, 1);
    IrcSpeaker bob("bob");
    QVERIFY(bob.enter(server.port(), "#weir"));
    bob.send("PRIVMSG #weir :after");
    QVERIFY(recorder.waitForEvents(2));
    QCOMPARE(recorder.texts(), (QList<Utf8>{"before", "after"}));
}

void IrcNgircdTest::comesBackAfterAKickAndAnInviteOnlyTime()
{
    NgircdServer server;
    QVERIFY(server.start());
    IrcSpeaker op("op"); // first in the channel: its operator
    QVERIFY(op.enter(server.port(), "#weir"));
    IrcSource source(settingsFor(server, u"weir"_s));
    SourceRecorder recorder(source);
    source.start();
    QVERIFY(recorder.waitForState(SourceState::Live));
    op.send("MODE #weir +i");
    op.send("KICK #weir weir :take a walk");
    QVERIFY(recorder.waitForState(SourceState::Degraded));
    QVERIFY(recorder.reasons().contains("#weir: kicked by op (take a walk)"));
    const auto inviteOnly = [&] { return recorder.reasons().last().contains("invite-only (473"); };
    QVERIFY(QTest::qWaitFor(inviteOnly, 5'000));
    op.send("MODE #weir -i");
    QVERIFY(recorder.waitForState(SourceState::Live));
    op.send("PRIVMSG #weir :welcome back");
    QVERIFY(recorder.waitForEvents(1));
}

void IrcNgircdTest::sharesANick()
{
    NgircdServer server;
    QVERIFY(server.start());
    IrcSpeaker squatter("weir");
    QVERIFY(squatter.enter(server.port(), "#weir"));
    IrcSource source(settingsFor(server, u"weir"_s));
    SourceRecorder recorder(source);
    source.start();
    QVERIFY(squatter.waitForLine(":weir_!"));
    QVERIFY(recorder.waitForState(SourceState::Live));
}

QTEST_GUILESS_MAIN(IrcNgircdTest)
#include "irc_ngircd_test.moc"
