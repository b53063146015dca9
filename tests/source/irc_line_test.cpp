// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_line.h"
#include "irc_line_writer.h"
#include "irc_tags.h"

#include "support/shared_cases.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> paramsOf(const IrcLine &line)
{
    QList<QByteArray> list;
    for (size_t i = 0; i < line.paramCount; ++i)
        list.append(line.param(i).toByteArray());
    return list;
}

} // namespace

class IrcLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsSharedCases();
    void joinsSharedCases();
    void splitsSharedPrefixes();
    void fifteenthParameterTakesTheRest();
    void refusesWhatIsNoLine_data();
    void refusesWhatIsNoLine();
    void survivesAnyBytes();
    void comparesCommandsWithoutCase();
    void tagsReadInOrderAndLastWins();
    void tagEscapesRoundTrip();
    void writerRefusesLineBreaks_data();
    void writerRefusesLineBreaks();
    void writerKnowsItsLimits();
};

void IrcLineTest::splitsSharedCases()
{
    const QJsonArray cases = sharedCases(u"irc-msg-split.json"_s);
    if (cases.isEmpty())
        QSKIP("WEIR_DATA_DIR has no irc-msg-split.json");
    for (const QJsonValue value : cases) {
        const QByteArray input = value["input"_L1].toString().toUtf8();
        const QJsonObject atoms = value["atoms"_L1].toObject();
        const auto line = IrcLine::parse(input);
        QVERIFY2(line, input.constData());
        QCOMPARE(line->command.toByteArray(), atoms["verb"_L1].toString().toUtf8());
        QCOMPARE(line->prefix.toByteArray(), atoms["source"_L1].toString().toUtf8());
        QCOMPARE(paramsOf(*line), bytesOf(atoms["params"_L1].toArray()));
        const QJsonObject tags = atoms["tags"_L1].toObject();
        for (auto tag = tags.begin(); tag != tags.end(); ++tag)
            QCOMPARE(ircTagValue(line->rawTags, tag.key().toUtf8()), tag.value().toString().toUtf8());
        IrcTagReader reader(line->rawTags);
        while (const auto tag = reader.next())
            QVERIFY2(tags.contains(QString::fromUtf8(tag->key)), input.constData());
    }
}

void IrcLineTest::joinsSharedCases()
{
    const QJsonArray cases = sharedCases(u"irc-msg-join.json"_s);
    if (cases.isEmpty())
        QSKIP("WEIR_DATA_DIR has no irc-msg-join.json");
    for (const QJsonValue value : cases) {
        const QJsonObject atoms = value["atoms"_L1].toObject();
        IrcOutgoing outgoing;
        outgoing.prefix = atoms["source"_L1].toString().toUtf8();
        outgoing.command = atoms["verb"_L1].toString().toUtf8();
        outgoing.params = bytesOf(atoms["params"_L1].toArray());
        const QJsonObject tags = atoms["tags"_L1].toObject();
        for (auto tag = tags.begin(); tag != tags.end(); ++tag)
            outgoing.tags.append({tag.key().toUtf8(), tag.value().toString().toUtf8()});
        const auto joined = joinIrcLine(outgoing);
        QVERIFY2(joined, qPrintable(value["desc"_L1].toString()));
        QVERIFY2(bytesOf(value["matches"_L1].toArray()).contains(*joined), joined->constData());
    }
}

void IrcLineTest::splitsSharedPrefixes()
{
    const QJsonArray cases = sharedCases(u"irc-userhost-split.json"_s);
    if (cases.isEmpty())
        QSKIP("WEIR_DATA_DIR has no irc-userhost-split.json");
    for (const QJsonValue value : cases) {
        const QByteArray source = value["source"_L1].toString().toUtf8();
        const IrcPrefix prefix = splitIrcPrefix(source);
        QCOMPARE(prefix.nick.toByteArray(), value["atoms"_L1]["nick"_L1].toString().toUtf8());
        QCOMPARE(prefix.user.toByteArray(), value["atoms"_L1]["user"_L1].toString().toUtf8());
        QCOMPARE(prefix.host.toByteArray(), value["atoms"_L1]["host"_L1].toString().toUtf8());
    }
}

void IrcLineTest::fifteenthParameterTakesTheRest()
{
    const auto line = IrcLine::parse("X 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 :17");
    QVERIFY(line);
    QCOMPARE(line->paramCount, size_t(15));
    QCOMPARE(line->lastParam().toByteArray(), "15 16 :17");
    QVERIFY(line->param(15).isEmpty());
}

void IrcLineTest::refusesWhatIsNoLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("spaces") << QByteArray("   ");
    QTest::newRow("tags alone") << QByteArray("@a=b");
    QTest::newRow("prefix alone") << QByteArray(":nick!user@host");
    QTest::newRow("tags and prefix") << QByteArray("@a :nick ");
    QTest::newRow("odd command") << QByteArray(":nick PRIV-MSG #a :x");
    QTest::newRow("binary") << QByteArray::fromHex("00ff80");
}

void IrcLineTest::refusesWhatIsNoLine()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!IrcLine::parse(bytes));
}

void IrcLineTest::survivesAnyBytes()
{
    // Bytes that matter come often, so that the branches are met; the seed is fixed, so that a failure
    // repeats.
    QRandomGenerator random(20'26);
    constexpr char telling[] = "@:;=\\ !#\0\r\x01 PING0";
    for (int round = 0; round < 50'000; ++round) {
        QByteArray bytes(random.bounded(60), '\0');
        for (char &c : bytes) {
            const bool tells = random.bounded(2) == 0;
            c = tells ? telling[random.bounded(static_cast<int>(sizeof telling) - 1)]
                      : static_cast<char>(random.bounded(256));
        }
        const auto line = IrcLine::parse(bytes);
        if (!line)
            continue;
        QVERIFY(!line->command.isEmpty() && line->paramCount <= IrcLine::maxParams);
        qsizetype total = line->rawTags.size() + line->prefix.size() + line->command.size();
        for (size_t i = 0; i < line->paramCount; ++i)
            total += line->param(i).size();
        QVERIFY(total <= bytes.size());
        IrcTagReader reader(line->rawTags);
        while (const auto tag = reader.next())
            QVERIFY(unescapeIrcTag(tag->rawValue).size() <= tag->rawValue.size());
    }
}

void IrcLineTest::comparesCommandsWithoutCase()
{
    QVERIFY(IrcLine::parse("privMSG #a :x")->is("PRIVMSG"));
    QVERIFY(!IrcLine::parse("PRIVMSGS #a :x")->is("PRIVMSG"));
    QCOMPARE(IrcLine::parse(":s 433 * weir :in use")->numeric(), 433);
    QCOMPARE(IrcLine::parse("43a x")->numeric(), 0);
    QCOMPARE(IrcLine::parse("4330 x")->numeric(), 0);
}

void IrcLineTest::tagsReadInOrderAndLastWins()
{
    IrcTagReader reader(";;a=1;=lost;b;a=2=3;");
    QCOMPARE(reader.next()->rawValue.toByteArray(), "1");
    QCOMPARE(reader.next()->key.toByteArray(), "b");
    QCOMPARE(reader.next()->rawValue.toByteArray(), "2=3");
    QVERIFY(!reader.next());
    QCOMPARE(ircTagValue("a=1;b;a=2=3", "a"), QByteArray("2=3"));
    QCOMPARE(ircTagValue("a=1;b;a=2=3", "b"), QByteArray());
    QVERIFY(!ircTagValue("a=1;b;a=2=3", "c"));
}

void IrcLineTest::tagEscapesRoundTrip()
{
    const QByteArray value = "a;b c\\d\r\ne\\:s";
    QCOMPARE(unescapeIrcTag(escapeIrcTag(value)), value);
    QVERIFY(!escapeIrcTag(value).contains(' '));
    QCOMPARE(unescapeIrcTag("x\\"), QByteArray("x"));
    QCOMPARE(unescapeIrcTag("\\b\\\\"), QByteArray("b\\"));
}

void IrcLineTest::writerRefusesLineBreaks_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QList<QByteArray>>("params");
    QTest::newRow("LF in text") << QByteArray("PRIVMSG") << QList<QByteArray>{"#a", "x\nQUIT"};
    QTest::newRow("CR in text") << QByteArray("PRIVMSG") << QList<QByteArray>{"#a", "x\rQUIT"};
    QTest::newRow("NUL in text") << QByteArray("PRIVMSG") << QList<QByteArray>{"#a", QByteArray("x\0y", 3)};
    QTest::newRow("LF in command") << QByteArray("A\nB") << QList<QByteArray>{};
    QTest::newRow("empty command") << QByteArray() << QList<QByteArray>{};
    QTest::newRow("space in middle") << QByteArray("JOIN") << QList<QByteArray>{"#a b", "key"};
    QTest::newRow("empty in middle") << QByteArray("JOIN") << QList<QByteArray>{"", "key"};
    QTest::newRow("colon in middle") << QByteArray("JOIN") << QList<QByteArray>{":a", "key"};
}

void IrcLineTest::writerRefusesLineBreaks()
{
    QFETCH(QByteArray, command);
    QFETCH(QList<QByteArray>, params);
    const auto joined = joinIrcLine({{}, {}, command, params});
    QVERIFY(!joined);
    QCOMPARE(joined.error().code, ErrorCode::InvalidInput);
}

void IrcLineTest::writerKnowsItsLimits()
{
    QVERIFY(joinIrcLine({{}, {}, "PRIVMSG", {"#a", QByteArray(510 - 11, 'x')}}));
    const auto tooLong = joinIrcLine({{}, {}, "PRIVMSG", {"#a", QByteArray(510 - 10, 'x')}});
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, ErrorCode::TooLarge);
    QVERIFY(!joinIrcLine({{{"k", QByteArray(9000, 'x')}}, {}, "TAGMSG", {"#a"}}));
    QVERIFY(!joinIrcLine({{{"k y", "v"}}, {}, "TAGMSG", {"#a"}}));
}

QTEST_GUILESS_MAIN(IrcLineTest)
#include "irc_line_test.moc"
