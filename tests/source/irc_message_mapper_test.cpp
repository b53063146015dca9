// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_message_mapper.h"

#include "base/time_text.h"

#include <QTest>

namespace {

constexpr qint64 receivedAt = 1'790'000'000'000;

IrcMessageMapper::Result map(const QByteArray &bytes, const IrcIsupport &isupport = {})
{
    const auto line = IrcLine::parse(bytes);
    return line ? IrcMessageMapper("irc.example.org").map(*line, isupport, receivedAt)
                : IrcMessageMapper::Result{};
}

IrcIsupport isupportOf(const QByteArray &tokens)
{
    const QByteArray bytes = ":s 005 weir " + tokens + " :are supported by this server";
    IrcIsupport isupport;
    isupport.apply(*IrcLine::parse(bytes));
    return isupport;
}

using Verdict = IrcMessageMapper::Verdict;

} // namespace

class IrcMessageMapperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsAMessage();
    void keepsTheTextAsSent();
    void readsActions_data();
    void readsActions();
    void ignoresOtherCtcp();
    void mapsNotices();
    void neverTakesPrivateMessages();
    void countsMalformed();
    void readsTags();
    void keepsAnUnreadableTime();
    void makesTextValid();
    void leavesOutACharacterThatWasCut();
    void foldsByCaseMapping();
    void knowsStatusMessages();
};

void IrcMessageMapperTest::mapsAMessage()
{
    const auto result = map(":Mossy[x]!~m@host PRIVMSG #Weir :hello there");
    QCOMPARE(result.verdict, Verdict::Chat);
    const ChatMessage &message = result.message;
    QCOMPARE(message.source, Utf8("irc.example.org"));
    QCOMPARE(message.channel, Utf8("Weir"));
    QCOMPARE(message.channelIdentity, Utf8("#weir"));
    QCOMPARE(message.user, Utf8("Mossy[x]"));
    QCOMPARE(message.userIdentity, Utf8("mossy{x}"));
    QCOMPARE(message.displayName, Utf8("Mossy[x]"));
    QCOMPARE(message.kind, MessageKind::Message);
    QCOMPARE(message.text, Utf8("hello there"));
    QVERIFY(message.undated);
    QCOMPARE(message.sentAt, receivedAt);
    QCOMPARE(message.receivedAt, receivedAt);
    QVERIFY(message.sourceMessageId.isEmpty() && message.replyTo.isEmpty() && message.tags.isEmpty());
}

void IrcMessageMapperTest::keepsTheTextAsSent()
{
    QCOMPARE(map(":a!b@c PRIVMSG #x :  two \x02"
                 "bold\x02 PRIVMSG :  ")
                 .message.text,
             Utf8("  two \x02"
                  "bold\x02 PRIVMSG :  "));
    QCOMPARE(map(":a!b@c PRIVMSG #x word").message.text, Utf8("word"));
    QCOMPARE(map(":a!b@c PRIVMSG ##x :y").message.channel, Utf8("#x"));
    QCOMPARE(map(":a!b@c PRIVMSG &x :y").message.channel, Utf8("&x"));
}

void IrcMessageMapperTest::readsActions_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole") << QByteArray("\x01"
                                         "ACTION waves\x01")
                           << QByteArray("waves");
    QTest::newRow("last mark missing") << QByteArray("\x01"
                                                     "ACTION waves")
                                       << QByteArray("waves");
    QTest::newRow("spaces kept") << QByteArray("\x01"
                                               "ACTION  waves \x01")
                                 << QByteArray(" waves ");
    QTest::newRow("empty") << QByteArray("\x01"
                                         "ACTION\x01")
                           << QByteArray();
    QTest::newRow("one space") << QByteArray("\x01"
                                             "ACTION \x01")
                               << QByteArray();
}

void IrcMessageMapperTest::readsActions()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, text);
    const auto result = map(":a!b@c PRIVMSG #x :" + sent);
    QCOMPARE(result.verdict, Verdict::Chat);
    QCOMPARE(result.message.kind, MessageKind::Action);
    QCOMPARE(result.message.text, text);
}

void IrcMessageMapperTest::ignoresOtherCtcp()
{
    for (const char *ctcp : {"VERSION\x01", "", "\x01", "ACTIONS speak\x01", "PING 1\x01"})
        QCOMPARE(map(":a!b@c PRIVMSG #x :\x01" + QByteArray(ctcp)).verdict, Verdict::NotChat);
    QCOMPARE(map(":a!b@c NOTICE #x :\x01"
                 "ACTION waves\x01")
                 .verdict,
             Verdict::NotChat);
}

void IrcMessageMapperTest::mapsNotices()
{
    const auto result = map(":services.example.org NOTICE #x :maintenance at ten");
    QCOMPARE(result.verdict, Verdict::Chat);
    QCOMPARE(result.message.kind, MessageKind::Notice);
    QCOMPARE(result.message.user, Utf8("services.example.org"));
}

void IrcMessageMapperTest::neverTakesPrivateMessages()
{
    QCOMPARE(map(":a!b@c PRIVMSG weir :psst").verdict, Verdict::NotChat);
    QCOMPARE(map(":a!b@c NOTICE weir :psst").verdict, Verdict::NotChat);
    QCOMPARE(map(":s NOTICE * :*** Looking up your hostname").verdict, Verdict::NotChat);
}

void IrcMessageMapperTest::countsMalformed()
{
    for (const char *bytes : {"PRIVMSG #x :no sender", ":a!b@c PRIVMSG", ":a!b@c PRIVMSG #x",
                              ":a!b@c PRIVMSG #x :", ":!b@c PRIVMSG #x :y"})
        QCOMPARE(map(bytes).verdict, Verdict::Malformed);
    QByteArray nulNick(":?!b@c PRIVMSG #x :y"); // NUL bytes are dropped: nobody says it, or says nothing
    nulNick[1] = '\0';
    QCOMPARE(map(nulNick).verdict, Verdict::Malformed);
    QCOMPARE(map(QByteArray(":a!b@c PRIVMSG #x :") + '\0').verdict, Verdict::Malformed);
}

void IrcMessageMapperTest::readsTags()
{
    const auto result =
        map("@time=2026-11-22T05:01:02.003Z;msgid=aB\\:1;+draft/reply=Zz9;account=mossy;+typing "
            ":a!b@c PRIVMSG #x :y");
    const ChatMessage &message = result.message;
    QCOMPARE(message.sentAt, *parseRfc3339("2026-11-22T05:01:02.003Z"));
    QCOMPARE(message.receivedAt, receivedAt);
    QVERIFY(!message.undated);
    QCOMPARE(message.sourceMessageId, Utf8("aB;1"));
    QCOMPARE(message.replyTo, Utf8("Zz9"));
    QCOMPARE(message.tags, Utf8(R"({"+typing":"","account":"mossy"})"));
}

void IrcMessageMapperTest::keepsAnUnreadableTime()
{
    const ChatMessage message = map("@time=yesterday :a!b@c PRIVMSG #x :y").message;
    QVERIFY(message.undated);
    QCOMPARE(message.sentAt, receivedAt);
    QCOMPARE(message.tags, Utf8(R"({"time":"yesterday"})"));
    const ChatMessage longId = map("@msgid=" + QByteArray(600, 'x') + " :a!b@c PRIVMSG #x :y").message;
    QVERIFY(longId.sourceMessageId.isEmpty());
    QVERIFY(longId.tags.contains("msgid"));
}

void IrcMessageMapperTest::makesTextValid()
{
    QCOMPARE(map(":a!b@c PRIVMSG #x :sch\xf6n").message.text, Utf8("schön"));
    QCOMPARE(map(":a!b@c PRIVMSG #x :schön").message.text, Utf8("schön"));
    QCOMPARE(map(":J\xfcrgen!b@c PRIVMSG #x :y").message.user, Utf8("Jürgen"));
    const ChatMessage tagged = map("@k=\xff\xfe :a!b@c PRIVMSG #x :y").message;
    QVERIFY(isValidUtf8(tagged.tags));
}

void IrcMessageMapperTest::leavesOutACharacterThatWasCut()
{
    QCOMPARE(map(":a!b@c PRIVMSG #x :привет\xd0").message.text, Utf8("привет"));
    const ChatMessage action = map(":a!b@c PRIVMSG #x :\x01"
                                   "ACTION привет\xd0")
                                   .message;
    QCOMPARE(action.kind, MessageKind::Action);
    QCOMPARE(action.text, Utf8("привет"));
    // Two channels, two users: bytes that are left out would make one of them.
    const ChatMessage named = map(":ж\xd0!b@c PRIVMSG #ж\xd0 :x").message;
    QVERIFY(named.user != Utf8("ж"));
    QVERIFY(named.channelIdentity != Utf8("#ж"));
}

void IrcMessageMapperTest::foldsByCaseMapping()
{
    const QByteArray name = "A[]\\~Z";
    QCOMPARE(isupportOf("CASEMAPPING=ascii").fold(name), Utf8("a[]\\~z"));
    QCOMPARE(isupportOf("CASEMAPPING=rfc1459").fold(name), Utf8("a{}|^z"));
    QCOMPARE(isupportOf("CASEMAPPING=rfc1459-strict").fold(name), Utf8("a{}|~z"));
    QCOMPARE(IrcIsupport().fold(name), Utf8("a{}|^z"));
    IrcIsupport changed = isupportOf("CASEMAPPING=ascii");
    changed.apply(*IrcLine::parse(":s 005 weir -CASEMAPPING :are supported"));
    QCOMPARE(changed.fold(name), Utf8("a{}|^z"));
}

void IrcMessageMapperTest::knowsStatusMessages()
{
    const IrcIsupport isupport = isupportOf("STATUSMSG=@+ CHANTYPES=#");
    QCOMPARE(map(":a!b@c PRIVMSG @#x :for operators", isupport).message.channelIdentity, Utf8("#x"));
    QCOMPARE(map(":a!b@c PRIVMSG &x :no channel here", isupport).verdict, Verdict::NotChat);
    QCOMPARE(map(":a!b@c PRIVMSG @weir :y", isupport).verdict, Verdict::NotChat);
    QCOMPARE(map(":a!b@c PRIVMSG @#x :y").verdict, Verdict::NotChat); // not announced
}

QTEST_GUILESS_MAIN(IrcMessageMapperTest)
#include "irc_message_mapper_test.moc"
