// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_item_decoder.h"

#include "base/time_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 receivedAt = 1'790'000'000'000;

Expected<SourceEvent::Body> decodeBody(const QByteArray &json)
{
    return HttpItemDecoder::decode(QJsonDocument::fromJson('[' + json + ']').array().at(0), receivedAt);
}

Expected<ChatMessage> decode(const QByteArray &json)
{
    return decodeBody(json).map([](const SourceEvent::Body &body) { return std::get<ChatMessage>(body); });
}

Expected<ModerationEvent> decodeEvent(const QByteArray &json)
{
    return decodeBody(json).map(
        [](const SourceEvent::Body &body) { return std::get<ModerationEvent>(body); });
}

// An item that is fine but for the fields given.
Expected<ChatMessage> decodeWith(const QByteArray &fields)
{
    QJsonObject item{{u"channel"_s, u"weir"_s}, {u"user"_s, u"ada"_s}, {u"text"_s, u"hello"_s}};
    const QJsonObject more = QJsonDocument::fromJson('{' + fields + '}').object();
    for (auto field = more.begin(); field != more.end(); ++field)
        item.insert(field.key(), field.value());
    return decode(QJsonDocument(item).toJson());
}

} // namespace

class HttpItemDecoderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheLeast();
    void readsAll();
    void takesLimitsExactly();
    void rejects_data();
    void rejects();
    void readsStableIds();
    void readsEvents();
    void rejectsEvents_data();
    void rejectsEvents();
};

void HttpItemDecoderTest::readsTheLeast()
{
    const auto message = decode(R"({"channel":"#Weir","user":"Ada","text":" hi\n"})");
    QVERIFY2(message, message ? "" : qPrintable(message.error().message));
    QCOMPARE(message->source, Utf8("http"));
    QCOMPARE(message->channel, Utf8("Weir"));
    QCOMPARE(message->channelIdentity, Utf8("weir"));
    QCOMPARE(message->user, Utf8("Ada"));
    QCOMPARE(message->userIdentity, Utf8("ada"));
    QCOMPARE(message->displayName, Utf8("Ada"));
    QCOMPARE(message->text, Utf8(" hi\n"));
    QCOMPARE(message->kind, MessageKind::Message);
    QCOMPARE(message->sentAt, receivedAt);
    QVERIFY(message->undated);
    QVERIFY(message->sourceMessageId.isEmpty() && message->tags.isEmpty() && message->replyTo.isEmpty());
}

void HttpItemDecoderTest::readsAll()
{
    const auto message = decode(
        R"({"channel":"weir","user":"ada","text":"waves","id":"m-1","sent_at":"2026-09-21T08:00:00.5+02:00",
        "display_name":"Ada L.","source":"bridge-1.a_b","kind":"action","reply_to":"m-0","tags":{"b":[1,2],"a":null}})");
    QVERIFY2(message, message ? "" : qPrintable(message.error().message));
    QCOMPARE(message->source, Utf8("bridge-1.a_b"));
    QCOMPARE(message->sourceMessageId, Utf8("m-1"));
    QCOMPARE(message->replyTo, Utf8("m-0"));
    QCOMPARE(message->displayName, Utf8("Ada L."));
    QCOMPARE(message->kind, MessageKind::Action);
    QCOMPARE(message->sentAt, *parseRfc3339("2026-09-21T06:00:00.500Z"));
    QVERIFY(!message->undated);
    QCOMPARE(message->tags, Utf8(R"({"a":null,"b":[1,2]})"));
    QCOMPARE(decodeWith(R"("sent_at":1700000000123)")->sentAt, 1'700'000'000'123);
    QVERIFY(decodeWith(
        R"("id":null,"sent_at":null,"tags":null,"kind":null,"display_name":null,"source":null,"reply_to":null)"));
}

void HttpItemDecoderTest::takesLimitsExactly()
{
    QVERIFY(decodeWith("\"text\":\"" + QByteArray("ü").repeated(4096) + '"'));
    QVERIFY(!decodeWith("\"text\":\"" + QByteArray("ü").repeated(4096) + "x\""));
    QVERIFY(decodeWith("\"user\":\"" + QByteArray(128, 'u') + '"'));
    QVERIFY(!decodeWith("\"user\":\"" + QByteArray(129, 'u') + '"'));
    QVERIFY(decodeWith("\"source\":\"" + QByteArray(64, 's') + '"'));
    QVERIFY(!decodeWith("\"source\":\"" + QByteArray(65, 's') + '"'));
    QVERIFY(decodeWith("\"sent_at\":" + QByteArray::number(receivedAt + 300'000)));
    QVERIFY(!decodeWith("\"sent_at\":" + QByteArray::number(receivedAt + 300'001)));
    QVERIFY(decodeWith(R"("sent_at":946684800000)"));
    QVERIFY(!decodeWith(R"("sent_at":946684799999)"));
}

void HttpItemDecoderTest::rejects_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const char *json, const QString &names) {
        QTest::newRow(name) << QByteArray(json) << names;
    };
    row("string item", R"("hello")", u"must be an object, but is a string"_s);
    row("no channel", R"({"user":"a","text":"t"})", u"channel must be a non-empty string, but is missing"_s);
    row("no user", R"({"channel":"c","text":"t"})", u"user must be"_s);
    row("no text", R"({"channel":"c","user":"a"})", u"text must be"_s);
    row("null text", R"({"channel":"c","user":"a","text":null})", u"but is null"_s);
    row("number text", R"({"channel":"c","user":"a","text":5})", u"but is a number"_s);
    row("empty text", R"({"channel":"c","user":"a","text":""})", u"text must not be empty"_s);
    row("hash only", R"({"channel":"#","user":"a","text":"t"})", u"channel needs a name"_s);
    row("spaces only", R"({"channel":"c","user":"  ","text":"t"})", u"user must not be only spaces"_s);
    row("control in user", R"({"channel":"c","user":"a\nb","text":"t"})", u"user must not hold control"_s);
    row("C1 control", R"({"channel":"c\u0085","user":"a","text":"t"})", u"channel must not hold control"_s);
    row("NUL in text", R"({"channel":"c","user":"a","text":"a\u0000b"})", u"U+0000"_s);
    row("half surrogate", R"({"channel":"c","user":"a","text":"\ud83d"})", u"surrogate"_s);
    row("unknown field", R"({"channel":"c","user":"a","text":"t","sentat":1})",
        u"unknown field 'sentat'; allowed: channel, user, text, id, sent_at"_s);
    row("seconds", R"({"channel":"c","user":"a","text":"t","sent_at":1700000000})", u"is it in seconds?"_s);
    row("future", R"({"channel":"c","user":"a","text":"t","sent_at":1790000600000})",
        u"600 s in the future"_s);
    row("fraction", R"({"channel":"c","user":"a","text":"t","sent_at":1.5})", u"whole number"_s);
    row("no zone", R"({"channel":"c","user":"a","text":"t","sent_at":"2026-01-01T00:00:00"})",
        u"sent_at: '2026-01-01T00:00:00'"_s);
    row("boolean time", R"({"channel":"c","user":"a","text":"t","sent_at":true})", u"RFC 3339"_s);
    row("huge time", R"({"channel":"c","user":"a","text":"t","sent_at":1e300})", u"whole number"_s);
    row("bad source", R"({"channel":"c","user":"a","text":"t","source":"a b"})", u"source may hold"_s);
    row("kind of a platform", R"({"channel":"c","user":"a","text":"t","kind":"raid"})",
        u"message, action, notice"_s);
    row("bad kind", R"({"channel":"c","user":"a","text":"t","kind":"shout"})", u"message, action, notice"_s);
    row("number kind", R"({"channel":"c","user":"a","text":"t","kind":1})", u"message, action, notice"_s);
    row("tags array", R"({"channel":"c","user":"a","text":"t","tags":[]})",
        u"tags must be an object, but is an array"_s);
    row("empty id", R"({"channel":"c","user":"a","text":"t","id":""})", u"id must not be empty"_s);
    row("number id", R"({"channel":"c","user":"a","text":"t","id":7})",
        u"id must be a non-empty string, but is a number"_s);
    QTest::newRow("long id") << R"({"channel":"c","user":"a","text":"t","id":")" + QByteArray(129, 'x') +
                                    "\"}"
                             << u"id is 129 bytes long; at most 128"_s;
    QTest::newRow("large tags") << R"({"channel":"c","user":"a","text":"t","tags":{"k":")" +
                                       QByteArray(8192, 'x') + "\"}}"
                                << u"tags take"_s;
}

void HttpItemDecoderTest::rejects()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, names);
    const auto message = decode(json);
    QVERIFY(!message);
    QCOMPARE(message.error().code, ErrorCode::InvalidInput);
    QVERIFY2(message.error().message.contains(names), qPrintable(message.error().message));
}

void HttpItemDecoderTest::readsStableIds()
{
    const auto message =
        decodeWith(R"("type":"message","channel_id":"C-7","user_id":"U-9","channel":"#Weir")");
    QVERIFY2(message, message ? "" : qPrintable(message.error().message));
    QCOMPARE(message->channel, Utf8("Weir"));
    QCOMPARE(message->channelIdentity, Utf8("C-7"));
    QCOMPARE(message->user, Utf8("ada"));
    QCOMPARE(message->userIdentity, Utf8("U-9"));
}

void HttpItemDecoderTest::readsEvents()
{
    const auto removed =
        decodeEvent(R"({"type":"delete","channel":"#Weir","target_id":"m-1","moderator":"Mod",
        "reason":"off topic","sent_at":1700000000123,"source":"bridge"})");
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message));
    QCOMPARE(removed->kind, ModerationKind::Delete);
    QCOMPARE(removed->source, Utf8("bridge"));
    QCOMPARE(removed->channel, Utf8("Weir"));
    QCOMPARE(removed->channelIdentity, Utf8("weir"));
    QCOMPARE(removed->targetMessageId, Utf8("m-1"));
    QCOMPARE(removed->moderator, Utf8("Mod"));
    QCOMPARE(removed->reason, Utf8("off topic"));
    QCOMPARE(removed->at, 1'700'000'000'123);
    QCOMPARE(removed->receivedAt, receivedAt);
    QVERIFY(removed->user.isEmpty() && removed->userIdentity.isEmpty());

    const auto timeout = decodeEvent(R"({"type":"timeout","channel":"weir","user":"Ada","duration_s":600})");
    QCOMPARE(timeout->kind, ModerationKind::Timeout);
    QCOMPARE(timeout->source, Utf8("http"));
    QCOMPARE(timeout->user, Utf8("Ada"));
    QCOMPARE(timeout->userIdentity, Utf8("ada"));
    QCOMPARE(timeout->durationMs, 600'000);
    QCOMPARE(timeout->at, receivedAt);

    const auto ban =
        decodeEvent(R"({"type":"ban","channel":"weir","channel_id":"c","user":"Ada","user_id":"u"})");
    QCOMPARE(ban->kind, ModerationKind::Ban);
    QCOMPARE(ban->userIdentity, Utf8("u"));
    QCOMPARE(ban->channelIdentity, Utf8("c"));
    const auto clear = decodeEvent(R"({"type":"clear","channel":"weir","moderator":null})");
    QCOMPARE(clear->kind, ModerationKind::Clear);
    QVERIFY(clear->user.isEmpty());
}

void HttpItemDecoderTest::rejectsEvents_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const char *json, const QString &names) {
        QTest::newRow(name) << QByteArray(json) << names;
    };
    row("type", R"({"type":"unban","channel":"c"})", u"message, delete, timeout, ban, clear"_s);
    row("number type", R"({"type":1,"channel":"c"})", u"type must be one of"_s);
    row("no target", R"({"type":"delete","channel":"c"})", u"target_id must be"_s);
    row("id alone", R"({"type":"delete","channel":"c","target_id":"m","user_id":"u"})", u"user_id needs"_s);
    row("no user", R"({"type":"ban","channel":"c"})", u"user must be"_s);
    row("no duration", R"({"type":"timeout","channel":"c","user":"a"})", u"duration_s must be"_s);
    row("zero", R"({"type":"timeout","channel":"c","user":"a","duration_s":0})", u"duration_s must be"_s);
    row("half", R"({"type":"timeout","channel":"c","user":"a","duration_s":1.5})", u"duration_s must be"_s);
    row("age", R"({"type":"timeout","channel":"c","user":"a","duration_s":1e300})", u"duration_s must be"_s);
    row("clear whom", R"({"type":"clear","channel":"c","user":"a"})", u"unknown field 'user'"_s);
    row("text", R"({"type":"ban","channel":"c","user":"a","text":"t"})", u"unknown field 'text'"_s);
    row("future", R"({"type":"clear","channel":"c","sent_at":1790000600000})", u"600 s in the future"_s);
    row("source", R"({"type":"clear","channel":"c","source":"a b"})", u"source may hold"_s);
    QTest::newRow("long reason") << R"({"type":"clear","channel":"c","reason":")" + QByteArray(513, 'x') +
                                        "\"}"
                                 << u"reason is 513 bytes long; at most 512"_s;
}

void HttpItemDecoderTest::rejectsEvents()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, names);
    const auto event = decodeBody(json);
    QVERIFY(!event);
    QVERIFY2(event.error().message.contains(names), qPrintable(event.error().message));
}

QTEST_GUILESS_MAIN(HttpItemDecoderTest)
#include "http_item_decoder_test.moc"
