// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_client.h"
#include "feed_test_server.h"
#include "http_answer_server.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a person is told when a server answers, but not with a feed.
class FeedRefusalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhy_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<FeedState>("state");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("advised");
        const auto error = [](int status, const char *message) {
            return HttpAnswerServer::json(status, QByteArray(R"({"error":{"status":0,"message":")") +
                                                      message + "\"}}");
        };
        QTest::newRow("401 without token")
            << error(401, "a token is needed") << QByteArray() << FeedState::Refused << u"asks for a token"_s
            << u"Enter one in the settings"_s;
        QTest::newRow("401 with token")
            << error(401, "unknown token") << QByteArray("wrong") << FeedState::Refused
            << u"does not accept this token"_s << u"expired or been revoked"_s;
        QTest::newRow("403") << error(403, "role ingest may not read") << QByteArray("weak")
                             << FeedState::Refused << u"role ingest may not read"_s << u"role reader"_s;
        QTest::newRow("400") << error(400, "view 'monitor' is unknown") << QByteArray() << FeedState::Refused
                             << u"view 'monitor' is unknown"_s << u"too old"_s;
        QTest::newRow("404") << HttpAnswerServer::json(404, "nothing here") << QByteArray()
                             << FeedState::Reconnecting << u"no Weir server"_s << u"Check the address"_s;
        QTest::newRow("426") << error(426, "upgrade to a WebSocket") << QByteArray()
                             << FeedState::Reconnecting << u"does not reach the server"_s << u"A proxy"_s;
        QTest::newRow("429") << error(429, "too many connections") << QByteArray() << FeedState::Reconnecting
                             << u"too many connections"_s << QString();
        QTest::newRow("502") << HttpAnswerServer::json(502, "<html>Bad Gateway</html>") << QByteArray()
                             << FeedState::Reconnecting << u"HTTP status 502"_s << QString();
        QTest::newRow("503") << error(503, "too many clients") << QByteArray() << FeedState::Reconnecting
                             << u"too many clients"_s << QString();
        QTest::newRow("a page")
            << QByteArray(
                   "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 15\r\n"
                   "Connection: close\r\n\r\n<html>hi</html>")
            << QByteArray("t") << FeedState::Reconnecting << u"answers with a web page (HTTP status 200)"_s
            << u"Check the address"_s;
        QTest::newRow("some JSON") << HttpAnswerServer::json(200, "{\"type\": \"hello\"}") << QByteArray()
                                   << FeedState::Reconnecting << u"HTTP status 200"_s
                                   << u"Check the address"_s;
        QTest::newRow("a line that is no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << QByteArray("t")
                                                << FeedState::Reconnecting << u"127.0.0.1"_s << QString();
        QTest::newRow("an answer that has no end")
            << QByteArray("HTTP/1.1 404 Not Found\r\n\r\n" + QByteArray(1'000'000, 'x')) << QByteArray()
            << FeedState::Reconnecting << u"no Weir server"_s << u"Check the address"_s;
        QTest::newRow("redirect")
            << QByteArray("HTTP/1.1 301 Moved\r\nLocation: https://elsewhere.example/?token=no\r\n"
                          "Content-Length: 0\r\nConnection: close\r\n\r\n")
            << QByteArray("t") << FeedState::Reconnecting << u"https://elsewhere.example/"_s
            << u"The token was not sent there"_s;
        QTest::newRow("hangs up") << QByteArray("\r\n") << QByteArray() << FeedState::Reconnecting
                                  << u"127.0.0.1"_s << QString();
    }
    void saysWhy()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, token);
        QFETCH(FeedState, state);
        QFETCH(QString, named);
        QFETCH(QString, advised);
        HttpAnswerServer server(answer);
        FeedClient client(nullptr, {.firstRetry = 5s});
        client.start(*ServerAddress::parse(server.address()), token);
        QTRY_COMPARE(client.state().state, state);
        QVERIFY2(client.state().reason.contains(named), qPrintable(client.state().reason));
        QVERIFY2(client.state().advice.contains(advised), qPrintable(client.state().advice));
        QVERIFY(!client.state().reason.contains("token=no"_L1));
        // A refusal that lasts is not asked for again; everything else is, and says when.
        QCOMPARE(client.state().retryAt > 0, state == FeedState::Reconnecting);
    }

    void anotherProtocolIsSaid_data()
    {
        QTest::addColumn<QByteArray>("hello");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("advised");
        QTest::newRow("newer") << QByteArray(
                                      R"({"type":"hello","protocol":2,"cursor":"e1-1","resume":"fresh"})")
                               << u"protocol 2"_s << u"Update the monitor."_s;
        QTest::newRow("older") << QByteArray(R"({"type":"hello","cursor":"e1-1","resume":"fresh"})")
                               << u"protocol 0"_s << u"Update the server."_s;
    }
    void anotherProtocolIsSaid()
    {
        QFETCH(QByteArray, hello);
        QFETCH(QString, named);
        QFETCH(QString, advised);
        FeedTestServer server;
        FeedClient client(nullptr, {.firstRetry = 10ms});
        client.start(*ServerAddress::parse(server.address()), {});
        QTRY_COMPARE(server.connections(), 1);
        server.sendText(hello);
        QTRY_COMPARE(client.state().state, FeedState::Refused);
        QVERIFY2(client.state().reason.contains(named), qPrintable(client.state().reason));
        QCOMPARE(client.state().advice, advised);
        QCOMPARE(client.state().retryAt, 0);
    }

    void saysThatNobodyIsThere()
    {
        QString address;
        {
            const HttpAnswerServer gone({});
            address = gone.address();
        }
        FeedClient client(nullptr, {.firstRetry = 5s});
        client.start(*ServerAddress::parse(address), {});
        QTRY_COMPARE(client.state().state, FeedState::Reconnecting);
        QVERIFY2(client.state().reason.contains("Nothing answers"_L1), qPrintable(client.state().reason));
    }

    void aHalfDoneConnectTimesOut()
    {
        HttpAnswerServer silent({});
        FeedClient client(nullptr, {.connectLimit = 300ms, .firstRetry = 5s});
        client.start(*ServerAddress::parse(silent.address()), {});
        QTRY_COMPARE(client.state().state, FeedState::Reconnecting);
        QVERIFY2(client.state().reason.contains("does not answer"_L1), qPrintable(client.state().reason));
        QCOMPARE(silent.requests(), 1);
    }
};

QTEST_GUILESS_MAIN(FeedRefusalTest)
#include "feed_refusal_test.moc"
