// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/qt_versions.h"
#include "command_line.h"
#include "feed/envelope.h"
#include "server.h"
#include "token_command.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;

// The whole server in one process: HTTP in, archive, feed out.
class ServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_config = {};
        m_config.port = 0;
        m_config.dataDir = m_folder->path();
    }

    void postedMessageReachesTheFeed()
    {
        const QByteArray token = makeToken(u"ingest"_s);
        Server server(m_config);
        QVERIFY(server.start());
        QWebSocket feed;
        QSignalSpy frames(&feed, &QWebSocket::textMessageReceived);
        feed.open(QUrl(QString(server.address()).replace(u"http"_s, u"ws"_s) + u"/live?view=monitor"_s));
        QTRY_VERIFY(frames.size() >= 3); // hello, status, snapshot

        const Answer answer =
            post(server, token, "{\"channel\":\"#weir\",\"user\":\"alice\",\"text\":\"hi\"}");
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.body.contains("\"accepted\":1"), answer.body.constData());
        QTRY_COMPARE(messagesIn(frames), QList<QByteArray>{"hi"});
        stop(server);
        QTRY_COMPARE(feed.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(static_cast<int>(feed.closeCode()), 1001);
    }

    void countsGoOnAfterARestart()
    {
        const QByteArray token = makeToken(u"ingest"_s);
        const QByteArray item = "{\"channel\":\"a\",\"user\":\"b\",\"text\":\"c\"}";
        for (int run = 1; run <= 2; ++run) {
            Server server(m_config);
            QVERIFY(server.start());
            QCOMPARE(post(server, token, "[" + item + "," + item + "]").status, 200);
            const QByteArray page = get(server, u"/"_s).body;
            QVERIFY(page.contains("data-value=\"" + QByteArray::number(run * 2) + '"'));
            stop(server);
        }
    }

    void whoMayDoWhat()
    {
        const QByteArray reader = makeToken(u"reader"_s);
        m_config.readAccess = ReadAccess::Token;
        Server server(m_config);
        QVERIFY(server.start());
        QCOMPARE(get(server, u"/"_s).status, 401);
        QCOMPARE(get(server, u"/healthz"_s).status, 200);
        QCOMPARE(get(server, u"/"_s, reader).status, 200);
        QCOMPARE(get(server, u"/"_s, "weir_nonsense").status, 401);
        QCOMPARE(post(server, reader, "{}").status, 403);
        QCOMPARE(post(server, {}, "{}").status, 401);

        QWebSocket feed;
        QSignalSpy failed(&feed, socketFailed<QWebSocket>());
        feed.open(QUrl(QString(server.address()).replace(u"http"_s, u"ws"_s) + u"/live?view=home"_s));
        QTRY_VERIFY(!failed.isEmpty());
        stop(server);
    }

    void dataFolderHasOneServer()
    {
        Server first(m_config);
        QVERIFY(first.start());
        Server second(m_config);
        const Outcome started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Conflict);
        QVERIFY(started.error().message.contains(m_folder->path()));
        stop(first);
    }

    void portThatIsTakenIsNamed()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        m_config.port = taken.serverPort();
        Server server(m_config);
        const Outcome started = server.start();
        QVERIFY(!started);
        QVERIFY(started.error().message.contains(QString::number(taken.serverPort())));
    }

    void demoTellsItsStory()
    {
        m_config.demo = DemoSettings{2'000, 1};
        Server server(m_config);
        QVERIFY(server.start());
        QTRY_VERIFY(metric(server, "weir_archive_messages_total") > 500);
        stop(server);
    }

private:
    struct Answer
    {
        int status = 0;
        QByteArray body;
    };

    QByteArray makeToken(const QString &role)
    {
        CommandLine line;
        line.tokenRole = role;
        line.tokenName = role;
        return token_command::create(m_config, line).value().trimmed();
    }

    Answer wait(QNetworkReply *reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(10'000);
        reply->deleteLater();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    }

    static QNetworkRequest request(const Server &server, const QString &path, const QByteArray &token)
    {
        QNetworkRequest result(QUrl(server.address() + path));
        if (!token.isEmpty())
            result.setRawHeader("Authorization", "Bearer " + token);
        result.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return result;
    }

    Answer get(const Server &server, const QString &path, const QByteArray &token = {})
    {
        return wait(m_network.get(request(server, path, token)));
    }

    Answer post(const Server &server, const QByteArray &token, const QByteArray &body)
    {
        return wait(m_network.post(request(server, u"/api/v1/messages"_s, token), body));
    }

    qint64 metric(const Server &server, const QByteArray &name)
    {
        for (const QByteArray &line : get(server, u"/metrics"_s).body.split('\n')) {
            if (line.startsWith(name + ' '))
                return line.sliced(name.size() + 1).toLongLong();
        }
        return -1;
    }

    static QList<QByteArray> messagesIn(const QSignalSpy &frames)
    {
        QList<QByteArray> texts;
        for (const QList<QVariant> &arguments : frames) {
            const auto envelope = parseEnvelope(arguments.at(0).toString().toUtf8());
            const auto *update = envelope ? std::get_if<FeedUpdate>(&*envelope) : nullptr;
            for (const ChatMessage &message : update ? update->messages : ChatMessages())
                texts.append(message.text);
        }
        return texts;
    }

    static void stop(Server &server)
    {
        QSignalSpy stopped(&server, &Server::stopped);
        server.shutDown();
        QVERIFY(!stopped.isEmpty() || stopped.wait(5'000));
        QVERIFY(stopped.at(0).at(0).toBool());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Config m_config;
    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(ServerTest)
#include "server_test.moc"
