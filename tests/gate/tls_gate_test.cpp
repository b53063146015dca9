// SPDX-License-Identifier: GPL-3.0-or-later
#include "tls_client.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
}

QByteArray post(const QByteArray &path, const QByteArray &body)
{
    return "POST " + path +
           " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

// What a client says first that knows nothing newer than TLS 1.1 (RFC 4346 section 7.4.1.2).
QByteArray helloOfTls11()
{
    const QByteArray body = QByteArray("\x03\x02", 2) + QByteArray(32, 'r') + QByteArray(1, '\0') +
                            QByteArray("\x00\x04\xC0\x09\xC0\x13", 6) + QByteArray("\x01\x00", 2);
    const auto size = static_cast<char>(body.size());
    return QByteArray("\x16\x03\x01\x00", 4) + static_cast<char>(body.size() + 4) +
           QByteArray("\x01\x00\x00", 3) + size + body;
}

} // namespace

// Pages through a gate that has a certificate; what clients do about it is in HttpConnectionsTest.
class TlsGateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QSslSocket::supportsSsl());
        QVERIFY(m_certificate.isValid() && m_other.isValid());
    }

    void severalPagesOnOneConnection()
    {
        TlsGateFixture fixture(m_certificate);
        TlsClient client(fixture.gate.serverPort(), m_certificate.trust());
        const QByteArray first = client.answer(get("/a"));
        QVERIFY2(first.endsWith("GET /a 0"), first.constData());
        QVERIFY(first.contains("Strict-Transport-Security: max-age="));
        QVERIFY(fixture.handler.seen.at(0).isSecure);
        QVERIFY(client.answer(get("/b")).endsWith("GET /b 0"));
        QCOMPARE(fixture.gate.gauge().connectionsTotal, 1);
        QVERIFY(client.socket.sessionProtocol() >= QSsl::TlsV1_2);
        client.socket.abort();
        QTRY_COMPARE(fixture.gate.gauge().connections, 0);
        QCOMPARE(fixture.gate.gauge().failedHandshakes, 0);
    }

    void plainHttpIsClosed()
    {
        TlsGateFixture fixture(m_certificate);
        RawClient client(fixture.gate.serverPort());
        client.socket.write(get("/a"));
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(fixture.gate.gauge().connections, 0);
        QCOMPARE(fixture.gate.gauge().requests, 0);
        QCOMPARE(fixture.gate.gauge().failedHandshakes, 1);
        TlsClient next(fixture.gate.serverPort(), m_certificate.trust());
        QVERIFY(next.answer(get("/b")).endsWith("GET /b 0"));
    }

    void tls11IsRefused()
    {
        TlsGateFixture fixture(m_certificate);
        RawClient client(fixture.gate.serverPort());
        const QByteArray answer = client.exchange(helloOfTls11(), [](const QByteArray &) { return false; });
        QCOMPARE(answer.first(1).toHex(), "15");                // an alert:
        QCOMPARE(answer.sliced(5).toHex(), QByteArray("0246")); // fatal, protocol_version
        QTRY_COMPARE(fixture.gate.gauge().connections, 0);
        QCOMPARE(fixture.gate.gauge().failedHandshakes, 1);
    }

    void aHandshakeThatNeverEndsIsEnded()
    {
        GateLimits limits;
        limits.headDeadline = 50ms;
        TlsGateFixture fixture(m_certificate, limits);
        RawClient silent(fixture.gate.serverPort());
        RawClient half(fixture.gate.serverPort());
        half.socket.write(helloOfTls11().first(20));
        QTRY_COMPARE(fixture.gate.gauge().deadlines, 2);
        QTRY_COMPARE(silent.socket.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(half.socket.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(fixture.gate.gauge().connections, 0);
    }

    void aClientThatLeavesInTheHandshake()
    {
        TlsGateFixture fixture(m_certificate);
        {
            RawClient client(fixture.gate.serverPort());
            client.socket.write(helloOfTls11().first(20));
            QTRY_COMPARE(fixture.gate.gauge().connections, 1);
        }
        QTRY_COMPARE(fixture.gate.gauge().connections, 0);
        QCOMPARE(fixture.gate.gauge().failedHandshakes, 1);
    }

    void handshakesCountAsConnections()
    {
        GateLimits limits;
        limits.connections = 1;
        limits.roomDeadline = 50ms;
        limits.firstSilence = 1min;
        TlsGateFixture fixture(m_certificate, limits);
        RawClient inHandshake(fixture.gate.serverPort());
        QTRY_COMPARE(fixture.gate.gauge().connections, 1);
        TlsClient second(fixture.gate.serverPort(), m_certificate.trust());
        QTRY_COMPARE(second.socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(fixture.gate.gauge().refusedConnections, 1);
        inHandshake.socket.abort();
        QTRY_COMPARE(fixture.gate.gauge().connections, 0);
        TlsClient third(fixture.gate.serverPort(), m_certificate.trust());
        QVERIFY(third.answer(get("/a")).endsWith("GET /a 0"));
    }

    void theyCountForTheirAddress()
    {
        GateLimits limits;
        limits.connectionsPerAddress = 1;
        limits.limitsLoopback = true;
        TlsGateFixture fixture(m_certificate, limits);
        RawClient inHandshake(fixture.gate.serverPort());
        QTRY_COMPARE(fixture.gate.gauge().connections, 1);
        TlsClient second(fixture.gate.serverPort(), m_certificate.trust());
        QTRY_COMPARE(second.socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(fixture.gate.gauge().refusedConnections, 1);
    }

    void aLargeBody()
    {
        TlsGateFixture fixture(m_certificate);
        TlsClient client(fixture.gate.serverPort(), m_certificate.trust());
        const QByteArray body = EchoHandler::largeBody().first(1'000'000);
        const QByteArray answer = client.answer(post("/a", body));
        QVERIFY2(answer.endsWith("POST /a 1000000"), answer.right(100).constData());
        QVERIFY(fixture.handler.seen.at(0).body == body);
        QVERIFY(client.answer(get("/b")).endsWith("GET /b 0"));
    }

    // It comes while the answer before is still being made, and fills every buffer on its way.
    void aLargeBodyThatHadToWait()
    {
        TlsGateFixture fixture(m_certificate);
        TlsClient client(fixture.gate.serverPort(), m_certificate.trust());
        const QByteArray body = EchoHandler::largeBody().first(1'000'000);
        client.socket.write(get("/slow") + post("/a", body));
        QTRY_COMPARE(fixture.handler.slow.size(), 1);
        const auto *socket = fixture.gate.findChild<QSslSocket *>();
        QTRY_VERIFY(socket->bytesAvailable() >= socket->readBufferSize());
        QTRY_VERIFY(socket->encryptedBytesAvailable() >= socket->readBufferSize());
        fixture.handler.answerSlow();
        QVERIFY(client.answer({}).contains("late"));
        QTRY_COMPARE(fixture.handler.seen.size(), 2);
        QVERIFY(fixture.handler.seen.at(1).body == body);
    }

    // An answer that waits to be read is no idle connection, and the next request waits for it.
    void aLargeAnswerToASlowReader()
    {
        GateLimits limits;
        limits.keepAliveIdle = 50ms;
        TlsGateFixture fixture(m_certificate, limits);
        TlsClient client(fixture.gate.serverPort(), m_certificate.trust());
        QVERIFY(client.isEncryptedSoon());
        client.socket.setReadBufferSize(1'000);
        client.socket.write(get("/large") + get("/large"));
        QTRY_COMPARE(fixture.gate.gauge().requests, 1);
        TlsClient idle(fixture.gate.serverPort(), m_certificate.trust());
        QVERIFY(idle.answer(get("/a")).endsWith("GET /a 0"));
        QTRY_COMPARE(idle.socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(fixture.gate.gauge().requests, 2);
        client.socket.setReadBufferSize(0);
        client.exchange(
            {}, [](const QByteArray &all) { return all.size() > 2 * EchoHandler::largeBody().size(); });
        QCOMPARE(client.received.count("HTTP/1.1 200 OK"), 2);
        QVERIFY(client.received.endsWith(EchoHandler::largeBody()));
    }

    void aNewCertificateIsForNewConnections()
    {
        TlsGateFixture fixture(m_certificate);
        TlsClient early(fixture.gate.serverPort(), m_certificate.trust());
        QVERIFY(early.answer(get("/a")).endsWith("GET /a 0"));
        fixture.gate.setTls(m_other.configuration());
        TlsClient late(fixture.gate.serverPort(), m_other.trust());
        QVERIFY(late.answer(get("/b")).endsWith("GET /b 0"));
        QVERIFY(early.answer(get("/c")).endsWith("GET /c 0"));
        TlsClient distrustful(fixture.gate.serverPort(), m_certificate.trust());
        QTRY_COMPARE(distrustful.socket.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(fixture.gate.gauge().failedHandshakes, 1);
    }

    void shutDownWaitsForNoHandshake()
    {
        TlsGateFixture fixture(m_certificate);
        QSignalSpy emptied(&fixture.gate, &Gate::emptied);
        RawClient inHandshake(fixture.gate.serverPort());
        inHandshake.socket.write(helloOfTls11().first(20));
        TlsClient idle(fixture.gate.serverPort(), m_certificate.trust());
        QVERIFY(idle.answer(get("/a")).endsWith("GET /a 0"));
        TlsClient busy(fixture.gate.serverPort(), m_certificate.trust());
        busy.socket.write(get("/slow"));
        QTRY_COMPARE(fixture.handler.slow.size(), 1);
        fixture.gate.shutDown();
        QTRY_COMPARE(idle.socket.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(inHandshake.socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(emptied.size(), 0);
        fixture.handler.answerSlow();
        QVERIFY(busy.answer({}).endsWith("late"));
        QTRY_COMPARE(emptied.size(), 1);
    }

private:
    TestCertificate m_certificate{u"IP:127.0.0.1"_s};
    TestCertificate m_other{u"IP:127.0.0.1"_s};
};

QTEST_GUILESS_MAIN(TlsGateTest)
#include "tls_gate_test.moc"
