// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/qt_versions.h"
#include "gate_fixture.h"

#include <QUrl>
#include <QWebSocket>

using namespace Qt::StringLiterals;

// Real QWebSocket clients against the gate.
class FeedGateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesArriveAsTheyWereMade()
    {
        GateFixture fixture;
        QWebSocket client;
        FeedLink *link = connectTo(fixture, client);
        QVERIFY(link);
        QCOMPARE(fixture.admission.requests.value(0).parameter(u"view"_s), u"home"_s);

        QSignalSpy received(&client, &QWebSocket::textMessageReceived);
        const QList<QByteArray> payloads{"{}", QByteArray(125, 'a'), QByteArray(126, 'b'),
                                         QByteArray(70'000, 'c'), "\xf0\x9f\x90\x9f"};
        for (const QByteArray &payload : payloads)
            link->send(TextFrame(payload));
        QTRY_COMPARE(received.size(), payloads.size());
        for (qsizetype i = 0; i < payloads.size(); ++i)
            QCOMPARE(received.at(i).at(0).toString().toUtf8(), payloads.at(i));
    }

    void closeSaysWhy()
    {
        GateFixture fixture;
        QWebSocket client;
        FeedLink *link = connectTo(fixture, client);
        QSignalSpy closed(link, &FeedLink::closed);
        link->close(CloseCode::Behind);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(static_cast<quint16>(client.closeCode()), static_cast<quint16>(CloseCode::Behind));
        QCOMPARE(client.closeReason().toLatin1(), closeReason(CloseCode::Behind));
        QTRY_COMPARE(closed.size(), 1);
        QTRY_VERIFY(!fixture.admission.links.value(0));
        QCOMPARE(fixture.gate.gauge().feedConnections, 0);
    }

    void clientThatTalksIsSentAway()
    {
        GateFixture fixture;
        QWebSocket client;
        QVERIFY(connectTo(fixture, client));
        client.sendTextMessage(u"hello?"_s);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(static_cast<quint16>(client.closeCode()), static_cast<quint16>(CloseCode::Unexpected));
    }

    void clientThatLeavesIsNoticed()
    {
        GateFixture fixture;
        QWebSocket client;
        FeedLink *link = connectTo(fixture, client);
        bool isClosed = false;
        connect(link, &FeedLink::closed, this, [&isClosed, link] {
            link->send(TextFrame("into the void")); // between the end and its report
            isClosed = true;
        });
        client.abort();
        QTRY_VERIFY(isClosed);
        QTRY_COMPARE(fixture.gate.gauge().feedConnections, 0);
    }

    // A reader that does not read: its backlog shows, and closing it does not wait for it.
    void backlogIsSeenAndCutOff()
    {
        GateFixture fixture;
        RawClient client(fixture.gate.serverPort());
        client.socket.setReadBufferSize(1);
        client.socket.write(handshake());
        QTRY_COMPARE(fixture.admission.links.size(), 1);
        QPointer<FeedLink> link = fixture.admission.links.value(0);
        const TextFrame frame(QByteArray(100'000, 'x'));
        for (int i = 0; i < 200 && link->pendingBytes() == 0; ++i)
            link->send(frame);
        QVERIFY(link->pendingBytes() > 0);
        link->close(CloseCode::Slow);
        QTRY_VERIFY(!link);
    }

    void limitOfFeedConnections()
    {
        GateLimits limits;
        limits.feedConnections = 1;
        GateFixture fixture(limits);
        QWebSocket first;
        QVERIFY(connectTo(fixture, first));
        QWebSocket second;
        QSignalSpy failed(&second, socketFailed<QWebSocket>());
        second.open(url(fixture));
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(fixture.gate.gauge().feedRefusals, 1);
    }

    void upgradeOnAConnectionThatServedPages()
    {
        GateFixture fixture;
        RawClient client(fixture.gate.serverPort());
        QVERIFY(client.answer("GET /a HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").endsWith("GET /a 0"));
        client.received.clear();
        const QByteArray answer = client.exchange(
            "GET /live?view=home HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: WebSocket\r\nConnection: "
            "keep-alive, Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
            [](const QByteArray &all) { return all.endsWith("\r\n\r\n"); });
        QVERIFY2(answer.startsWith("HTTP/1.1 101 "), answer.constData());
        QVERIFY(answer.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")); // RFC 6455 section 1.3
    }

    void aKeyThatIsNoneIsRefused()
    {
        GateFixture fixture;
        RawClient client(fixture.gate.serverPort());
        QVERIFY(client.answer(handshake("nonsense")).startsWith("HTTP/1.1 400 "));
        QCOMPARE(fixture.gate.gauge().feedRefusals, 1);
    }

    void pingsAreAnsweredAlsoThoseThatCameWithTheHandshake()
    {
        GateFixture fixture;
        RawClient client(fixture.gate.serverPort());
        const QByteArray ping("\x89\x82\x01\x02\x03\x04ij", 8); // "hh" behind its mask
        const QByteArray pong("\x8A\x02hh");
        const QByteArray answer =
            client.exchange(handshake() + ping, [&](const QByteArray &all) { return all.endsWith(pong); });
        QVERIFY(answer.startsWith("HTTP/1.1 101 "));
        client.received.clear();
        client.exchange(ping + ping, [&](const QByteArray &all) { return all == pong + pong; });
        QCOMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
    }

    void whatAClientMustNotSendEndsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<CloseCode>("code");
        QTest::newRow("an unmasked frame") << QByteArray("\x81\x02hi") << CloseCode::Malformed;
        QTest::newRow("garbage") << QByteArray(500, 'x') << CloseCode::Malformed;
        QTest::newRow("a message") << QByteArray("\x81\x82\x01\x02\x03\x04hi", 8) << CloseCode::Unexpected;
        QTest::newRow("the head of a huge one")
            << QByteArray("\x82\xFF\x00\x00\x00\xFF\xFF\xFF\xFF\xFF\x01\x02\x03\x04", 14)
            << CloseCode::Unexpected;
        QTest::newRow("a flood of pings")
            << QByteArray("\x89\x80\x01\x02\x03\x04", 6).repeated(1'000) << CloseCode::Unexpected;
    }

    void whatAClientMustNotSendEndsTheConnection()
    {
        QFETCH(QByteArray, sent);
        QFETCH(CloseCode, code);
        GateFixture fixture;
        RawClient client(fixture.gate.serverPort());
        const auto number = static_cast<quint16>(code);
        const QByteArray close = QByteArray(1, '\x88') + static_cast<char>(2 + closeReason(code).size()) +
                                 static_cast<char>(number >> 8) + static_cast<char>(number & 0xFF) +
                                 closeReason(code);
        client.exchange(handshake() + sent, [&](const QByteArray &all) { return all.endsWith(close); });
        QVERIFY(client.received.endsWith(close));
        const QPointer<FeedLink> link = fixture.admission.links.value(0);
        QCOMPARE(link->closeCode(), code);
        client.socket.disconnectFromHost();
        QTRY_VERIFY(!link);
        QCOMPARE(fixture.gate.gauge().feedConnections, 0);
    }

    void aCloseIsAnsweredWithItsCode()
    {
        GateFixture fixture;
        RawClient client(fixture.gate.serverPort());
        const QByteArray close("\x88\x82\x00\x00\x00\x00\x03\xE9", 8);                  // 1001
        client.exchange(handshake() + close, [](const QByteArray &) { return false; }); // until it is closed
        QVERIFY(client.received.endsWith(QByteArray("\x88\x02\x03\xE9", 4)));
        QTRY_COMPARE(fixture.gate.gauge().feedConnections, 0);
    }

    // One that is being closed and does not answer that is cut off.
    void aCloseThatIsNotAnsweredEndsNevertheless()
    {
        GateFixture fixture;
        RawClient client(fixture.gate.serverPort());
        client.exchange(handshake(), [](const QByteArray &all) { return all.endsWith("\r\n\r\n"); });
        QTRY_COMPARE(fixture.admission.links.size(), 1);
        fixture.admission.links.value(0)->close(CloseCode::GoingAway);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.gate.gauge().feedConnections, 0, 8'000);
    }

    // What waits leaves in order, whole, and each frame once, when the client reads again.
    void aBacklogComesThroughWhole()
    {
        GateFixture fixture;
        RawClient client(fixture.gate.serverPort());
        client.exchange(handshake(), [](const QByteArray &all) { return all.endsWith("\r\n\r\n"); });
        QTRY_COMPARE(fixture.admission.links.size(), 1);
        FeedLink *link = fixture.admission.links.value(0);
        client.received.clear();
        client.socket.setReadBufferSize(1);
        QByteArray expected;
        for (int i = 0; i < 200; ++i) {
            const TextFrame frame(QByteArray(50'000, static_cast<char>('a' + i % 26)));
            expected += frame.bytes();
            link->send(frame);
        }
        QVERIFY(link->pendingBytes() > 0);
        client.socket.setReadBufferSize(0);
        client.exchange({}, [&](const QByteArray &all) { return all.size() >= expected.size(); });
        QVERIFY(client.received == expected);
        QTRY_COMPARE(link->pendingBytes(), 0);
    }

private:
    static QByteArray handshake(const QByteArray &key = "dGhlIHNhbXBsZSBub25jZQ==")
    {
        return "GET /live?view=home HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: "
               "Upgrade\r\n"
               "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " +
               key + "\r\n\r\n";
    }

    static QUrl url(const GateFixture &fixture)
    {
        return QUrl(u"ws://127.0.0.1:%1/live?view=home"_s.arg(fixture.gate.serverPort()));
    }

    static FeedLink *connectTo(GateFixture &fixture, QWebSocket &client)
    {
        client.open(url(fixture));
        [&] { QTRY_COMPARE(fixture.admission.links.size(), 1); }();
        return fixture.admission.links.value(0);
    }
};

QTEST_GUILESS_MAIN(FeedGateTest)
#include "feed_gate_test.moc"
