// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bring_live.h"
#include "support/source_recorder.h"

#include <QTest>

// What is said to us, and about people, without being chat: never answered, never archived.
class IrcMannersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverAnswersPeople_data();
    void neverAnswersPeople();
    void keepsItsOwnWordsOnce();
};

void IrcMannersTest::neverAnswersPeople_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray from(":ada!a@h ");
    QTest::newRow("CTCP VERSION") << from + "PRIVMSG weir :\x01VERSION\x01";
    QTest::newRow("CTCP to the channel") << from + "PRIVMSG #weir :\x01TIME\x01";
    QTest::newRow("private words") << from + "PRIVMSG weir :hello";
    QTest::newRow("an invitation") << from + "INVITE weir #other";
    QTest::newRow("another host") << from + "CHGHOST new.user new.host";
    QTest::newRow("another name") << from + "SETNAME :Ada of the Lighthouse";
    QTest::newRow("an account") << from + "ACCOUNT ada";
    QTest::newRow("a topic") << from + "TOPIC #weir :boats";
}

void IrcMannersTest::neverAnswersPeople()
{
    QFETCH(QByteArray, line);
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    peer.send(line);
    peer.send("PING :and now");
    QCOMPARE(peer.waitForLine("PONG"), QByteArray("PONG :and now"));
    QVERIFY2(peer.lines().isEmpty(), peer.lines().join('\n').constData());
    peer.send(":ada!a@h PRIVMSG #weir :chat");
    QVERIFY(recorder.waitForEvents(1));
    QCOMPARE(recorder.texts(), QList<Utf8>{"chat"});
}

// echo-message: https://ircv3.net/specs/extensions/echo-message
void IrcMannersTest::keepsItsOwnWordsOnce()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    peer.send("@msgid=m1 :weir!w@h PRIVMSG #weir :said by another of our clients");
    QVERIFY(recorder.waitForEvents(1));
    QCOMPARE(recorder.events().first().message()->user, Utf8("weir"));
}

QTEST_GUILESS_MAIN(IrcMannersTest)
#include "irc_manners_test.moc"
