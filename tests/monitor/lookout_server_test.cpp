// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookout.h"

#include "feed_client.h"
#include "feed_models.h"
#include "sample_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A real server, a real feed client: a rule calls once for a message, whatever happens to the line.
class LookoutServerTest final : public QObject
{
    Q_OBJECT

    struct Server
    {
        explicit Server(const QString &folder)
            : data(folder)
        {
            QTcpServer probe; // a port that stays the same when the server is started again
            probe.listen(QHostAddress::LocalHost);
            port = probe.serverPort();
        }
        ~Server() { kill(); }

        bool start()
        {
            process.setProcessEnvironment(environment());
            process.start(program(),
                          {u"--listen"_s, "127.0.0.1:"_L1 + QString::number(port), u"--data-dir"_s, data});
            QByteArray output;
            return QTest::qWaitFor(
                [&] {
                    output += process.readAll();
                    return output.contains("listening on");
                },
                30'000);
        }
        // The program's own configuration must not reach the server.
        static QProcessEnvironment environment()
        {
            QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
            for (const QString &name : all.keys()) {
                if (name.startsWith("WEIR_"_L1))
                    all.remove(name);
            }
            return all;
        }
        bool makeToken()
        {
            QProcess maker;
            maker.setProcessEnvironment(environment());
            maker.start(program(), {u"token"_s, u"create"_s, u"--role"_s, u"admin"_s, u"--name"_s, u"test"_s,
                                    u"--data-dir"_s, data});
            maker.waitForFinished();
            token = maker.readAllStandardOutput().trimmed();
            return !token.isEmpty();
        }
        void kill()
        {
            process.kill(); // as in a crash
            process.waitForFinished();
        }
        static QString program() { return qEnvironmentVariable("WEIR_BIN_DIR") + "/weir-server"_L1; }
        QString base() const { return "http://127.0.0.1:"_L1 + QString::number(port); }

        // Messages with these numbers, one of three says "hello".
        bool post(int from, int to)
        {
            QJsonArray messages;
            for (int i = from; i < to; ++i) {
                messages.append(QJsonObject{{u"id"_s, QString::number(i)},
                                            {u"channel"_s, u"garden"_s},
                                            {u"user"_s, u"ada"_s},
                                            {u"text"_s, (i % 3 == 0 ? u"hello %1"_s : u"line %1"_s).arg(i)}});
            }
            QNetworkRequest request(QUrl(base() + "/api/v1/messages"_L1));
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            request.setRawHeader("Authorization", "Bearer " + token);
            std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(messages).toJson()));
            return QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000) &&
                   reply->error() == QNetworkReply::NoError;
        }

        QString data;
        quint16 port = 0;
        QByteArray token;
        QProcess process;
        QNetworkAccessManager network;
    };

    struct Monitor
    {
        explicit Monitor(const QString &folder)
            : lookout(folder)
        {
            connect(&client, &FeedClient::serverChanged, &lookout,
                    [this] { lookout.setServer(client.address().text()); });
            connect(&models, &FeedModels::messagesArrived, &lookout, &Lookout::onArrived);
            connect(&models, &FeedModels::stateReplaced, &lookout, &Lookout::onReplaced);
            connect(&models, &FeedModels::messagesDeleted, &lookout, &Lookout::onDeleted);
            connect(&models, &FeedModels::channelsErased, &lookout, &Lookout::onErased);
        }

        // What stands in the list, oldest first.
        QStringList texts()
        {
            QStringList result;
            for (const TriageEntry &entry : lookout.triage()->entries())
                result.prepend(entry.text);
            return result;
        }

        FeedClient client{nullptr, {.firstRetry = 50ms, .longestRetry = 200ms}};
        FeedModels models{&client};
        Lookout lookout;
    };

    static QStringList expected(int to)
    {
        QStringList result;
        for (int i = 0; i < to; i += 3)
            result.append(u"hello %1"_s.arg(i));
        return result;
    }

private Q_SLOTS:
    void callsOnceForAMessageOverBreaksAndRestarts()
    {
        if (!QFile::exists(Server::program()))
            QSKIP("weir-server is not built");
        const QTemporaryDir data;
        const QTemporaryDir settings;
        Server server(data.path());
        QVERIFY(server.makeToken());
        QVERIFY(server.start());
        {
            Monitor monitor(settings.path());
            QVERIFY(monitor.lookout.rules()->save({sampleRule(u"greeting"_s, {u"hello"_s})}));
            QSignalSpy changed(monitor.lookout.triage(), &TriageModel::changed);
            monitor.client.start(*ServerAddress::parse(server.base()), server.token);
            QTRY_VERIFY_WITH_TIMEOUT(monitor.client.cursor().has_value(), 10'000);
            QVERIFY(server.post(0, 30));
            QTRY_COMPARE_WITH_TIMEOUT(monitor.texts(), expected(30), 10'000);

            // The line is gone for a while: what was said meanwhile comes by resume.
            monitor.client.stop();
            QVERIFY(server.post(30, 60));
            monitor.client.start(monitor.client.address(), server.token);
            QTRY_COMPARE_WITH_TIMEOUT(monitor.texts(), expected(60), 10'000);

            // The server dies and is started again: its feed has another epoch or goes on, either way once
            // each.
            server.kill();
            QTRY_VERIFY_WITH_TIMEOUT(monitor.client.state().state == FeedState::Reconnecting, 10'000);
            QVERIFY(server.start());
            QVERIFY(server.post(60, 90));
            QTRY_COMPARE_WITH_TIMEOUT(monitor.texts(), expected(90), 20'000);
            QVERIFY(monitor.client.state().reconnects >= 1);
            monitor.lookout.triage()->finish({monitor.lookout.triage()->entries().first().key});
        }
        // A monitor that starts anew gets a snapshot with the newest messages: none of them is new.
        Monitor monitor(settings.path());
        monitor.client.start(*ServerAddress::parse(server.base()), server.token);
        QTRY_VERIFY_WITH_TIMEOUT(monitor.client.cursor().has_value(), 10'000);
        QVERIFY(server.post(90, 93));
        QTRY_COMPARE_WITH_TIMEOUT(monitor.texts(), expected(93), 10'000);
        QCOMPARE(monitor.lookout.triage()->newCount(), 30);
        QCOMPARE(monitor.lookout.counts()->counts().size(), 1);
    }
};

QTEST_GUILESS_MAIN(LookoutServerTest)
#include "lookout_server_test.moc"
