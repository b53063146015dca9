// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/envelope.h"
#include "feed/text_frame.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class EnvelopeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hello()
    {
        const FeedHello sent{feedProtocolVersion, {"e1", 7}, Resume::Complete};
        const auto parsed = parseEnvelope(toJson(sent));
        const auto *read = std::get_if<FeedHello>(&parsed.value());
        QVERIFY(read);
        QCOMPARE(read->protocol, feedProtocolVersion);
        QCOMPARE(read->cursor, sent.cursor);
        QCOMPARE(read->resume, Resume::Complete);
    }

    void update()
    {
        FeedUpdate sent;
        sent.cursor = {"e1", 12};
        sent.metrics = FeedMetrics{10, 2, 1, 5, 3, {0, 1, 2}};
        ChatMessage message;
        message.id = 12;
        message.source = "demo";
        message.channel = "weir";
        message.user = "alice";
        message.displayName = "Alice \"<b>\" \xf0\x9f\x90\x9f";
        message.kind = MessageKind::Action;
        message.text = "line\ttab \\ \xe2\x80\xae";
        message.sentAt = 1795323662003;
        message.receivedAt = 1795323662004;
        message.replyTo = "abc";
        sent.messages = {message};
        sent.channels.rows = {{4, "demo", "weir", 10, 3, 1795323662003, 0, {}}};

        const auto parsed = parseEnvelope(toJson(sent));
        const auto *read = std::get_if<FeedUpdate>(&parsed.value());
        QVERIFY(read);
        QVERIFY(!read->snapshot);
        QCOMPARE(read->metrics->perMinute, sent.metrics->perMinute);
        QCOMPARE(read->metrics->activeChannels, 1);
        QCOMPARE(read->messages.size(), 1);
        QCOMPARE(read->messages[0].displayName, message.displayName);
        QCOMPARE(read->messages[0].text, message.text);
        QCOMPARE(read->messages[0].kind, MessageKind::Action);
        QCOMPARE(read->messages[0].sentAt, message.sentAt);
        QCOMPARE(read->messages[0].replyTo, message.replyTo);
        QVERIFY(!read->messages[0].isFirst && !toJson(sent).contains("first\""));
        sent.messages[0].isFirst = true;
        QVERIFY(std::get<FeedUpdate>(*parseEnvelope(toJson(sent))).messages[0].isFirst);
        QCOMPARE(read->channels.rows[0].count, 10);
    }

    void gaps()
    {
        FeedUpdate sent;
        sent.cursor = {"e1", 12};
        QVERIFY(!toJson(sent).contains("gaps"));
        sent.gaps = {{7, {"irc.example.org", "garden", {}, 1795323590000, 0, "connection refused", false}},
                     {3, {"http", {}, {}, 1795323490000, 1795323590000, "not running", true}}};
        const auto parsed = parseEnvelope(toJson(sent));
        const auto *read = std::get_if<FeedUpdate>(&parsed.value());
        QVERIFY(read);
        QCOMPARE(read->gaps, sent.gaps);
        const QJsonObject first = QJsonDocument::fromJson(toJson(sent)).object()["gaps"_L1][0].toObject();
        QCOMPARE(QJsonDocument(first).toJson(QJsonDocument::Compact),
                 R"({"channel":"garden","filled":false,"from":1795323590000,"id":7,)"
                 R"("reason":"connection refused","source":"irc.example.org","to":0})");
    }

    void snapshotSaysWhatIsEmpty()
    {
        FeedUpdate sent;
        sent.cursor = {"e1", 0};
        sent.snapshot = true;
        const QJsonObject object = QJsonDocument::fromJson(toJson(sent)).object();
        QVERIFY(object.value("messages"_L1).isArray());
        QVERIFY(object.value("channel_counts"_L1).isArray());
    }

    void status()
    {
        FeedStatus sent{"degraded", "irc is down", {}, {false, "disk full", 5}};
        SourceStatus source;
        source.name = "irc.example.org";
        source.state = SourceState::Reconnecting;
        source.retryAt = 99;
        source.channels = {{"a", ChannelState::Joined, {}, 5}, {"b", ChannelState::Refused, "banned", 6}};
        sent.sources = {source};
        const auto parsed = parseEnvelope(toJson(sent));
        const auto *read = std::get_if<FeedStatus>(&parsed.value());
        QVERIFY(read);
        QCOMPARE(read->state, "degraded");
        QCOMPARE(read->sources.value(0), source);
        QCOMPARE(read->archive, sent.archive);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *bad : {"", "null", "[]", "{", R"({"type":"surprise"})", R"({"type":"update"})",
                                R"({"type":"update","cursor":"nonsense"})",
                                R"({"type":"hello","cursor":"e-1","resume":"perhaps"})"})
            QTest::newRow(bad) << QByteArray(bad);
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        const auto parsed = parseEnvelope(json);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    }

    void frameHeader_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("7 bit") << 125 << QByteArray("\x81\x7d");
        QTest::newRow("16 bit") << 126 << QByteArray("\x81\x7e\x00\x7e", 4);
        QTest::newRow("16 bit, most") << 65535 << QByteArray("\x81\x7e\xff\xff");
        QTest::newRow("64 bit") << 65536 << QByteArray("\x81\x7f\x00\x00\x00\x00\x00\x01\x00\x00", 10);
    }

    void frameHeader()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, header);
        QCOMPARE(TextFrame(QByteArray(size, 'x')).bytes(), header + QByteArray(size, 'x'));
    }
};

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "envelope_test.moc"
