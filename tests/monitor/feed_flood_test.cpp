// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_client.h"
#include "feed_connection.h"
#include "feed_models.h"
#include "received_rows.h"
#include "sample_feed.h"
#include "stall_watch.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A feed server on a thread of its own, so that what it does costs the monitor's thread nothing. Sends the
// same frames to everybody who connects.
class FloodServer final
{
public:
    explicit FloodServer(const QStringList &frames)
    {
        m_thread.start();
        auto *server = new QWebSocketServer(u"flood"_s, QWebSocketServer::NonSecureMode);
        server->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
        QMetaObject::invokeMethod(
            server,
            [this, server, frames] {
                if (!server->listen(QHostAddress::LocalHost))
                    qFatal("cannot listen: %s", qPrintable(server->errorString()));
                m_port = server->serverPort();
                QObject::connect(server, &QWebSocketServer::newConnection, server, [this, server, frames] {
                    QWebSocket *reader = server->nextPendingConnection();
                    reader->setParent(server);
                    ++m_connections;
                    for (const QString &frame : frames)
                        reader->sendTextMessage(frame);
                });
            },
            Qt::BlockingQueuedConnection);
    }
    ~FloodServer()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(FloodServer)

    ServerAddress address() const { return *ServerAddress::parse(u"http://127.0.0.1:%1"_s.arg(m_port)); }
    int connections() const { return m_connections; }

private:
    QThread m_thread;
    std::atomic<int> m_port = 0;
    std::atomic<int> m_connections = 0;
};

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double stallLimitMs = 2'000; // a sanitizer measures something else
#else
constexpr double stallLimitMs = 50;
#endif

QString text(const Envelope &envelope)
{
    return QString::fromUtf8(toJson(envelope));
}

// An update with `count` messages of so many bytes each, ids from 1.
QString hugeUpdate(int count, qsizetype bytes)
{
    ChatMessages messages = sampleMessages(1, count);
    for (ChatMessage &message : messages)
        message.text = QByteArray(bytes, 'x');
    return text(sampleUpdate(messages));
}

QString tinyMessages(int count)
{
    QStringList messages;
    for (int id = 1; id <= count; ++id)
        messages.append(u"{\"id\":%1}"_s.arg(id));
    return uR"({"type":"update","cursor":"e1-9","messages":[)"_s + messages.join(u',') + u"]}"_s;
}

// One whose texts and names have so many bytes.
ChatMessage messageOf(qsizetype bytes)
{
    ChatMessage message = sampleMessage(1, 1, {});
    const qsizetype names = contentBytes(message) - static_cast<qsizetype>(sizeof(ChatMessage));
    message.text = QByteArray(bytes - names, 'x');
    return message;
}

QString longName(qsizetype bytes)
{
    FeedUpdate update = sampleUpdate({});
    update.channels.rows = {sampleChannel(1, 5)};
    update.channels.rows.first().name = QByteArray(bytes, 'x');
    return text(update);
}

QString longGap(qsizetype bytes)
{
    FeedUpdate update = sampleUpdate({});
    update.gaps = {{1, {"irc.example.org", "retro", "retro", 1, 0, QByteArray(bytes, 'x'), false}}};
    return text(update);
}

QString manyGaps(qsizetype count)
{
    FeedUpdate update = sampleUpdate({});
    update.gaps = QList<GapRow>(count);
    return text(update);
}

QString longSkip(qsizetype count)
{
    return text(FeedSkip{sampleCursor(9), 1, 9, 8, QList<qint64>(count, 1), {}, {}});
}

} // namespace

// A server that sends more than a feed may.
class FeedFloodTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefusedInWords_data()
    {
        const QString hello = text(sampleHello(Resume::Fresh, 0));
        const QString snapshot = text(sampleSnapshot({}));
        QTest::addColumn<QStringList>("frames");
        QTest::addColumn<QString>("named");
        QTest::newRow("100,000 messages, 30 MB")
            << QStringList{hello, snapshot, hugeUpdate(100'000, 150)} << u"more than 8 MiB in one frame"_s;
        QTest::newRow("100,000 messages in 1.6 MB")
            << QStringList{hello, snapshot, tinyMessages(100'000)} << u"100,000 messages at once"_s;
        const QString large = u"more than 128 KiB in one message or name"_s;
        QTest::newRow("a message of one byte too much")
            << QStringList{hello, snapshot, text(sampleUpdate({messageOf(largestRow + 1)}))} << large;
        QTest::newRow("a message of 7 MB")
            << QStringList{hello, snapshot, text(sampleUpdate({messageOf(7'000'000)}))} << large;
        QTest::newRow("a channel's name") << QStringList{hello, snapshot, longName(largestRow)} << large;
        QTest::newRow("a gap's reason") << QStringList{hello, snapshot, longGap(largestRow)} << large;
        QTest::newRow("gaps") << QStringList{hello, snapshot, manyGaps(FrameReader::mostChannels + 1)}
                              << u"20,001 channels at once"_s;
        QTest::newRow("deleted with a skip")
            << QStringList{hello, snapshot, longSkip(FrameReader::mostDeleted + 1)}
            << u"40,001 messages at once"_s;
        QTest::newRow("8 MB before any hello") << QStringList{tinyMessages(500'000)} << u"at once"_s;
        QTest::newRow("8 MB of garbage") << QStringList{hello, QString(8'000'000, u'[')} << u"no Weir feed"_s;
        QTest::newRow("a huge first frame") << QStringList{QString(9'000'000, u'x')} << u"more than 8 MiB"_s;
    }
    void isRefusedInWords()
    {
        QFETCH(QStringList, frames);
        QFETCH(QString, named);
        const FloodServer server(frames);
        FeedClient client(nullptr, {.firstRetry = 200ms, .longestRetry = 60s});
        const FeedModels models(&client);
        QSignalSpy updates(&client, &FeedClient::updateReceived);
        StallWatch watch;
        client.start(server.address(), {});
        QTRY_COMPARE_WITH_TIMEOUT(client.state().state, FeedState::Reconnecting, 20'000);
        QVERIFY2(client.state().reason.contains(named), qPrintable(client.state().reason));
        QVERIFY(client.state().advice.contains("What came before stays"_L1));
        QVERIFY(client.state().retryAt > 0);
        QVERIFY2(watch.longestMs() < stallLimitMs, QByteArray::number(watch.longestMs()).constData());
        QVERIFY(updates.size() <= 1); // the snapshot, and nothing of the flood
    }

    // Coming back is put off longer and longer, and each try is told.
    void isNotAskedInATightLoop()
    {
        const FloodServer server({text(sampleHello(Resume::Fresh, 0)), u"[]"_s});
        FeedClient client(nullptr, {.firstRetry = 2ms, .longestRetry = 60s});
        client.start(server.address(), {});
        // Doubling from 2 ms: the ceilings of twelve waits add up to 8 s.
        QTRY_VERIFY_WITH_TIMEOUT(server.connections() >= 6, 10'000);
        QTRY_COMPARE(client.state().state, FeedState::Reconnecting);
        const ConnectionEvent &last = client.history().events().last();
        QVERIFY(last.reason.contains("no Weir feed"_L1));
        QVERIFY(client.history().events().size() <= ConnectionHistory::limit);
    }

    // A cleared channel takes a whole day off the screen at once.
    void whatAServerRemembersAsDeletedIsTaken()
    {
        FeedUpdate update = sampleUpdate({});
        update.deleted = QList<qint64>(20'000, 7);
        const FloodServer server(
            {text(sampleHello(Resume::Fresh, 0)), text(sampleSnapshot({})), text(update)});
        FeedClient client(nullptr, {.firstRetry = 60s});
        QSignalSpy updates(&client, &FeedClient::updateReceived);
        client.start(server.address(), {});
        QTRY_COMPARE(updates.size(), 2);
        QVERIFY(client.state().isConnected());
    }

    void theLargestRowsAreTaken()
    {
        FeedUpdate update = sampleUpdate({messageOf(largestRow)});
        const FloodServer server({text(sampleHello(Resume::Fresh, 0)), text(sampleSnapshot({})), text(update),
                                  longName(largestRow - 100), longGap(largestRow - 100),
                                  longSkip(FrameReader::mostDeleted)});
        FeedClient client(nullptr, {.firstRetry = 60s});
        const FeedModels models(&client);
        QSignalSpy updates(&client, &FeedClient::updateReceived);
        QSignalSpy skips(&client, &FeedClient::skipped);
        client.start(server.address(), {});
        QTRY_COMPARE(skips.size(), 1);
        QCOMPARE(updates.size(), 4);
        QVERIFY(client.state().isConnected());
    }

    void theLargestFrameThatIsTakenStallsNothing()
    {
        const FloodServer server({text(sampleHello(Resume::Fresh, 0)), text(sampleSnapshot({})),
                                  hugeUpdate(FrameReader::mostMessages, 150)});
        FeedClient client(nullptr, {.firstRetry = 60s});
        FeedModels models(&client);
        StallWatch watch;
        client.start(server.address(), {});
        QTRY_COMPARE_WITH_TIMEOUT(models.messages()->rowCount(), MessageModel::rowLimit, 20'000);
        QVERIFY2(watch.longestMs() < stallLimitMs, QByteArray::number(watch.longestMs()).constData());
    }

    // A frame that takes long must not be overtaken by the small ones after it.
    void framesKeepTheirOrder()
    {
        QStringList frames{text(sampleHello(Resume::Fresh, 0)), text(sampleSnapshot({}))};
        for (int round = 0; round < 20; ++round) {
            ChatMessages large = sampleMessages(round * 1'001 + 1, 1'000);
            frames.append(text(sampleUpdate(large)));
            frames.append(text(sampleUpdate(sampleMessages(round * 1'001 + 1'001, 1))));
        }
        const FloodServer server(frames);
        FeedClient client(nullptr, {.firstRetry = 60s});
        QList<qint64> ids;
        connect(&client, &FeedClient::updateReceived, this, [&ids](const FeedUpdate &update) {
            for (const ChatMessage &message : update.messages)
                ids.append(message.id);
        });
        client.start(server.address(), {});
        QTRY_COMPARE_WITH_TIMEOUT(ids.size(), 20 * 1'001, 20'000);
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
        QCOMPARE(client.duplicates(), 0);
    }

    void goingAwayWhileALargeFrameIsReadIsSafe()
    {
        const FloodServer server(
            {text(sampleHello(Resume::Fresh, 0)), text(sampleSnapshot({})), hugeUpdate(6'000, 150)});
        for (int i = 0; i < 10; ++i) {
            FeedClient client(nullptr, {.firstRetry = 60s});
            client.start(server.address(), {});
            QTRY_VERIFY(client.cursor());
        }
        QThread::msleep(1); // whatever was on its way would come now
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(FeedFloodTest)
#include "feed_flood_test.moc"
