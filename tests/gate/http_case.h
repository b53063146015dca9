// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate_fixture.h"

// One request as bytes, and what becomes of it: the status, whether the connection is closed, and for a 200
// what the handler saw: method, path and the size of the body.
namespace http_case {

inline const QByteArray host = "Host: 127.0.0.1\r\n";

inline QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\n" + host + fields + "\r\n";
}

inline QByteArray post(const QByteArray &fields, const QByteArray &body)
{
    return "POST /p HTTP/1.1\r\n" + host + fields + "\r\n" + body;
}

inline QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

inline void columns()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QByteArray>("body");
}

inline void row(const char *name, const QByteArray &bytes, int status, bool closes,
                const QByteArray &body = {})
{
    QTest::newRow(name) << bytes << status << closes << body;
}

// Refused, and the connection closed: what follows on it may be anything.
inline void refused(const char *name, const QByteArray &bytes, int status = 400)
{
    row(name, bytes, status, true);
}

inline void served(const char *name, const QByteArray &bytes, const QByteArray &body)
{
    row(name, bytes, 200, false, body);
}

// Sends the row's bytes to a gate, and compares. After an answer that keeps the connection the next request
// is served: nothing of this one was taken for it.
inline void run()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(bool, closes);
    QFETCH(QByteArray, body);
    GateFixture fixture;
    QVERIFY(fixture.isOpen);
    RawClient client(fixture.gate.serverPort());
    const QByteArray answer = client.answer(bytes);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer.constData());
    if (status == 200) {
        QCOMPARE(answer.sliced(answer.indexOf("\r\n\r\n") + 4), body);
    } else {
        QVERIFY2(answer.contains("\"message\":\""), answer.constData());
        QVERIFY(fixture.handler.seen.isEmpty());
    }
    QVERIFY(answer.contains(closes ? "Connection: close" : "Connection: keep-alive"));
    QVERIFY(answer.contains("X-Content-Type-Options: nosniff"));
    QVERIFY(answer.contains("Content-Security-Policy: default-src 'none'"));
    if (closes) {
        QVERIFY(client.isClosedSoon());
    } else {
        const QByteArray next = client.answer("GET /next HTTP/1.1\r\n" + host + "\r\n");
        QVERIFY2(next.endsWith("GET /next 0"), next.constData());
    }
}

} // namespace http_case
