// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_client.h"
#include "feed_test_server.h"
#include "sample_feed.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

FeedTiming quick()
{
    return {.connectLimit = 2s,
            .silenceLimit = 400ms,
            .pingInterval = 50ms,
            .firstRetry = 20ms,
            .longestRetry = 60ms,
            .stableAfter = 10s};
}

} // namespace

// FeedClient against a real WebSocket server that does what the test says.
class FeedClientTest final : public QObject
{
    Q_OBJECT

    struct Line
    {
        FeedTestServer server;
        FeedClient client{nullptr, quick()};
        QSignalSpy updates{&client, &FeedClient::updateReceived};
        QSignalSpy hellos{&client, &FeedClient::helloReceived};

        void start(const QByteArray &token = {})
        {
            client.start(*ServerAddress::parse(server.address()), token);
        }

        void snapshot(qint64 lastId)
        {
            server.send(sampleHello(Resume::Fresh, lastId));
            server.send(sampleSnapshot(sampleMessages(1, lastId)));
        }

        FeedUpdate update(int index) const { return updates.at(index).first().value<FeedUpdate>(); }
        QString cursorAsked() const { return QUrlQuery(server.url()).queryItemValue(u"cursor"_s); }
    };

    static QList<qint64> ids(const FeedUpdate &update)
    {
        QList<qint64> result;
        for (const ChatMessage &message : update.messages)
            result.append(message.id);
        return result;
    }

private Q_SLOTS:
    void asksForTheMonitorsView()
    {
        Line line;
        line.start("secret-token");
        QTRY_COMPARE(line.server.connections(), 1);
        const QUrlQuery query(line.server.url());
        QCOMPARE(line.server.url().path(), u"/live"_s);
        QCOMPARE(query.queryItemValue(u"view"_s), u"monitor"_s);
        QCOMPARE(query.queryItemValue(u"format"_s), u"json"_s);
        QVERIFY(!query.hasQueryItem(u"cursor"_s));
        QCOMPARE(line.server.authorization(), "Bearer secret-token");
        QVERIFY(!line.server.url().toString().contains("secret"_L1));
        QCOMPARE(line.client.state().state, FeedState::Connecting);
    }

    void sendsNoHeaderWithoutAToken()
    {
        Line line;
        line.start();
        QTRY_COMPARE(line.server.connections(), 1);
        QVERIFY(line.server.authorization().isEmpty());
    }

    void becomesLiveAndIdle()
    {
        Line line;
        line.start();
        QTRY_COMPARE(line.server.connections(), 1);
        line.snapshot(3);
        QTRY_COMPARE(line.updates.size(), 1);
        QCOMPARE(line.client.state().state, FeedState::Live);
        QCOMPARE(line.client.cursor()->toText(), "e1-3");
        line.server.send(FeedStatus{"idle", {}, {}, {}});
        QTRY_COMPARE(line.client.state().state, FeedState::Idle);
        line.server.send(FeedStatus{"live", {}, {}, {}});
        QTRY_COMPARE(line.client.state().state, FeedState::Live);
        QTRY_VERIFY(line.client.state().latencyMs >= 0);
    }

    // What was left out is not missing when it resumes: the cursor stands behind it.
    void tellsWhatWasSkipped()
    {
        Line line;
        QSignalSpy skipped(&line.client, &FeedClient::skipped);
        line.start();
        QTRY_COMPARE(line.server.connections(), 1);
        line.snapshot(3);
        QTRY_COMPARE(line.updates.size(), 1);
        line.server.send(FeedSkip{{"e1", 90}, 3, 90, 87, {}, {}, {}});
        QTRY_COMPARE(skipped.size(), 1);
        QCOMPARE(skipped.at(0).at(0).value<FeedSkip>().count, 87);
        QCOMPARE(line.client.cursor()->id, 90);
    }

    void resumesWithItsCursorAndDropsWhatItHas()
    {
        Line line;
        line.start();
        QTRY_COMPARE(line.server.connections(), 1);
        line.snapshot(3);
        line.server.send(sampleUpdate(sampleMessages(4, 2)));
        QTRY_COMPARE(line.updates.size(), 2);
        line.server.close(1001);
        QTRY_COMPARE(line.client.state().state, FeedState::Reconnecting);
        QVERIFY(!line.client.state().reason.isEmpty());
        QVERIFY(line.client.state().retryAt > 0);

        QTRY_COMPARE(line.server.connections(), 2);
        QCOMPARE(line.cursorAsked(), u"e1-5"_s);
        line.server.send(sampleHello(Resume::Complete, 5));
        line.server.send(sampleUpdate(sampleMessages(4, 4)));
        QTRY_COMPARE(line.updates.size(), 3);
        QCOMPARE(ids(line.update(2)), (QList<qint64>{6, 7}));
        QCOMPARE(line.client.duplicates(), 2);
        QCOMPARE(line.client.state().reconnects, 1);
        QCOMPARE(line.client.state().resumes, 1);
        QCOMPARE(line.client.state().resets, 0);
        QCOMPARE(line.client.state().retryAt, 0);
    }

    void aResetForgetsTheCursorUntilTheSnapshot()
    {
        Line line;
        line.start();
        QTRY_COMPARE(line.server.connections(), 1);
        line.snapshot(3);
        QTRY_COMPARE(line.updates.size(), 1);
        line.server.close(4001);
        QTRY_COMPARE(line.server.connections(), 2);
        line.server.send(FeedHello{1, Cursor{"e2", 9}, Resume::Reset});
        QTRY_COMPARE(line.hellos.size(), 2);
        QVERIFY(!line.client.cursor());
        QCOMPARE(line.client.state().resets, 1);
        QVERIFY(line.client.state().otherArchiveSince > 0);
        // Cut before the snapshot: the next try must ask for everything, not resume over a hole.
        line.server.close(1001);
        QTRY_COMPARE(line.server.connections(), 3);
        QVERIFY(line.cursorAsked().isEmpty());
        FeedUpdate snapshot = sampleSnapshot(sampleMessages(1, 2));
        snapshot.cursor = {"e2", 2};
        line.server.send(FeedHello{1, Cursor{"e2", 2}, Resume::Fresh});
        line.server.send(snapshot);
        QTRY_COMPARE(line.updates.size(), 2);
        QCOMPARE(line.update(1).messages.size(), 2); // ids of another epoch are not taken for old ones
        QCOMPARE(line.client.cursor()->toText(), "e2-2");
    }

    void aSilentLineIsDead()
    {
        Line line;
        line.start();
        QTRY_COMPARE(line.server.connections(), 1);
        line.snapshot(1);
        QTRY_COMPARE(line.updates.size(), 1);
        QTRY_COMPARE(line.server.connections(), 2); // pongs alone do not keep it alive
        QCOMPARE(line.cursorAsked(), u"e1-1"_s);
    }

    void beatsKeepItAlive()
    {
        Line line;
        line.start();
        QTRY_COMPARE(line.server.connections(), 1);
        line.snapshot(1);
        QTimer beat;
        int beats = 0;
        connect(&beat, &QTimer::timeout, &line.server, [&] {
            line.server.send(FeedBeat{sampleCursor(1), 0});
            ++beats;
        });
        beat.start(100ms);
        QTRY_VERIFY(beats >= 10); // more than twice the silence that is allowed
        QCOMPARE(line.server.connections(), 1);
        QCOMPARE(line.client.state().state, FeedState::Live);
    }

    void garbageEndsTheConnectionButNotTheFeed()
    {
        Line line;
        line.start();
        QTRY_COMPARE(line.server.connections(), 1);
        line.snapshot(2);
        QTRY_COMPARE(line.updates.size(), 1);
        line.server.sendText("{ not json");
        QTRY_COMPARE(line.server.connections(), 2);
        QCOMPARE(line.cursorAsked(), u"e1-2"_s);
        QCOMPARE(line.updates.size(), 1);
    }

    void aPermanentCloseCodeStopsIt()
    {
        Line line;
        line.start("old-token");
        QTRY_COMPARE(line.server.connections(), 1);
        line.snapshot(1);
        QTRY_COMPARE(line.updates.size(), 1);
        line.server.close(4501, u"the token is not valid any more"_s);
        QTRY_COMPARE(line.client.state().state, FeedState::Refused);
        QVERIFY(line.client.state().reason.contains("token"_L1));
        QCOMPARE(line.client.state().retryAt, 0);
        // The user may still insist.
        line.client.reconnectNow();
        QTRY_COMPARE(line.server.connections(), 2);
    }

    void aFirstFrameThatIsNoHelloIsNotWeir()
    {
        Line line;
        line.start();
        QTRY_COMPARE(line.server.connections(), 1);
        line.server.send(FeedBeat{sampleCursor(1), 0});
        QTRY_COMPARE(line.client.state().state, FeedState::Reconnecting);
        QVERIFY(line.client.state().reason.contains("no Weir feed"_L1));
    }

    void anotherServerStartsAnew()
    {
        Line line;
        line.start();
        QTRY_COMPARE(line.server.connections(), 1);
        line.snapshot(2);
        QTRY_COMPARE(line.updates.size(), 1);
        FeedTestServer other;
        QSignalSpy changed(&line.client, &FeedClient::serverChanged);
        line.client.start(*ServerAddress::parse(other.address()), {});
        QCOMPARE(changed.size(), 1);
        QTRY_COMPARE(other.connections(), 1);
        QVERIFY(!QUrlQuery(other.url()).hasQueryItem(u"cursor"_s));
    }

    void aForgottenServerIsReachedNoMore()
    {
        Line line;
        QSignalSpy changed(&line.client, &FeedClient::serverChanged);
        QSignalSpy access(&line.client, &FeedClient::accessChanged);
        line.start("secret");
        QTRY_COMPARE(line.server.connections(), 1);
        line.snapshot(2);
        QTRY_COMPARE(line.updates.size(), 1);
        line.client.forget();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(access.size(), 2);
        QVERIFY(line.client.address().isEmpty() && line.client.token().isEmpty());
        QVERIFY(!line.client.cursor());
        line.client.reconnectNow();
        QCOMPARE(line.client.state().state, FeedState::Offline);
        // Whoever adds it again begins anew.
        line.start();
        QTRY_COMPARE(line.server.connections(), 2);
        QVERIFY(line.cursorAsked().isEmpty());
        QVERIFY(line.server.authorization().isEmpty());
    }

    void stopsWhenTold()
    {
        Line line;
        line.start();
        QTRY_COMPARE(line.server.connections(), 1);
        line.snapshot(1);
        QTRY_COMPARE(line.updates.size(), 1);
        line.client.stop();
        QCOMPARE(line.client.state().state, FeedState::Offline);
        line.client.reconnectNow();
        QTRY_COMPARE(line.server.connections(), 2);
    }
};

QTEST_GUILESS_MAIN(FeedClientTest)
#include "feed_client_test.moc"
