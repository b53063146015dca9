// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_client.h"
#include "archive_request.h"
#include "http_answer_server.h"
#include "received_rows.h"
#include "sample_feed.h"

#include "feed/message_json.h"

#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ServerAddress addressOf(const HttpAnswerServer &server)
{
    return *ServerAddress::parse(server.address());
}

template <class T>
ArchiveAnswer<T> waitFor(QFuture<ArchiveAnswer<T>> future)
{
    QFutureWatcher<ArchiveAnswer<T>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !finished.wait(25'000))
        return tl::unexpected<ArchiveProblem>(ArchiveProblem{-1, u"no answer in time"_s});
    return future.result();
}

ArchiveAnswer<MessagesAnswer> askOnce(const QByteArray &answer)
{
    const HttpAnswerServer server(answer);
    ArchiveClient client;
    client.setServer(addressOf(server), {});
    return waitFor(client.messages({}));
}

QByteArray pageOf(const ChatMessages &messages)
{
    QJsonArray array;
    for (const ChatMessage &message : messages)
        array.append(messageToJson(message));
    const QJsonObject page{{u"messages"_s, array}};
    return HttpAnswerServer::json(200, QJsonDocument(page).toJson(QJsonDocument::Compact));
}

// With its names more than largestRow, or just as much.
ChatMessage largeMessage(qsizetype over)
{
    ChatMessage message = sampleMessage(1, 1, {});
    const qsizetype names = contentBytes(message) - static_cast<qsizetype>(sizeof(ChatMessage));
    message.text = QByteArray(largestRow + over - names, 'x');
    return message;
}

} // namespace

class ArchiveClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPageOfMessages()
    {
        const auto answer = askOnce(HttpAnswerServer::json(
            200, R"({"cursor":"k3-12","total":1000,"total_is_exact":false,"before":"1500-7","messages":[
                {"id":9,"source":"s","channel":"c","user":"u","display_name":"U","kind":"message","text":"hi",
                 "sent_at":1600,"received_at":1601}]})"));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->messages.size(), 1);
        QCOMPARE(answer->messages.first().text, Utf8("hi"));
        QCOMPARE(answer->cursor->id, 12);
        QVERIFY(answer->matches.isMore);
        QCOMPARE(answer->next->sentAt, 1500);
        QCOMPARE(answer->next->id, 7);
    }

    void readsWhatTheTokenMaySee()
    {
        const QByteArray moderator =
            HttpAnswerServer::json(200, R"({"name":"m","role":"moderator","sees_deleted":true})");
        const QByteArray reader = HttpAnswerServer::json(200, R"({"role":"reader","sees_deleted":false})");
        for (const auto &[answer, seesDeleted] : {std::pair(moderator, true), std::pair(reader, false)}) {
            const HttpAnswerServer server(answer);
            ArchiveClient client;
            client.setServer(addressOf(server), {});
            const auto rights = waitFor(client.rights());
            QVERIFY(rights.has_value());
            QCOMPARE(rights->seesDeleted, seesDeleted);
        }
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const auto refusal = [](int status) {
            return HttpAnswerServer::json(status, R"({"error":{"message":"from is no time"}})");
        };
        QTest::newRow("bad question") << refusal(400) << 400 << u"from is no time"_s;
        QTest::newRow("no token") << refusal(401) << 401 << u"another token"_s;
        QTest::newRow("not allowed") << refusal(403) << 403 << u"may not see that"_s;
        QTest::newRow("not there") << refusal(404) << 404 << u"from is no time"_s;
        QTest::newRow("busy") << refusal(503) << 503 << u"busy"_s;
        QTest::newRow("broken") << refusal(500) << 500 << u"HTTP status 500"_s;
        QTest::newRow("no JSON") << HttpAnswerServer::json(200, "<html>") << 200 << u"no answer of a Weir"_s;
        QTest::newRow("an array") << HttpAnswerServer::json(200, "[]") << 200 << u"no answer of a Weir"_s;
        QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{") << 0
                                 << u"hung up"_s;
        QTest::newRow("too long") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") +
                                         QByteArray(ArchiveRequest::largestAnswer + 1, ' ')
                                  << 0 << u"more than this monitor takes"_s;
        QTest::newRow("more than were asked for")
            << pageOf(sampleMessages(1, MessagesRequest::usualLimit + 1)) << 0
            << u"more than this monitor takes"_s;
        QTest::newRow("a message too large")
            << pageOf({largeMessage(1)}) << 0 << u"more than 128 KiB in one message or name"_s;
    }

    void saysWhatWentWrong()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        QFETCH(QString, words);
        const auto got = askOnce(answer);
        QVERIFY(!got.has_value());
        QCOMPARE(got.error().status, status);
        QVERIFY2(got.error().words.contains(words), qPrintable(got.error().words));
    }

    void takesAsMuchAsThereMayBe()
    {
        ChatMessages messages = sampleMessages(1, MessagesRequest::usualLimit);
        messages.first() = largeMessage(0);
        const auto answer = askOnce(pageOf(messages));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->messages.size(), MessagesRequest::usualLimit);
        QCOMPARE(answer->messages.first().text, messages.first().text);
    }

    void profilesAndTablesAreBounded_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        const auto named = [](const QString &member, qsizetype bytes) {
            return QJsonObject{{member, QString(bytes, u'x')}};
        };
        const auto rows = [](const QString &member, const QJsonValue &row, qsizetype count) {
            QJsonArray array;
            for (qsizetype i = 0; i < count; ++i)
                array.append(row);
            return QJsonObject{{member, array}};
        };
        const auto body = [](const QJsonObject &object) {
            return QJsonDocument(object).toJson(QJsonDocument::Compact);
        };
        const auto table = [&](const QJsonValue &row, qsizetype count) {
            return body(rows(u"frames"_s, rows(u"channel_counts"_s, row, count), 1));
        };
        const QString large = u"more than 128 KiB"_s;
        const QString many = u"more than this monitor takes"_s;
        constexpr qsizetype most = ArchiveClient::mostRows;
        QTest::newRow("login fits") << body({{u"user"_s, named(u"login"_s, largestRow)}}) << QString();
        QTest::newRow("login") << body({{u"user"_s, named(u"login"_s, largestRow + 1)}}) << large;
        QTest::newRow("channel") << body(rows(u"channels"_s, named(u"channel"_s, largestRow + 1), 1))
                                 << large;
        QTest::newRow("name") << body(rows(u"names"_s, named(u"login"_s, largestRow + 1), 1)) << large;
        QTest::newRow("names fit") << body(rows(u"names"_s, QJsonObject(), most)) << QString();
        QTest::newRow("names") << body(rows(u"names"_s, QJsonObject(), most + 1)) << many;
        QTest::newRow("table fits") << table(named(u"name"_s, 10), most) << QString();
        QTest::newRow("table") << table(QJsonObject(), most + 1) << many;
        QTest::newRow("minutes") << table(rows(u"per_minute"_s, 0, largestRow / 8 + 1), 1) << large;
    }

    void profilesAndTablesAreBounded()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        const HttpAnswerServer server(HttpAnswerServer::json(200, body));
        ArchiveClient client;
        client.setServer(addressOf(server), {});
        const auto user = waitFor(client.user("ada", {}));
        const auto channels = waitFor(client.channels());
        const QString said = user ? (channels ? QString() : channels.error().words) : user.error().words;
        QVERIFY2(words.isEmpty() ? said.isEmpty() : said.contains(words), qPrintable(said));
    }

    void nothingIsAskedWithoutAServer()
    {
        ArchiveClient client;
        QVERIFY(!waitFor(client.messages({})).has_value());
    }

    // The token must not follow a redirect to another host.
    void redirectsAreNotFollowed()
    {
        const HttpAnswerServer target(HttpAnswerServer::json(200, "{}"));
        const HttpAnswerServer server("HTTP/1.1 302 Found\r\nLocation: " + target.address().toLatin1() +
                                      "/\r\nContent-Length: 0\r\n\r\n");
        ArchiveClient client;
        client.setServer(addressOf(server), "secret");
        const auto answer = waitFor(client.user("ada", {}));
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().status, 302);
        QCOMPARE(target.requests(), 0);
    }

    void aServerThatIsSilentOrDripsIsLeft()
    {
        const HttpAnswerServer silent{QByteArray()};
        ArchiveClient client(nullptr, {.silence = 150ms, .whole = 10s});
        client.setServer(addressOf(silent), {});
        const auto none = waitFor(client.messages({}));
        QVERIFY(!none.has_value());
        QVERIFY2(none.error().words.endsWith(u"does not answer."_s), qPrintable(none.error().words));

        QTcpServer drip; // a byte now and then, for ever
        connect(&drip, &QTcpServer::newConnection, &drip, [&drip] {
            QTcpSocket *socket = drip.nextPendingConnection();
            socket->write("HTTP/1.1 200 OK\r\n\r\n");
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            timer->start(20ms);
        });
        QVERIFY(drip.listen(QHostAddress::LocalHost));
        ArchiveClient patient(nullptr, {.silence = 5s, .whole = 300ms});
        patient.setServer(*ServerAddress::parse(u"http://127.0.0.1:%1"_s.arg(drip.serverPort())), {});
        const auto late = waitFor(patient.messages({}));
        QVERIFY(!late.has_value());
        QVERIFY2(late.error().words.endsWith(u"takes too long to answer."_s), qPrintable(late.error().words));
    }

    void cancellingAbortsAndFreesThePlace()
    {
        const HttpAnswerServer silent{QByteArray()};
        ArchiveClient client;
        client.setServer(addressOf(silent), {});
        QList<QFuture<ArchiveAnswer<MessagesAnswer>>> asked;
        for (int i = 0; i < ArchiveClient::mostAtOnce; ++i)
            asked.append(client.messages({}));
        const auto refused = waitFor(client.messages({}));
        QVERIFY(!refused.has_value() && refused.error().words.contains(u"Too many"_s));
        for (auto &future : asked)
            future.cancel();
        QTRY_VERIFY(!client.messages({}).isFinished());
    }
};

QTEST_GUILESS_MAIN(ArchiveClientTest)
#include "archive_client_test.moc"
