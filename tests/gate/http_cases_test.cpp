// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_case.h"

namespace {

using http_case::host;
using http_case::row;

QByteArray manyFields(int count)
{
    QByteArray fields;
    for (int i = 0; i < count; ++i)
        fields += "X-" + QByteArray::number(i) + ": 1\r\n";
    return fields;
}

} // namespace

// Bytes in, expected status and state of the connection. A body that is let through is echoed as its size.
class HttpCasesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_data()
    {
        http_case::columns();

        row("plain", "GET / HTTP/1.1\r\n" + host + "\r\n", 200, false, "GET / 0");
        row("query", "GET /a?q=b+c%20d HTTP/1.1\r\n" + host + "\r\n", 200, false, "GET /a 0");
        row("post", "POST /p HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhello", 200, false,
            "POST /p 5");
        row("chunked",
            "POST /p HTTP/1.1\r\n" + host +
                "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
            200, false, "POST /p 5");
        row("close", "GET / HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n", 200, true, "GET / 0");
        row("http/1.0", "GET / HTTP/1.0\r\n\r\n", 200, true, "GET / 0");
        row("encoded path", "GET /users/%C3%A9%20x HTTP/1.1\r\n" + host + "\r\n", 200, false,
            "GET /users/\xc3\xa9 x 0");
        row("100 fields", "GET / HTTP/1.1\r\n" + host + manyFields(99) + "\r\n", 200, false, "GET / 0");

        row("no host", "GET / HTTP/1.1\r\n\r\n", 400, true);
        row("two hosts", "GET / HTTP/1.1\r\n" + host + "Host: b\r\n\r\n", 400, true);
        row("foreign host", "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421, true);
        row("garbage", "hello\r\n\r\n", 400, true);
        row("binary", QByteArray("\x16\x03\x01\x02\x00\x01\r\n\r\n", 10), 400, true);
        row("bad version", "GET / HTTP/3.0\r\n" + host + "\r\n", 400, true);
        row("unknown method", "BREW / HTTP/1.1\r\n" + host + "\r\n", 501, true);
        row("connect", "CONNECT a:1 HTTP/1.1\r\n" + host + "\r\n", 501, true);
        row("absolute form", "GET http://a/ HTTP/1.1\r\n" + host + "\r\n", 400, true);
        row("asterisk", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 400, true);
        row("space before colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400, true);
        row("folded", "GET / HTTP/1.1\r\n" + host + "X-A: 1\r\n  2\r\n\r\n", 400, true);
        row("bare lf", "GET / HTTP/1.1\nHost: a\n\r\n\r\n", 400, true);
        row("nul in field", QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n", 33), 400, true);
        row("101 fields", "GET / HTTP/1.1\r\n" + host + manyFields(100) + "\r\n", 431, true);
        row("large head", "GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(17'000, 'x') + "\r\n\r\n", 431,
            true);
        row("long line", "GET /" + QByteArray(9'000, 'x') + " HTTP/1.1\r\n" + host + "\r\n", 414, true);
        row("long line without end", "GET /" + QByteArray(9'000, 'x'), 414, true);

        row("cl and te",
            "POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400, true);
        row("two lengths",
            "POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello", 400, true);
        row("equal lengths",
            "POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello", 400, true);
        row("length list", "POST / HTTP/1.1\r\n" + host + "Content-Length: 5, 5\r\n\r\nhello", 400, true);
        row("signed length", "POST / HTTP/1.1\r\n" + host + "Content-Length: +5\r\n\r\nhello", 400, true);
        row("overflowing length",
            "POST / HTTP/1.1\r\n" + host + "Content-Length: 18446744073709551616\r\n\r\n", 400, true);
        row("huge length", "POST / HTTP/1.1\r\n" + host + "Content-Length: 18446744073709551615\r\n\r\n", 413,
            true);
        row("body too large", "POST / HTTP/1.1\r\n" + host + "Content-Length: 1048577\r\n\r\n", 413, true);
        row("chunks too large", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n100001\r\n",
            413, true);
        row("bad chunk size", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", 400,
            true);
        row("gzip coding", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip\r\n\r\n", 501, true);
        row("gzip, chunked",
            "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501, true);
        row("xchunked", "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: xchunked\r\n\r\n", 501, true);
        row("te in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400, true);
        row("other expectation",
            "POST / HTTP/1.1\r\n" + host + "Expect: a miracle\r\nContent-Length: 1\r\n\r\n", 417, true);

        row("encoded slash", "GET /users/a%2Fb HTTP/1.1\r\n" + host + "\r\n", 400, true);
        row("encoded backslash", "GET /a%5Cb HTTP/1.1\r\n" + host + "\r\n", 400, true);
        row("encoded newline", "GET /messages%0A HTTP/1.1\r\n" + host + "\r\n", 400, true);
        row("encoded nul", "GET /a%00 HTTP/1.1\r\n" + host + "\r\n", 400, true);
        row("broken escape", "GET /a%2 HTTP/1.1\r\n" + host + "\r\n", 400, true);
        row("invalid utf-8", "GET /a%ff HTTP/1.1\r\n" + host + "\r\n", 400, true);
        row("fragment", "GET /a#b HTTP/1.1\r\n" + host + "\r\n", 400, true);

        row("websocket elsewhere",
            "GET /chat HTTP/1.1\r\n" + host + "Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n", 404, true);
        row("websocket without key",
            "GET /live?view=home HTTP/1.1\r\n" + host +
                "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\r\n",
            400, true);
        row("websocket version",
            "GET /live?view=home HTTP/1.1\r\n" + host +
                "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 8\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
            426, true);
        row("websocket of another site",
            "GET /live?view=home HTTP/1.1\r\n" + host +
                "Origin: http://evil.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
            403, true);
        row("websocket not admitted",
            "GET /live?view=forbidden HTTP/1.1\r\n" + host +
                "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
            403, true);
    }

    void request() { http_case::run(); }

    void byteByByte()
    {
        GateFixture fixture;
        RawClient client(fixture.gate.serverPort());
        const QByteArray bytes = "POST /p HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhell";
        for (const char byte : bytes) {
            client.socket.write(&byte, 1);
            client.socket.flush();
            QCoreApplication::processEvents();
        }
        QVERIFY(client.answer("o").endsWith("POST /p 5"));
    }

    void largeBody()
    {
        GateFixture fixture;
        RawClient client(fixture.gate.serverPort());
        const QByteArray answer = client.answer(
            "POST /p HTTP/1.1\r\n" + host + "Content-Length: 1000000\r\n\r\n" + QByteArray(1'000'000, 'x'));
        QVERIFY(answer.endsWith("POST /p 1000000"));
    }

    void headHasNoBody()
    {
        GateFixture fixture;
        RawClient client(fixture.gate.serverPort());
        const QByteArray both =
            client.exchange("HEAD /h HTTP/1.1\r\n" + host + "\r\nGET /next HTTP/1.1\r\n" + host + "\r\n",
                            [](const QByteArray &all) { return all.endsWith("GET /next 0"); });
        QCOMPARE(both.count("HTTP/1.1 200"), 2);
        QVERIFY(both.contains("Content-Length: 9")); // of "HEAD /h 0", which is not sent
        QVERIFY(!both.contains("HEAD /h 0"));
    }

    void continueIsSaidOnce()
    {
        GateFixture fixture;
        RawClient client(fixture.gate.serverPort());
        const QByteArray interim = client.exchange(
            "POST /p HTTP/1.1\r\n" + host + "Expect: 100-continue\r\nContent-Length: 5\r\n\r\n",
            [](const QByteArray &all) { return all.endsWith("\r\n\r\n"); });
        QCOMPARE(interim, "HTTP/1.1 100 Continue\r\n\r\n");
        QVERIFY(client.answer("hello").endsWith("POST /p 5"));
    }

    void pipelinedAnswersComeInOrder()
    {
        GateFixture fixture;
        RawClient client(fixture.gate.serverPort());
        client.socket.write("GET /slow HTTP/1.1\r\n" + host + "\r\nGET /second HTTP/1.1\r\n" + host + "\r\n");
        QTRY_COMPARE(fixture.handler.slow.size(), 1);
        QCOMPARE(fixture.handler.seen.size(), 1); // the second is not looked at before the first is answered
        fixture.handler.answerSlow();
        const QByteArray both =
            client.exchange({}, [](const QByteArray &all) { return all.endsWith("GET /second 0"); });
        QVERIFY(both.indexOf("late") < both.indexOf("GET /second 0"));
    }

    void configuredNameIsAnsweredTo()
    {
        GateFixture fixture({}, {QStringLiteral("Weir.example")});
        RawClient client(fixture.gate.serverPort());
        QVERIFY(client.answer("GET /a HTTP/1.1\r\nHost: weir.EXAMPLE:8080\r\n\r\n").endsWith("GET /a 0"));
        QVERIFY(client.answer("GET /a HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n").endsWith("GET /a 0"));
        QVERIFY(client.answer("GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n").endsWith("GET /a 0"));
    }
};

QTEST_GUILESS_MAIN(HttpCasesTest)
#include "http_cases_test.moc"
