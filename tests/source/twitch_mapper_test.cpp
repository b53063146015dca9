// SPDX-License-Identifier: GPL-3.0-or-later
#include "twitch_mapper.h"

#include "twitch_emotes.h"
#include "twitch_msg_id.h"
#include "twitch_tags.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Verdict = TwitchMapper::Verdict;

constexpr qint64 receivedAt = 1'790'000'009'999;

TwitchMapper::Result map(TwitchMapper &mapper, const QByteArray &bytes)
{
    const auto line = IrcLine::parse(bytes);
    return line ? mapper.map(*line, receivedAt) : TwitchMapper::Result();
}

QByteArray chatLine(const QByteArray &tags, const QByteArray &text = "hi")
{
    return '@' + tags + " :pip!pip@pip.tmi.twitch.tv PRIVMSG #harborlights :" + text;
}

// Without backslashes, which mean something else in tags.
QByteArray randomText(QRandomGenerator &random, int longest)
{
    static constexpr char signs[] = "ab:\"/{}\x01\x1f\t\x7f\xc3\xa9=,1-";
    QByteArray text;
    for (int i = random.bounded(longest); i > 0; --i)
        text += signs[random.bounded(static_cast<int>(sizeof signs) - 1)];
    return text;
}

} // namespace

// What the snapshots do not show: limits, memory, and agreement with Qt's own JSON.
class TwitchMapperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheJsonThatQtWrites();
    void tagsHaveALimit();
    void emotesHaveALimit();
    void emotesStayWithinTheText();
    void rememberedRoomsHaveALimit();
    void rememberedModesHaveALimit();
    void anyBytesAreSurvived();
    void knowsRefusals();
    void knowsLoginFailures();
};

void TwitchMapperTest::writesTheJsonThatQtWrites()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        QByteArray raw;
        QJsonObject expected;
        for (int i = random.bounded(8); i > 0; --i) {
            const QByteArray key = "k" + QByteArray::number(random.bounded(6));
            const QByteArray value = randomText(random, 12);
            raw += key + '=' + value + ';';
            expected.insert(QString::fromUtf8(key), QString::fromUtf8(toValidUtf8(value)));
        }
        for (const QString &key : expected.keys()) {
            if (expected.value(key).toString().isEmpty())
                expected.remove(key);
        }
        const Utf8 json = TwitchTags(raw).restAsJson();
        if (expected.isEmpty()) {
            QCOMPARE(json, Utf8());
            continue;
        }
        QJsonParseError error;
        QCOMPARE(QJsonDocument::fromJson(json, &error).object(), expected);
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
    QCOMPARE(TwitchTags("b=2;a=1;a-b=\\s").restAsJson(), Utf8("{\"a\":\"1\",\"a-b\":\" \",\"b\":\"2\"}"));
}

void TwitchMapperTest::tagsHaveALimit()
{
    QByteArray raw;
    for (int i = 100; i < 400; ++i)
        raw += "key-" + QByteArray::number(i) + '=' + QByteArray(40, 'x') + ';';
    TwitchMapper mapper("twitch");
    const auto result = map(mapper, chatLine(raw + "id=a;room-id=1"));
    QCOMPARE(result.verdict, Verdict::Archived);
    const Utf8 json = result.event.message()->tags;
    QVERIFY2(json.size() <= TwitchTags::maxJsonBytes && json.size() > TwitchTags::maxJsonBytes / 2,
             qPrintable(QString::number(json.size())));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int dropped = object.value(QLatin1StringView(TwitchTags::droppedMember)).toString().toInt();
    QVERIFY(dropped > 0);
    QCOMPARE(object.size() - 1 + dropped, 300);
    QCOMPARE(result.event.message()->sourceMessageId, Utf8("a"));

    const auto one = map(mapper, chatLine("a=" + QByteArray(9'000, '"') + ";b=2"));
    QCOMPARE(one.event.message()->tags, Utf8("{\"b\":\"2\",\"weir-dropped-tags\":\"1\"}"));
    const auto alone = map(mapper, chatLine("a=" + QByteArray(9'000, 'x')));
    QCOMPARE(alone.event.message()->tags, Utf8("{\"weir-dropped-tags\":\"1\"}"));

    // A key that is none must not pass for another one: "emotes" is what is left of it in JSON.
    const QByteArray disguised = QByteArrayLiteral("emotes\0=7:0-99;b=2");
    const auto tricked = mapper.map(*IrcLine::parse('@' + disguised + " :ada!a@h PRIVMSG #harbor :x"), 1);
    QCOMPARE(tricked.event.message()->tags, Utf8("{\"b\":\"2\",\"weir-dropped-tags\":\"1\"}"));
}

void TwitchMapperTest::emotesHaveALimit()
{
    Utf8 many = "7001:";
    for (int i = 0; i < 2'000; ++i)
        many += (i == 0 ? "" : ",") + Utf8::number(i) + '-' + Utf8::number(i);
    const Utf8 kept = clampTwitchEmotes(many, Utf8(4'000, 'x'));
    QCOMPARE(kept.count('-'), maxTwitchEmoteRanges);
}

void TwitchMapperTest::emotesStayWithinTheText()
{
    QRandomGenerator random(5);
    static constexpr char signs[] = "0123456789-,:/ab";
    const Utf8 text = QString::fromUtf8("a🐟é b").toUtf8();
    const qsizetype length = codePointCount(text);
    for (int round = 0; round < 5'000; ++round) {
        Utf8 raw = "7:";
        for (int i = random.bounded(30); i > 0; --i)
            raw += signs[random.bounded(static_cast<int>(sizeof signs) - 1)];
        const Utf8 kept = clampTwitchEmotes(raw, text);
        QList<bool> taken(length, false);
        for (const Utf8 &emote : kept.isEmpty() ? QList<Utf8>() : kept.split('/')) {
            const qsizetype colon = emote.indexOf(':');
            QVERIFY2(colon > 0, kept.constData());
            for (const Utf8 &range : emote.mid(colon + 1).split(',')) {
                const auto ends = range.split('-');
                QVERIFY2(ends.size() == 2 && ends.at(0).toInt() <= ends.at(1).toInt() &&
                             ends.at(1).toInt() < length,
                         kept.constData());
                for (int i = ends.at(0).toInt(); i <= ends.at(1).toInt(); ++i)
                    QVERIFY2(!std::exchange(taken[i], true), kept.constData());
            }
        }
        QCOMPARE(clampTwitchEmotes(kept, text), kept); // nothing more to mend
    }
}

void TwitchMapperTest::rememberedRoomsHaveALimit()
{
    TwitchMapper mapper("twitch");
    const auto room = [](int number) { return "c" + QByteArray::number(number); };
    for (int i = 0; i <= TwitchMapper::maxRemembered; ++i)
        map(mapper, "@room-id=" + QByteArray::number(i + 1) + " :tmi.twitch.tv ROOMSTATE #" + room(i));
    QCOMPARE(mapper.identityOf(room(0)), room(0)); // forgotten: its name stands in
    QCOMPARE(mapper.identityOf(room(TwitchMapper::maxRemembered)),
             QByteArray::number(TwitchMapper::maxRemembered + 1));
}

void TwitchMapperTest::rememberedModesHaveALimit()
{
    TwitchMapper mapper("twitch");
    const auto notice = [&](int number) {
        return map(mapper, "@msg-id=slow_on;room-id=" + QByteArray::number(number) +
                               " :tmi.twitch.tv NOTICE #harborlights :slowly")
            .verdict;
    };
    for (int i = 0; i < TwitchMapper::maxRemembered; ++i)
        QCOMPARE(notice(i), Verdict::Archived);
    QCOMPARE(notice(0), Verdict::Archived); // forgotten, so it is stored again; but memory stays bounded
    QCOMPARE(notice(0), Verdict::NotArchived);
}

void TwitchMapperTest::anyBytesAreSurvived()
{
    TwitchMapper mapper("twitch");
    QRandomGenerator random(11);
    const QList<QByteArray> commands{"PRIVMSG", "USERNOTICE", "CLEARCHAT", "CLEARMSG", "ROOMSTATE", "NOTICE"};
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = "@emotes=" + randomText(random, 20) + ";tmi-sent-ts=" + randomText(random, 4) +
                           ";system-msg=" + randomText(random, 9) + " :" + randomText(random, 6) + "!b " +
                           commands.at(random.bounded(static_cast<int>(commands.size()))) + " #" +
                           randomText(random, 4) + " :" + randomText(random, 30);
        for (int i = random.bounded(4); i > 0; --i)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        const auto result = map(mapper, bytes);
        if (const ChatMessage *message = result.event.message();
            result.verdict == Verdict::Archived && message) {
            QVERIFY(isValidUtf8(message->text) && isValidUtf8(message->systemText) &&
                    isValidUtf8(message->tags) && isValidUtf8(message->user));
            QVERIFY(!message->channel.isEmpty() && !message->channelIdentity.isEmpty());
            QVERIFY(!message->user.isEmpty() && !message->userIdentity.isEmpty());
            QVERIFY(!message->displayName.isEmpty());
        }
    }
}

void TwitchMapperTest::knowsRefusals()
{
    QCOMPARE(twitchJoinRefusal("msg_banned"), std::optional(Utf8("banned from the channel")));
    QVERIFY(twitchJoinRefusal("msg_channel_suspended").has_value());
    QVERIFY(!twitchJoinRefusal("slow_on").has_value());
    QVERIFY(!twitchJoinRefusal("").has_value());
}

void TwitchMapperTest::knowsLoginFailures()
{
    const auto failureOf = [](const QByteArray &bytes) { return twitchLoginFailure(*IrcLine::parse(bytes)); };
    for (const char *words :
         {"Login authentication failed", "Improperly formatted auth", "Login unsuccessful"})
        QCOMPARE(failureOf(":tmi.twitch.tv NOTICE * :" + QByteArray(words)).value_or(QString()),
                 QString::fromLatin1(words));
    QVERIFY(!failureOf(":tmi.twitch.tv NOTICE #harborlights :Login unsuccessful"));
    QVERIFY(!failureOf(":pip!pip@pip.tmi.twitch.tv PRIVMSG weir :Login unsuccessful"));
    QVERIFY(!failureOf(":tmi.twitch.tv NOTICE * :Hello"));
}

QTEST_GUILESS_MAIN(TwitchMapperTest)
#include "twitch_mapper_test.moc"
