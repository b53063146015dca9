// SPDX-License-Identifier: GPL-3.0-or-later
#include "tls_client.h"

#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostInTransit = 80 * 1'024; // of a reader that does not read; the rest waits by reference

QByteArray handshake()
{
    return "GET /live?view=home HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

bool isHandshakeAnswer(const QByteArray &all)
{
    return all.endsWith("\r\n\r\n");
}

} // namespace

// The feed through a gate that has a certificate.
class TlsFeedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificate.isValid()); }

    void framesArriveAsTheyWereMade()
    {
        TlsGateFixture fixture(m_certificate);
        QWebSocket client;
        FeedLink *link = connectTo(fixture, client);
        QVERIFY(link);
        QVERIFY(fixture.admission.requests.at(0).isSecure);
        QSignalSpy received(&client, &QWebSocket::textMessageReceived);
        const QList<QByteArray> payloads{"{}",
                                         QByteArray(125, 'a'),
                                         QByteArray(126, 'b'),
                                         QByteArray(70'000, 'c'),
                                         EchoHandler::largeBody().first(400'000),
                                         "\xf0\x9f\x90\x9f"};
        for (const QByteArray &payload : payloads)
            link->send(TextFrame(payload));
        QTRY_COMPARE(received.size(), payloads.size());
        for (qsizetype i = 0; i < payloads.size(); ++i)
            QCOMPARE(received.at(i).at(0).toString().toUtf8(), payloads.at(i));
        QTRY_COMPARE(link->pendingBytes(), 0);
    }

    void manyFramesForManyReaders()
    {
        TlsGateFixture fixture(m_certificate);
        std::vector<std::unique_ptr<TlsClient>> clients(20);
        for (auto &client : clients) {
            client = std::make_unique<TlsClient>(fixture.gate.serverPort(), m_certificate.trust());
            client->exchange(handshake(), isHandshakeAnswer);
            client->received.clear();
        }
        QTRY_COMPARE(fixture.admission.links.size(), 20);
        const QByteArray text = EchoHandler::largeBody();
        QByteArray expected;
        for (int i = 0; i < 300; ++i) {
            const TextFrame frame(text.sliced(i, 10 * i));
            expected += frame.bytes();
            for (const auto &link : std::as_const(fixture.admission.links))
                link->send(frame);
        }
        for (const auto &client : clients) {
            client->exchange({}, [&](const QByteArray &all) { return all.size() >= expected.size(); });
            QVERIFY(client->received == expected);
        }
    }

    void closeSaysWhy()
    {
        TlsGateFixture fixture(m_certificate);
        QWebSocket client;
        FeedLink *link = connectTo(fixture, client);
        link->close(CloseCode::Behind);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(static_cast<quint16>(client.closeCode()), static_cast<quint16>(CloseCode::Behind));
        QTRY_COMPARE(fixture.gate.gauge().feedConnections, 0);
    }

    void aCloseIsAnsweredWithItsCode()
    {
        TlsGateFixture fixture(m_certificate);
        TlsClient client(fixture.gate.serverPort(), m_certificate.trust());
        const QByteArray close("\x88\x82\x00\x00\x00\x00\x03\xE9", 8);                  // 1001
        client.exchange(handshake() + close, [](const QByteArray &) { return false; }); // until it is closed
        QVERIFY(client.received.endsWith(QByteArray("\x88\x02\x03\xE9", 4)));
        QTRY_COMPARE(fixture.gate.gauge().feedConnections, 0);
    }

    void clientThatTalksIsSentAway()
    {
        TlsGateFixture fixture(m_certificate);
        QWebSocket client;
        QVERIFY(connectTo(fixture, client));
        client.sendTextMessage(u"hello?"_s);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(static_cast<quint16>(client.closeCode()), static_cast<quint16>(CloseCode::Unexpected));
    }

    // Never within one, and not while something waits.
    void pingsAreAnsweredBetweenFrames()
    {
        TlsGateFixture fixture(m_certificate);
        TlsClient client(fixture.gate.serverPort(), m_certificate.trust());
        const QByteArray ping("\x89\x82\x01\x02\x03\x04ij", 8); // "hh" behind its mask
        const QByteArray pong("\x8A\x02hh");
        client.exchange(handshake() + ping, [&](const QByteArray &all) { return all.endsWith(pong); });
        FeedLink *link = fixture.admission.links.value(0);
        client.received.clear();
        const TextFrame frame(QByteArray(200'000, 'x'));
        client.socket.write(ping);
        link->send(frame);
        client.exchange(ping, [&](const QByteArray &all) { return all.size() >= frame.bytes().size(); });
        QTRY_COMPARE(link->pendingBytes(), 0);
        client.socket.write(ping);
        client.exchange({}, [&](const QByteArray &all) { return all.endsWith(pong); });
        QVERIFY(QByteArray(client.received).replace(pong, {}) == frame.bytes());
    }

    void clientThatLeavesIsNoticed()
    {
        TlsGateFixture fixture(m_certificate);
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

    // Little of what it does not read is encrypted for it; closing it does not wait for the rest.
    void aSlowReaderIsBoundedAndCutOff()
    {
        TlsGateFixture fixture(m_certificate);
        TlsClient client(fixture.gate.serverPort(), m_certificate.trust());
        client.exchange(handshake(), isHandshakeAnswer);
        client.socket.setReadBufferSize(1);
        QTRY_COMPARE(fixture.admission.links.size(), 1);
        const QPointer<FeedLink> link = fixture.admission.links.value(0);
        const auto *socket = link->findChild<QSslSocket *>();
        const TextFrame frame(QByteArray(100'000, 'x'));
        for (int i = 0; i < 200; ++i) {
            link->send(frame);
            QCoreApplication::processEvents();
            QVERIFY(socket->bytesToWrite() + socket->encryptedBytesToWrite() <= mostInTransit);
        }
        QVERIFY(link->pendingBytes() > 10'000'000);
        link->close(CloseCode::Slow);
        QTRY_VERIFY(!link);
        QCOMPARE(fixture.gate.gauge().feedConnections, 0);
    }

    // What waits leaves in order, whole, and each frame once, when the client reads again.
    void aBacklogComesThroughWhole()
    {
        TlsGateFixture fixture(m_certificate);
        TlsClient client(fixture.gate.serverPort(), m_certificate.trust());
        client.exchange(handshake(), isHandshakeAnswer);
        QTRY_COMPARE(fixture.admission.links.size(), 1);
        FeedLink *link = fixture.admission.links.value(0);
        client.received.clear();
        client.socket.setReadBufferSize(1);
        QByteArray expected;
        for (int i = 0; i < 200; ++i) {
            const TextFrame frame(QByteArray(50'000 + i, static_cast<char>('a' + i % 26)));
            expected += frame.bytes();
            link->send(frame);
            QCoreApplication::processEvents();
        }
        QVERIFY(link->pendingBytes() > 0);
        client.socket.setReadBufferSize(0);
        client.exchange({}, [&](const QByteArray &all) { return all.size() >= expected.size(); });
        QVERIFY(client.received == expected);
        QTRY_COMPARE(link->pendingBytes(), 0);
    }

    // With a backlog that is being sent, the line breaks under the sender's hands.
    void aReaderThatVanishesWithABacklog()
    {
        TlsGateFixture fixture(m_certificate);
        TlsClient client(fixture.gate.serverPort(), m_certificate.trust());
        client.exchange(handshake(), isHandshakeAnswer);
        QTRY_COMPARE(fixture.admission.links.size(), 1);
        const QPointer<FeedLink> link = fixture.admission.links.value(0);
        client.socket.setReadBufferSize(1);
        const TextFrame frame(QByteArray(100'000, 'x'));
        for (int i = 0; i < 100; ++i)
            link->send(frame);
        client.socket.abort();
        while (link) {
            link->send(frame);
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCOMPARE(fixture.gate.gauge().feedConnections, 0);
    }

    void refusalsAreAnswered()
    {
        TlsGateFixture fixture(m_certificate);
        TlsClient client(fixture.gate.serverPort(), m_certificate.trust());
        const QByteArray answer = client.answer(handshake().replace("view=home", "view=forbidden"));
        QVERIFY2(answer.startsWith("HTTP/1.1 403 "), answer.constData());
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
    }

private:
    FeedLink *connectTo(TlsGateFixture &fixture, QWebSocket &client)
    {
        client.setSslConfiguration(m_certificate.trust());
        client.open(QUrl(u"wss://127.0.0.1:%1/live?view=home"_s.arg(fixture.gate.serverPort())));
        [&] { QTRY_COMPARE(fixture.admission.links.size(), 1); }();
        return fixture.admission.links.value(0);
    }

    TestCertificate m_certificate{u"IP:127.0.0.1"_s};
};

QTEST_GUILESS_MAIN(TlsFeedTest)
#include "tls_feed_test.moc"
