// SPDX-License-Identifier: GPL-3.0-or-later
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
        client.socket.write("GET /live?view=home HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                            "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
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
        QSignalSpy failed(&second, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error));
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

private:
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
