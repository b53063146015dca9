// SPDX-License-Identifier: GPL-3.0-or-later
#include "client_frame_reader.h"
#include "web_socket_handshake.h"

#include <QTest>
#include <QtEndian>

namespace {

using Kind = ClientFrame::Kind;

// As a client sends it: masked with a key that is not nothing.
QByteArray masked(quint8 first, const QByteArray &payload, quint8 maskBit = 0x80)
{
    QByteArray frame(1, static_cast<char>(first));
    const qsizetype size = payload.size();
    if (size < 126) {
        frame += static_cast<char>(maskBit | size);
    } else if (size <= 0xFFFF) {
        const auto length = qToBigEndian(static_cast<quint16>(size));
        frame += static_cast<char>(maskBit | 126U);
        frame.append(reinterpret_cast<const char *>(&length), sizeof length);
    } else {
        const auto length = qToBigEndian(static_cast<quint64>(size));
        frame += static_cast<char>(maskBit | 127U);
        frame.append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    const QByteArray mask = maskBit != 0 ? QByteArray("\x11\x22\x33\x44", 4) : QByteArray();
    frame += mask;
    for (qsizetype i = 0; i < size; ++i)
        frame += static_cast<char>(mask.isEmpty() ? payload[i] : payload[i] ^ mask[i % 4]);
    return frame;
}

struct Seen
{
    Kind kind;
    QByteArray payload;
    bool operator==(const Seen &) const = default;
};

QList<Seen> readIn(const QByteArray &stream, qsizetype chunk)
{
    ClientFrameReader reader;
    QList<Seen> seen;
    for (qsizetype at = 0; at < stream.size(); at += chunk) {
        QByteArrayView bytes = QByteArrayView(stream).sliced(at, qMin(chunk, stream.size() - at));
        while (!bytes.isEmpty()) {
            if (const auto frame = reader.next(bytes))
                seen.append({frame->kind, frame->payload});
        }
    }
    return seen;
}

} // namespace

class ClientFrameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesAreKnown_data()
    {
        QTest::addColumn<qsizetype>("chunk");
        for (const qsizetype chunk : {1, 2, 3, 7, 131, 100'000})
            QTest::addRow("%d bytes at a time", static_cast<int>(chunk)) << chunk;
    }

    void framesAreKnown()
    {
        QFETCH(qsizetype, chunk);
        const QByteArray longest(125, 'p');
        const QByteArray stream = masked(0x89, "hello") + masked(0x81, "") + masked(0x8A, "") +
                                  masked(0x01, QByteArray(126, 'd')) + masked(0x89, longest) +
                                  masked(0x80, QByteArray(70'000, 'd')) +
                                  masked(0x82, QByteArray(65'535, 'd')) +
                                  masked(0x88, QByteArray("\x03\xE8"
                                                          "bye"));
        const QList<Seen> expected{{Kind::Ping, "hello"},
                                   {Kind::Data, {}},
                                   {Kind::Pong, ""},
                                   {Kind::Data, {}},
                                   {Kind::Ping, longest},
                                   {Kind::Data, {}},
                                   {Kind::Data, {}},
                                   {Kind::Close, QByteArray("\x03\xE8"
                                                            "bye")}};
        QVERIFY(readIn(stream, chunk) == expected);
    }

    void whatIsNoFrameIsSaidOnce_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::newRow("not masked") << masked(0x81, "text", 0);
        QTest::newRow("a ping that is not masked") << masked(0x89, "", 0);
        QTest::newRow("a reserved bit") << masked(0xC1, "text");
        QTest::newRow("a reserved kind of data") << masked(0x83, "text");
        QTest::newRow("a reserved kind of control") << masked(0x8B, "");
        QTest::newRow("a ping in parts") << masked(0x09, "");
        QTest::newRow("a ping that is too long") << masked(0x89, QByteArray(126, 'p'));
        QTest::newRow("half a close code") << masked(0x88, "\x03");
        QTest::newRow("a length with its highest bit")
            << QByteArray("\x81\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01\x02\x03\x04", 14);
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    }

    void whatIsNoFrameIsSaidOnce()
    {
        QFETCH(QByteArray, stream);
        for (const qsizetype chunk : {1, 1'000})
            QVERIFY(readIn(stream + masked(0x89, "later"), chunk) == QList<Seen>({{Kind::Malformed, {}}}));
    }

    // A client may announce more than it will ever send; nothing is kept for it.
    void hugeDataIsNotKept()
    {
        ClientFrameReader reader;
        const QByteArray head("\x82\xFF\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01\x02\x03\x04", 14);
        QByteArrayView bytes(head);
        QVERIFY(reader.next(bytes)->kind == Kind::Data);
        const QByteArray rest(1'000'000, 'x');
        bytes = rest;
        QVERIFY(!reader.next(bytes));
        QVERIFY(bytes.isEmpty());
    }

    void keys_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("isKey");
        QTest::newRow("of the RFC") << QByteArray("dGhlIHNhbXBsZSBub25jZQ==") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("too short") << QByteArray("dGhlIHNhbXBsZQ==") << false;
        QTest::newRow("too long") << QByteArray("dGhlIHNhbXBsZSBub25jZSBhbmQgbW9yZQ==") << false;
        QTest::newRow("not base64") << QByteArray("dGhlIHNhbXBsZSBub25jZ!==") << false;
    }

    void keys()
    {
        QFETCH(QByteArray, key);
        QTEST(web_socket_handshake::isKey(key), "isKey");
    }

    void theAnswerIsThatOfTheRfc()
    {
        const QByteArray answer = web_socket_handshake::answer("dGhlIHNhbXBsZSBub25jZQ==");
        QVERIFY(answer.startsWith("HTTP/1.1 101 Switching Protocols\r\n"));
        QVERIFY(answer.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\n"));
    }
};

QTEST_APPLESS_MAIN(ClientFrameTest)
#include "client_frame_test.moc"
