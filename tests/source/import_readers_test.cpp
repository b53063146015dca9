// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/import_reading.h"

#include "base/time_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ImportReadersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIrcLines();
    void readsTwitchLines();
    void readsItems();
    void readsJustlog();
    void readsJustlogEvents();
    void readsJustlogSentences();
    void passesOver_data();
    void passesOver();
    void refuses_data();
    void refuses();
    void numbersWhatIsTheSame();
    void isFast_data();
    void isFast();
};

void ImportReadersTest::readsIrcLines()
{
    Reading irc(ImportFormat::Irc);
    const ChatMessage message =
        irc.message("@time=2026-01-02T03:04:05.678Z;msgid=m1 :Ada!ada@host PRIVMSG #Weir :hello  there ");
    QCOMPARE(message.source, Utf8("net"));
    QCOMPARE(message.channel, Utf8("Weir"));
    QCOMPARE(message.user, Utf8("Ada"));
    QCOMPARE(message.text, Utf8("hello  there "));
    QCOMPARE(message.sourceMessageId, Utf8("m1"));
    QCOMPARE(message.sentAt, *parseRfc3339("2026-01-02T03:04:05.678Z"));
    QCOMPARE(message.receivedAt, Reading::now);
    QVERIFY(!message.undated);
    QCOMPARE(message.replayNumber, 1);
    const ModerationEvent deletion =
        irc.moderation("@time=2026-01-02T03:04:06.000Z :Op!o@h REDACT #Weir m1 :rude");
    QCOMPARE(deletion.kind, ModerationKind::Delete);
    QCOMPARE(deletion.channelIdentity, Utf8("#weir"));
    QCOMPARE(deletion.targetMessageId, Utf8("m1"));
    QCOMPARE(deletion.moderator, Utf8("Op"));
    QCOMPARE(deletion.at, *parseRfc3339("2026-01-02T03:04:06Z"));
    // The file tells itself how its network folds names.
    QCOMPARE(irc.message("@time=2026-01-02T03:04:05Z :a[b]!x@y PRIVMSG #weir :x").userIdentity, Utf8("a{b}"));
    QVERIFY(irc.line(":irc.example.org 005 weir CASEMAPPING=ascii :are supported"));
    QCOMPARE(irc.message("@time=2026-01-02T03:04:05Z :a[b]!x@y PRIVMSG #weir :x").userIdentity, Utf8("a[b]"));
}

void ImportReadersTest::readsTwitchLines()
{
    Reading irc(ImportFormat::Irc);
    const ChatMessage message =
        irc.message("@display-name=Ada;id=u-1;room-id=77;tmi-sent-ts=1700000000123;user-id=9 "
                    ":ada!ada@ada.tmi.twitch.tv PRIVMSG #weir :hello");
    QCOMPARE(message.source, Utf8("net"));
    QCOMPARE(message.channelIdentity, Utf8("77"));
    QCOMPARE(message.userIdentity, Utf8("9"));
    QCOMPARE(message.sourceMessageId, Utf8("u-1"));
    QCOMPARE(message.sentAt, 1'700'000'000'123);
    const ModerationEvent timeout = irc.moderation("@ban-duration=150;room-id=77;target-user-id=9;tmi-sent-"
                                                   "ts=1700000000739 :tmi.twitch.tv CLEARCHAT #weir :ada");
    QCOMPARE(timeout.kind, ModerationKind::Timeout);
    QCOMPARE(timeout.durationMs, 150'000);
    QCOMPARE(timeout.at, 1'700'000'000'739);
}

void ImportReadersTest::readsItems()
{
    Reading items(ImportFormat::NdJson);
    const ChatMessage message = items.message(
        "{\"channel\":\"weir\",\"user\":\"Ada\",\"text\":\"hi\",\"sent_at\":1700000000123,\"id\":\"m\"}");
    QCOMPARE(message.source, Utf8("net"));
    QCOMPARE(message.sourceMessageId, Utf8("m"));
    QCOMPARE(message.sentAt, 1'700'000'000'123);
    const ModerationEvent ban = items.moderation("{\"type\":\"ban\",\"channel\":\"weir\",\"user\":\"Ada\","
                                                 "\"sent_at\":1700000000123,\"source\":\"net\"}");
    QCOMPARE(ban.kind, ModerationKind::Ban);
    QCOMPARE(ban.source, Utf8("net"));
}

void ImportReadersTest::readsJustlog()
{
    Reading log(ImportFormat::JustLog);
    const ChatMessage message = log.message("[2019-09-5 03:04:05] #Weir Ada: hello: there ");
    QCOMPARE(message.source, Utf8("net"));
    QCOMPARE(message.channel, Utf8("Weir"));
    QCOMPARE(message.channelIdentity, Utf8("weir"));
    QCOMPARE(message.user, Utf8("Ada"));
    QCOMPARE(message.userIdentity, Utf8("ada"));
    QCOMPARE(message.text, Utf8("hello: there "));
    QCOMPARE(message.sentAt, *parseRfc3339("2019-09-05T03:04:05Z"));
    QCOMPARE(message.replayNumber, 1);
    QCOMPARE(log.message("[2019-09-05 03:04:05] #weir ada: x").sentAt, message.sentAt);
    QCOMPARE(log.message("[2019-9-15 23:59:59] weir ada: \xfc").text, Utf8("ü"));
}

void ImportReadersTest::readsJustlogEvents()
{
    Reading log(ImportFormat::JustLog);
    const ModerationEvent timeout =
        log.moderation("[2019-09-5 03:04:05] #weir Ada has been timed out for 600 seconds");
    QCOMPARE(timeout.kind, ModerationKind::Timeout);
    QCOMPARE(timeout.source, Utf8("net"));
    QCOMPARE(timeout.channelIdentity, Utf8("weir"));
    QCOMPARE(timeout.user, Utf8("Ada"));
    QCOMPARE(timeout.userIdentity, Utf8("ada"));
    QCOMPARE(timeout.durationMs, 600'000);
    QCOMPARE(timeout.at, *parseRfc3339("2019-09-05T03:04:05Z"));
    const ModerationEvent ban = log.moderation("[2019-09-5 03:04:05] #weir ada has been banned");
    QCOMPARE(ban.kind, ModerationKind::Ban);
    QCOMPARE(ban.userIdentity, Utf8("ada"));
    const ModerationEvent clear = log.moderation("[2019-09-5 03:04:05] #weir chat has been cleared");
    QCOMPARE(clear.kind, ModerationKind::Clear);
    QVERIFY(clear.user.isEmpty());
    // Somebody only says so.
    QCOMPARE(log.message("[2019-09-5 03:04:05] #weir ada: bob has been banned").text,
             Utf8("bob has been banned"));
}

void ImportReadersTest::readsJustlogSentences()
{
    Reading log(ImportFormat::JustLog);
    const ChatMessage subscribed = log.message(
        "[2019-09-5 03:04:05] #weir Ada subscribed at Tier 1. They've subscribed for 3 months! hello");
    QCOMPARE(subscribed.kind, MessageKind::Subscription);
    QCOMPARE(subscribed.userIdentity, Utf8("ada"));
    QCOMPARE(subscribed.displayName, Utf8("Ada"));
    QVERIFY(subscribed.text.isEmpty());
    QVERIFY(subscribed.systemText.startsWith("Ada subscribed at Tier 1."));
    const ChatMessage raid = log.message("[2019-09-5 03:04:05] #weir 15 raiders from Ada have joined!");
    QCOMPARE(raid.kind, MessageKind::Raid);
    QCOMPARE(raid.userIdentity, Utf8("ada"));
    const ChatMessage other = log.message("[2019-09-5 03:04:05] #weir Ada did something new");
    QCOMPARE(other.kind, MessageKind::Event);
    QCOMPARE(other.systemText, Utf8("Ada did something new"));
}

void ImportReadersTest::passesOver_data()
{
    QTest::addColumn<ImportFormat>("format");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, ImportFormat format, const char *line) {
        QTest::newRow(name) << format << QByteArray(line);
    };
    row("empty", ImportFormat::Irc, "");
    row("blanks", ImportFormat::JustLog, " \t ");
    row("join", ImportFormat::Irc, ":ada!a@b JOIN #weir");
    row("ping", ImportFormat::Irc, "PING :x");
    row("private", ImportFormat::Irc, "@time=2026-01-02T03:04:05Z :ada!a@b PRIVMSG weir :hello");
    row("CTCP", ImportFormat::Irc, "@time=2026-01-02T03:04:05Z :ada!a@b PRIVMSG #weir :\x01VERSION\x01");
    row("room", ImportFormat::Irc, "@room-id=77;slow=0 :tmi.twitch.tv ROOMSTATE #weir");
    row("whisper", ImportFormat::Irc, "@user-id=9;tmi-sent-ts=1700000000123 :ada!a@b WHISPER weir :psst");
}

void ImportReadersTest::passesOver()
{
    QFETCH(ImportFormat, format);
    QFETCH(QByteArray, line);
    const auto event = Reading(format).line(line);
    QVERIFY2(event, event ? "" : qPrintable(event.error().message));
    QVERIFY(!*event);
}

void ImportReadersTest::refuses_data()
{
    QTest::addColumn<ImportFormat>("format");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, ImportFormat format, const QByteArray &line, const QString &why) {
        QTest::newRow(name) << format << line << why;
    };
    using enum ImportFormat;
    row("no IRC", Irc, "<html>", u"no IRC line"_s);
    row("deletion of nothing", Irc, "@time=2026-07-05T10:00:00.000Z :op!a@b REDACT #weir", u"deletion"_s);
    row("deletion without time", Irc, ":op!a@b REDACT #weir m1", u"no time"_s);
    row("no time", Irc, ":ada!a@b PRIVMSG #weir :x", u"no time"_s);
    row("bad time", Irc, "@time=noon :ada!a@b PRIVMSG #weir :x", u"no time"_s);
    row("no text", Irc, "@time=2026-01-02T03:04:05Z :ada!a@b PRIVMSG #weir", u"without its sender"_s);
    row("future", Irc, "@time=2126-01-02T03:04:05Z :ada!a@b PRIVMSG #weir :x", u"in the future"_s);
    row("past", Irc, "@time=1971-01-02T03:04:05Z :ada!a@b PRIVMSG #weir :x", u"before 1988"_s);
    row("long nick", Irc, "@time=2026-01-02T03:04:05Z :" + QByteArray(600, 'a') + " PRIVMSG #weir :x",
        u"a name"_s);
    row("long text", Irc, "@time=2026-01-02T03:04:05Z :a PRIVMSG #weir :" + QByteArray(17'000, 'x'),
        u"a text"_s);
    row("Twitch without time", Irc, "@room-id=77;user-id=9 :ada!a@b PRIVMSG #weir :x", u"no time"_s);
    row("ban without time", Irc, "@room-id=77 :tmi.twitch.tv CLEARCHAT #weir :ada", u"no time"_s);
    row("no JSON", NdJson, "{oops", u"not a JSON object"_s);
    row("array", NdJson, "[]", u"must be a JSON object"_s);
    row("no sent_at", NdJson, "{\"channel\":\"c\",\"user\":\"u\",\"text\":\"t\"}", u"sent_at is missing"_s);
    row("no user", NdJson, "{\"channel\":\"c\",\"text\":\"t\",\"sent_at\":1700000000123}", u"user must be"_s);
    row("other source", NdJson,
        "{\"channel\":\"c\",\"user\":\"u\",\"text\":\"t\",\"sent_at\":1700000000123,\"source\":\"x\"}",
        u"an import into 'net'"_s);
    row("no date", JustLog, "#weir ada: x", u"does not begin with"_s);
    row("no such day", JustLog, "[2019-02-30 03:04:05] #weir ada: x", u"does not begin with"_s);
    row("cut off", JustLog, "[2019-09-5 03:04", u"does not begin with"_s);
    row("only a time", JustLog, "[2019-09-5 03:04:05] ", u"#channel"_s);
    row("only a channel", JustLog, "[2019-09-5 03:04:05] #weir", u"#channel"_s);
    row("only #", JustLog, "[2019-09-5 03:04:05] # ada: x", u"#channel"_s);
    row("NUL for a name", JustLog, QByteArray("[2019-09-5 03:04:05] #weir \0: x", 31), u"an empty name"_s);
    row("control character", JustLog, "[2019-09-5 03:04:05] #weir a\x1b: x", u"control characters"_s);
    row("nothing said", JustLog, "[2019-09-5 03:04:05] #weir ada: ", u"no text"_s);
}

void ImportReadersTest::refuses()
{
    QFETCH(ImportFormat, format);
    QFETCH(QByteArray, line);
    QFETCH(QString, why);
    const auto event = Reading(format).line(line);
    QVERIFY(!event);
    QCOMPARE(event.error().code, ErrorCode::InvalidInput);
    QVERIFY2(event.error().message.contains(why), qPrintable(event.error().message));
}

void ImportReadersTest::numbersWhatIsTheSame()
{
    Reading log(ImportFormat::JustLog);
    const QByteArray line = "[2019-09-5 03:04:05] #weir ada: lol";
    QCOMPARE(log.message(line).replayNumber, 1);
    QCOMPARE(log.message("[2019-09-5 03:04:06] #weir ada: lol").replayNumber, 1);
    QCOMPARE(log.message("[2019-09-5 03:04:05] #weir bob: lol").replayNumber, 1);
    QCOMPARE(log.message(line).replayNumber, 2);
    QCOMPARE(Reading(ImportFormat::JustLog).message(line).replayNumber, 1); // another file
}

void ImportReadersTest::isFast_data()
{
    QTest::addColumn<ImportFormat>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("irc") << ImportFormat::Irc
                         << QByteArray("@time=2026-01-02T03:04:05.678Z :ada!ada@host PRIVMSG #weir :")
                         << QByteArray();
    QTest::newRow("justlog") << ImportFormat::JustLog << QByteArray("[2019-09-5 03:04:05] #weir ada: ")
                             << QByteArray();
    QTest::newRow("ndjson")
        << ImportFormat::NdJson
        << QByteArray("{\"channel\":\"weir\",\"user\":\"ada\",\"sent_at\":1700000000123,\"text\":\"")
        << QByteArray("\"}");
}

// Prints how many lines it reads in a second; a test, too, in that all of them are understood.
void ImportReadersTest::isFast()
{
    QFETCH(ImportFormat, format);
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, end);
    constexpr int lines = 20'000;
    Reading reading(format);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < lines; ++i) {
        const auto event = reading.line(begin + "a line that is about as long as people write, no. " +
                                        QByteArray::number(i) + end);
        QVERIFY(event && *event);
    }
    qInfo("%lld lines/s", qlonglong(lines) * 1'000'000'000 / clock.nsecsElapsed());
}

QTEST_GUILESS_MAIN(ImportReadersTest)
#include "import_readers_test.moc"
