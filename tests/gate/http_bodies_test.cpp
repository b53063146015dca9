// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_case.h"

using namespace http_case;

// Bodies whose length two readers could understand differently (RFC 9112 sections 6 and 7). What is let
// through has one meaning; everything else ends the connection.
class HttpBodiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void length_data()
    {
        columns();
        served("none", "POST /p HTTP/1.1\r\n" + host + "\r\n", "POST /p 0");
        served("zero", post("Content-Length: 0\r\n", {}), "POST /p 0");
        served("leading zeros", post("Content-Length: 005\r\n", "hello"), "POST /p 5");
        served("of a GET", get("/a", "Content-Length: 5\r\n") + "hello", "GET /a 5");
        served("tab before", post("Content-Length:\t5\r\n", "hello"), "POST /p 5");
        served("spaces around", post("Content-Length:   5   \r\n", "hello"), "POST /p 5");
        refused("negative", post("Content-Length: -1\r\n", "hello"));
        refused("hexadecimal", post("Content-Length: 0x5\r\n", "hello"));
        refused("fraction", post("Content-Length: 5.0\r\n", "hello"));
        refused("empty", post("Content-Length: \r\n", "hello"));
        refused("two numbers", post("Content-Length: 5 5\r\n", "hello"));
        refused("semicolon", post("Content-Length: 5;\r\n", "hello"));
        refused("other case", post("Content-Length: 5\r\ncontent-length: 5\r\n", "hello"));
        refused("underscore", post("Content-Length : 5\r\n", "hello"));
        refused("not a digit", post("Content-Length: \xc2\xb2\r\n", "hello"));
        refused("two to the 63rd", post("Content-Length: 9223372036854775808\r\n", {}), 413);
    }

    void length() { run(); }

    void coding_data()
    {
        columns();
        served("other case", post("Transfer-Encoding: Chunked\r\n", "0\r\n\r\n"), "POST /p 0");
        served("tab before", post("Transfer-Encoding:\tchunked\r\n", "0\r\n\r\n"), "POST /p 0");
        refused("length after", post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"));
        refused("with a length of zero",
                post("Content-Length: 0\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
        refused("twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
        refused("twice in one", post("Transfer-Encoding: chunked, chunked\r\n", "0\r\n\r\n"), 501);
        refused("identity", post("Transfer-Encoding: identity\r\n", {}), 501);
        refused("identity first", post("Transfer-Encoding: identity, chunked\r\n", "0\r\n\r\n"), 501);
        refused("with a parameter", post("Transfer-Encoding: chunked;q=1\r\n", "0\r\n\r\n"), 501);
        refused("quoted", post("Transfer-Encoding: \"chunked\"\r\n", "0\r\n\r\n"), 501);
        refused("vertical tab", post("Transfer-Encoding: \x0b"
                                     "chunked\r\n",
                                     "0\r\n\r\n"));
        refused("space before the colon", post("Transfer-Encoding : chunked\r\n", "0\r\n\r\n"));
        refused("folded", post("Transfer-Encoding:\r\n chunked\r\n", "0\r\n\r\n"));
        refused("behind a folded line", post("X: 1\r\n Transfer-Encoding: chunked\r\n", "0\r\n\r\n"));
        refused("empty", post("Transfer-Encoding: \r\n", {}), 501);
        refused("empty, with a length", post("Transfer-Encoding: \r\nContent-Length: 5\r\n", "hello"), 501);
    }

    void coding() { run(); }

    void chunks_data()
    {
        columns();
        served("extension", chunked("3;a=b;c\r\nabc\r\n0\r\n\r\n"), "POST /p 3");
        served("quoted extension", chunked("3;a=\"b;c\"\r\nabc\r\n0\r\n\r\n"), "POST /p 3");
        served("capitals", chunked("A\r\n0123456789\r\n0\r\n\r\n"), "POST /p 10");
        served("leading zeros", chunked("0003\r\nabc\r\n000\r\n\r\n"), "POST /p 3");
        served("trailer", chunked("3\r\nabc\r\n0\r\nX-Sum: 1\r\n\r\n"), "POST /p 3");
        refused("prefix", chunked("0x3\r\nabc\r\n0\r\n\r\n"));
        refused("plus", chunked("+3\r\nabc\r\n0\r\n\r\n"));
        refused("minus", chunked("-3\r\nabc\r\n0\r\n\r\n"));
        refused("space before", chunked(" 3\r\nabc\r\n0\r\n\r\n"));
        refused("empty size", chunked("\r\nabc\r\n0\r\n\r\n"));
        refused("17 digits", chunked("10000000000000003\r\nabc\r\n0\r\n\r\n"));
        refused("16 digits", chunked("ffffffffffffffff\r\nabc\r\n0\r\n\r\n"), 413);
        refused("longer than said", chunked("3\r\nabcd\r\n0\r\n\r\n"));
        refused("line feeds alone", chunked("3\nabc\n0\n\n"));
        refused("line feed after the size", chunked("3\nabc\r\n0\r\n\r\n"));
        refused("carriage return alone", chunked("3\r\nabc\r0\r\n\r\n"));
        refused("line feed in an extension", chunked("3;a\nb\r\nabc\r\n0\r\n\r\n"));
        refused("endless trailer", chunked("0\r\nX: " + QByteArray(30'000, 'x') + "\r\n\r\n"), 431);
    }

    void chunks() { run(); }
};

QTEST_GUILESS_MAIN(HttpBodiesTest)
#include "http_bodies_test.moc"
