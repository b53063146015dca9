// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_case.h"

using namespace http_case;

namespace {

// A whole request whose first line is this long, without its end.
QByteArray withLine(int bytes)
{
    return get('/' + QByteArray(bytes - 14, 'x'));
}

QByteArray webSocket(const QByteArray &target, const QByteArray &fields)
{
    return get(target, "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n" + fields);
}

} // namespace

// Request lines, fields, hosts and targets (RFC 9112 sections 2, 3 and 5).
class HttpHeadsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_data()
    {
        columns();
        served("options", "OPTIONS /a HTTP/1.1\r\n" + host + "\r\n", "OPTIONS /a 0");
        served("longest line", withLine(8'192), "GET /" + QByteArray(8'178 - 0, 'x') + " 0");
        refused("longer line", withLine(8'193), 414);
        refused("two spaces", "GET  / HTTP/1.1\r\n" + host + "\r\n");
        refused("tab", "GET\t/\tHTTP/1.1\r\n" + host + "\r\n");
        refused("space before", " GET / HTTP/1.1\r\n" + host + "\r\n");
        refused("space after", "GET / HTTP/1.1 \r\n" + host + "\r\n");
        refused("empty line before", "\r\n" + get("/"));
        refused("lower case method", "get / HTTP/1.1\r\n" + host + "\r\n", 501);
        refused("method with a bracket", "G(T / HTTP/1.1\r\n" + host + "\r\n");
        refused("trace", "TRACE / HTTP/1.1\r\n" + host + "\r\n", 501);
        refused("http/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        refused("http/0.9", "GET /\r\n\r\n");
        refused("version 0.9", "GET / HTTP/0.9\r\n" + host + "\r\n");
        refused("version 1.10", "GET / HTTP/1.10\r\n" + host + "\r\n");
        refused("lower case version", "GET / http/1.1\r\n" + host + "\r\n");
        refused("no target", "GET HTTP/1.1\r\n" + host + "\r\n");
        refused("no path", "GET messages HTTP/1.1\r\n" + host + "\r\n");
        refused("absolute form of ours", "GET http://127.0.0.1/ HTTP/1.1\r\n" + host + "\r\n");
    }

    void line() { run(); }

    void field_data()
    {
        columns();
        served("tab in a value", get("/a", "X: a\tb\r\n"), "GET /a 0");
        served("empty value", get("/a", "X:\r\n"), "GET /a 0");
        served("not ASCII", get("/a", "X: gr\xc3\xbc\xc3\x9f\r\n"), "GET /a 0");
        served("other upgrade", get("/a", "Upgrade: h2c\r\nConnection: Upgrade\r\n"), "GET /a 0");
        served("1.0 that stays", "GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "GET /a 0");
        row("close among others", get("/a", "Connection: foo, close\r\n"), 200, true, "GET /a 0");
        refused("no colon", get("/a", "X\r\n"));
        refused("no name", get("/a", ": x\r\n"));
        refused("space in the name", get("/a", "X Y: 1\r\n"));
        refused("bracket in the name", get("/a", "X(Y: 1\r\n"));
        refused("name not ASCII", get("/a", "gr\xc3\xbc\xc3\x9f: 1\r\n"));
        refused("control character", get("/a", "X: a\x01"
                                               "b\r\n"));
        refused("delete character", get("/a", "X: a\x7f"
                                              "b\r\n"));
        refused("carriage return alone", get("/a", "X: a\rb\r\n"));
        refused("line feed alone", get("/a", "X: a\nY: b\r\n"));
        refused("line feed at the end", "GET /a HTTP/1.1\r\nHost: 127.0.0.1\n\r\n\r\n");
        refused("folded with a tab", get("/a", "X: a\r\n\tb\r\n"));
        refused("first field folded", "GET /a HTTP/1.1\r\n X: 1\r\n" + host + "\r\n");
    }

    void field() { run(); }

    void target_data()
    {
        columns();
        served("two slashes", get("//evil.example/a"), "GET //evil.example/a 0");
        served("dots", get("/%2e%2e/a"), "GET /../a 0");
        served("broken escape in the query", get("/a?q=%zz"), "GET /a 0");
        refused("delete character", get("/a%7f"));
        refused("carriage return", get("/a%0d%0aX:1"));
        refused("overlong encoding", get("/a%c0%ae"));
        refused("surrogate", get("/a%ed%a0%80"));
        refused("backslash", get("/a\\b"));
        refused("escape at the end", get("/a%"));
        refused("fragment after the query", get("/a?b#c"));
        refused("space", get("/a b"));
        refused("control character in the query", get("/a?q=\x01"));
    }

    void target() { run(); }

    void hosts_data()
    {
        columns();
        const auto with = [](const QByteArray &name) {
            return "GET /a HTTP/1.1\r\nHost: " + name + "\r\n\r\n";
        };
        served("port", with("127.0.0.1:8080"), "GET /a 0");
        served("v6", with("[::1]:8080"), "GET /a 0");
        refused("user", with("me@127.0.0.1"), 421);
        refused("two ports", with("127.0.0.1:80:80"), 421);
        refused("broken v6", with("[::1"), 421);
        refused("list", with("127.0.0.1, evil.example"), 421);
        refused("path", with("127.0.0.1/a"), 421);
        refused("other name with our port", with("localhost.evil.example:80"), 421);
    }

    void hosts() { run(); }

    void upgrade_data()
    {
        columns();
        const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        served("without the connection field", get("/live", "Upgrade: websocket\r\n" + key), "GET /live 0");
        refused("short key", webSocket("/live?view=home", "Sec-WebSocket-Key: c2hvcnQ=\r\n"));
        refused("key that is no base64", webSocket("/live?view=home", "Sec-WebSocket-Key: {}\r\n"));
        refused("with a body", webSocket("/live?view=home", key + "Content-Length: 5\r\n") + "hello");
        refused("with chunks",
                webSocket("/live?view=home", key + "Transfer-Encoding: chunked\r\n") + "0\r\n\r\n");
        refused("posted", "POST" + webSocket("/live?view=home", key).sliced(3));
        refused("origin null", webSocket("/live?view=home", key + "Origin: null\r\n"), 403);
        refused("origin that begins like ours",
                webSocket("/live?view=home", key + "Origin: http://127.0.0.1.evil.example\r\n"), 403);
    }

    void upgrade() { run(); }
};

QTEST_GUILESS_MAIN(HttpHeadsTest)
#include "http_heads_test.moc"
