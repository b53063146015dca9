// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_fixture.h"

using namespace std::chrono_literals;

namespace {

const QByteArray host = "Host: 127.0.0.1\r\n";

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\n" + host + "\r\n";
}

// One that asks for much and takes nothing of it.
void askAndIgnore(RawClient &client)
{
    client.socket.setReadBufferSize(1'000);
    client.socket.write(get("/large"));
    client.socket.flush();
}

} // namespace

// Clients that hold connections or answers and do nothing: what they cost is bounded, and others are served.
class HttpCrowdsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSilentMakeRoom_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a part of a head") << QByteArray("GET / HTTP/1.1\r\nHo");
        QTest::newRow("a part of a body")
            << QByteArray("POST / HTTP/1.1\r\n" + host + "Content-Length: 9\r\n\r\nab");
        QTest::newRow("a request that was answered") << get("/a");
    }

    void theSilentMakeRoom()
    {
        QFETCH(const QByteArray, said);
        GateLimits limits;
        limits.connections = 3;
        limits.roomDeadline = 50ms;
        limits.silence = limits.firstSilence = 20ms;
        GateFixture fixture(limits);
        std::vector<std::unique_ptr<RawClient>> crowd;
        for (int i = 0; i < 2; ++i) {
            crowd.push_back(std::make_unique<RawClient>(fixture.gate.serverPort()));
            if (said == get("/a"))
                QVERIFY(crowd.back()->answer(said).endsWith("GET /a 0"));
            else
                crowd.back()->socket.write(said);
            QTRY_COMPARE(fixture.gate.gauge().connections, i + 1);
        }
        RawClient third(fixture.gate.serverPort());
        QVERIFY(third.answer(get("/b")).endsWith("GET /b 0"));
        QTRY_COMPARE(fixture.gate.gauge().displaced, 1);
        if (!said.isEmpty()) { // else it is the third, which is silent, too, and not new
            QVERIFY(crowd.front()->isClosedSoon());
            QCOMPARE(crowd.back()->socket.state(), QAbstractSocket::ConnectedState);
        }
        for (int i = 0; i < 10; ++i) {
            RawClient another(fixture.gate.serverPort());
            QVERIFY(another.answer(get("/c")).endsWith("GET /c 0"));
        }
        QCOMPARE(fixture.gate.gauge().refusedConnections, 0);
    }

    // A moment is allowed to who has only just come: the request may be on its way.
    void whoHasSaidNothingYetHasLonger()
    {
        GateLimits limits;
        limits.connections = 2;
        limits.roomDeadline = limits.silence = 20ms;
        limits.firstSilence = 1min;
        GateFixture fixture(limits);
        RawClient answeredOnce(fixture.gate.serverPort());
        QVERIFY(answeredOnce.answer(get("/a")).endsWith("GET /a 0"));
        RawClient fresh(fixture.gate.serverPort());
        QTRY_COMPARE(fixture.gate.gauge().displaced, 1);
        QVERIFY(answeredOnce.isClosedSoon());
        RawClient freshToo(fixture.gate.serverPort());
        QTRY_COMPARE(fixture.gate.gauge().connections, 2);
        RawClient third(fixture.gate.serverPort());
        QVERIFY(third.answer({}).startsWith("HTTP/1.1 503 "));
        QVERIFY(fresh.answer(get("/b")).endsWith("GET /b 0"));
    }

    // Who waits for the server is not silent, and who has just come is not either.
    void theOthersDoNot()
    {
        GateLimits limits;
        limits.connections = 2;
        limits.roomDeadline = 50ms;
        limits.silence = limits.firstSilence = 20ms;
        GateFixture fixture(limits);
        std::vector<std::unique_ptr<RawClient>> waiting;
        for (int i = 0; i < 2; ++i) {
            waiting.push_back(std::make_unique<RawClient>(fixture.gate.serverPort()));
            waiting.back()->socket.write(get("/slow"));
            QTRY_COMPARE(fixture.handler.slow.size(), i + 1);
        }
        RawClient third(fixture.gate.serverPort());
        QVERIFY(third.answer({}).startsWith("HTTP/1.1 503 "));
        QCOMPARE(fixture.gate.gauge().displaced, 0);
        fixture.handler.answerSlow();
        for (const auto &client : waiting)
            QVERIFY(client->answer({}).endsWith("late"));
    }

    // Where nobody is silent. Who waits for an answer stays.
    void whoTakesNothingMakesRoom()
    {
        GateLimits limits;
        limits.connections = 2;
        limits.roomDeadline = 50ms;
        limits.silence = limits.firstSilence = 20ms;
        GateFixture fixture(limits);
        RawClient deaf(fixture.gate.serverPort());
        askAndIgnore(deaf);
        QTRY_VERIFY(fixture.gate.gauge().unsentBytes > 0);
        RawClient waiting(fixture.gate.serverPort());
        waiting.socket.write(get("/slow"));
        QTRY_COMPARE(fixture.handler.slow.size(), 1);
        RawClient third(fixture.gate.serverPort());
        QVERIFY(third.answer(get("/a")).endsWith("GET /a 0"));
        QCOMPARE(fixture.gate.gauge().displaced, 1);
        QCOMPARE(fixture.gate.gauge().unsentBytes, 0);
        fixture.handler.answerSlow();
        QVERIFY(waiting.answer({}).endsWith("late"));
    }

    // The kernel would take so much of an answer that its slow reader could not be seen.
    void whoTakesNothingIsEnded()
    {
        GateLimits limits;
        limits.sendDeadline = 100ms;
        GateFixture fixture(limits);
        RawClient client(fixture.gate.serverPort());
        askAndIgnore(client);
        QTRY_COMPARE(fixture.gate.gauge().deadlines, 1);
        QCOMPARE(fixture.gate.gauge().connections, 0);
        QCOMPARE(fixture.gate.gauge().unsentBytes, 0);
        client.socket.setReadBufferSize(0);
        QVERIFY(client.isClosedSoon());
        client.received += client.socket.readAll();
        QVERIFY2(client.received.size() < limits.sendBufferBytes * 3,
                 QByteArray::number(client.received.size()).constData());
    }

    // It takes longer than many deadlines, and has its answer.
    void whoTakesItSlowlyHasItsAnswer()
    {
        GateLimits limits;
        limits.sendDeadline = 200ms;
        GateFixture fixture(limits);
        RawClient client(fixture.gate.serverPort());
        askAndIgnore(client);
        QElapsedTimer since;
        since.start();
        const auto takeSome = [&] {
            client.received += client.socket.read(500'000);
            client.socket.setReadBufferSize(500'000);
            return client.received.size() > EchoHandler::largeBody().size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(takeSome(), 30'000);
        QVERIFY(since.elapsed() > 4 * limits.sendDeadline.count());
        QVERIFY(client.received.endsWith(EchoHandler::largeBody().right(10'000)));
        QCOMPARE(fixture.gate.gauge().deadlines, 0);
    }

    void answersThatWaitAreLimited()
    {
        GateLimits limits;
        limits.unsentBytes = EchoHandler::largeBody().size() * 5 / 2;
        GateFixture fixture(limits);
        std::vector<std::unique_ptr<RawClient>> crowd(3);
        for (auto &client : crowd) {
            QVERIFY(fixture.gate.gauge().unsentBytes <= limits.unsentBytes);
            client = std::make_unique<RawClient>(fixture.gate.serverPort());
            const qint64 asked = fixture.gate.gauge().requests;
            askAndIgnore(*client);
            QTRY_COMPARE(fixture.gate.gauge().requests, asked + 1);
            QTRY_VERIFY(fixture.gate.gauge().unsentBytes > 0);
        }
        QCOMPARE(fixture.gate.gauge().cutAnswers, 1);
        QVERIFY(fixture.gate.gauge().unsentBytes <= limits.unsentBytes);
        crowd[0]->socket.setReadBufferSize(0); // who does not read does not see the end
        QVERIFY(crowd[0]->isClosedSoon());
        for (std::size_t i = 1; i < crowd.size(); ++i) {
            crowd[i]->socket.setReadBufferSize(0);
            QVERIFY(crowd[i]->answer({}).endsWith(EchoHandler::largeBody().right(10'000)));
        }
        QTRY_COMPARE(fixture.gate.gauge().unsentBytes, 0);
    }

    // Who asks for a page does not wait for all who have asked for the feed before.
    void readersArriveAFewInATurn()
    {
        constexpr int readers = 100;
        GateFixture fixture;
        std::vector<std::unique_ptr<RawClient>> crowd(readers + 1);
        for (auto &client : crowd)
            client = std::make_unique<RawClient>(fixture.gate.serverPort());
        QTRY_COMPARE(fixture.gate.gauge().connections, readers + 1);
        for (int i = 0; i < readers; ++i) {
            crowd[static_cast<std::size_t>(i)]->socket.write(
                "GET /live?view=home HTTP/1.1\r\n" + host +
                "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
            crowd[static_cast<std::size_t>(i)]->socket.flush();
        }
        crowd.back()->socket.write(get("/a"));
        crowd.back()->socket.flush();
        while (fixture.gate.gauge().requests == 0)
            QCoreApplication::processEvents();
        QVERIFY2(fixture.admission.links.size() < readers,
                 QByteArray::number(fixture.admission.links.size()).constData());
        QTRY_COMPARE(fixture.admission.links.size(), readers);
        QCOMPARE(fixture.gate.gauge().feedConnections, readers);
    }

    // One answer may be larger than the limit.
    void anAnswerAloneIsSent()
    {
        GateLimits limits;
        limits.unsentBytes = 1'000;
        GateFixture fixture(limits);
        RawClient client(fixture.gate.serverPort());
        QVERIFY(client.answer(get("/large")).endsWith(EchoHandler::largeBody().right(10'000)));
        QCOMPARE(fixture.gate.gauge().cutAnswers, 0);
    }
};

QTEST_GUILESS_MAIN(HttpCrowdsTest)
#include "http_crowds_test.moc"
