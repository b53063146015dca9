// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_fixture.h"

using namespace std::chrono_literals;

namespace {

const QByteArray host = "Host: 127.0.0.1\r\n";

} // namespace

// How connections come, wait and go.
class HttpConnectionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientThatLeavesBeforeItsAnswer()
    {
        GateFixture fixture;
        {
            RawClient client(fixture.gate.serverPort());
            client.socket.write("GET /slow HTTP/1.1\r\n" + host + "\r\n");
            QTRY_COMPARE(fixture.handler.slow.size(), 1);
        }
        QTRY_COMPARE(fixture.gate.gauge().connections, 0);
        fixture.handler.answerSlow();
        QCoreApplication::processEvents();
        RawClient client(fixture.gate.serverPort());
        QVERIFY(client.answer("GET /next HTTP/1.1\r\n" + host + "\r\n").endsWith("GET /next 0"));
    }

    // However a request is cut on its way, it is the same request. Found by tests/fuzz/http_request_fuzz.cpp:
    // what had come of the last chunk's line and trailer ended the program.
    void requestThatComesByteByByte()
    {
        GateFixture fixture;
        RawClient client(fixture.gate.serverPort());
        const QByteArray request =
            "POST /p HTTP/1.1\r\n" + host +
            "Transfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n1\r\nd\r\n0\r\nX: 1\r\n\r\n";
        client.socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (const char byte : request.chopped(1)) {
            client.socket.write(&byte, 1);
            client.socket.flush();
            QCoreApplication::processEvents();
        }
        const QByteArray answer = client.answer(request.last(1));
        QVERIFY2(answer.endsWith("POST /p 4"), answer.constData());
    }

    void slowHeadAndBodyAreTimedOut()
    {
        GateLimits limits;
        limits.headDeadline = 50ms;
        limits.bodyDeadline = 50ms;
        GateFixture fixture(limits);
        RawClient head(fixture.gate.serverPort());
        QVERIFY(head.answer("GET / HTTP/1.1\r\nHo").startsWith("HTTP/1.1 408 "));
        QVERIFY(head.isClosedSoon());
        RawClient body(fixture.gate.serverPort());
        QVERIFY(body.answer("POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhe")
                    .startsWith("HTTP/1.1 408 "));
        QVERIFY(body.isClosedSoon());
        RawClient idle(fixture.gate.serverPort());
        QTRY_COMPARE(idle.socket.state(), QAbstractSocket::UnconnectedState);
    }

    void tooManyConnections()
    {
        GateLimits limits;
        limits.connections = 2;
        limits.roomDeadline = 50ms;
        limits.firstSilence = 1min;
        GateFixture fixture(limits);
        RawClient first(fixture.gate.serverPort());
        RawClient second(fixture.gate.serverPort());
        QTRY_COMPARE(fixture.gate.gauge().connections, 2);
        RawClient third(fixture.gate.serverPort());
        const QByteArray answer = third.answer({});
        QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer.constData());
        QVERIFY(answer.contains("Retry-After: "));
        QVERIFY(first.answer("GET /a HTTP/1.1\r\n" + host + "\r\n").endsWith("GET /a 0"));
    }

    // One too many waits in the kernel, and is let in when another goes.
    void oneTooManyWaitsForRoom()
    {
        GateLimits limits;
        limits.connections = 1;
        limits.roomDeadline = std::chrono::minutes(1);
        GateFixture fixture(limits);
        RawClient first(fixture.gate.serverPort());
        QVERIFY(first.answer("GET /a HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").endsWith("GET /a 0"));
        RawClient second(fixture.gate.serverPort());
        QTRY_COMPARE(second.socket.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(fixture.gate.gauge().connections, 1);
        first.socket.disconnectFromHost();
        QVERIFY(second.answer("GET /b HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").endsWith("GET /b 0"));
        QCOMPARE(fixture.gate.gauge().refusedConnections, 0);
    }

    // More at once than are accepted in one turn of the event loop.
    void aCrowdIsServedToTheLast()
    {
        GateFixture fixture;
        std::vector<std::unique_ptr<RawClient>> crowd(400);
        for (auto &client : crowd)
            client = std::make_unique<RawClient>(fixture.gate.serverPort());
        for (const auto &client : crowd)
            client->socket.write("GET /a HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        for (const auto &client : crowd)
            QVERIFY(client->answer({}).endsWith("GET /a 0"));
    }

    void shutDownAnswersWhatIsUnderWay()
    {
        GateFixture fixture;
        QSignalSpy emptied(&fixture.gate, &Gate::emptied);
        RawClient idle(fixture.gate.serverPort());
        RawClient busy(fixture.gate.serverPort());
        busy.socket.write("GET /slow HTTP/1.1\r\n" + host + "\r\n");
        QTRY_COMPARE(fixture.handler.slow.size(), 1);
        QTRY_COMPARE(fixture.gate.gauge().connections, 2);
        fixture.gate.shutDown();
        QTRY_COMPARE(idle.socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(emptied.size(), 0);
        fixture.handler.answerSlow();
        QVERIFY(busy.answer({}).endsWith("late"));
        QTRY_COMPARE(emptied.size(), 1);
    }
};

QTEST_GUILESS_MAIN(HttpConnectionsTest)
#include "http_connections_test.moc"
