// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_feed.h"

#include "archive_client.h"
#include "feed/message_json.h"
#include "feed_client.h"
#include "feed_test_server.h"
#include "http_answer_server.h"
#include "row_text.h"
#include "sample_feed.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// One feed into one list, with an archive behind it.
class MessageFeedTest final : public QObject
{
    Q_OBJECT

    static QByteArray answerOf(const ChatMessages &messages, qint64 after = 0)
    {
        QJsonArray array;
        for (const ChatMessage &message : messages)
            array.append(messageToJson(message));
        QJsonObject body{{u"messages"_s, array}};
        if (after != 0)
            body.insert(u"after"_s, after);
        return HttpAnswerServer::json(200, QJsonDocument(body).toJson());
    }

    struct House
    {
        explicit House(const QByteArray &archiveAnswer)
            : archiveServer(archiveAnswer)
        {
            archive.setServer(*ServerAddress::parse(archiveServer.address()), {});
            client.start(*ServerAddress::parse(feed.address()), {});
        }

        bool begin(const FeedHello &hello, const ChatMessages &snapshot)
        {
            const int before = connected;
            if (!QTest::qWaitFor([&] { return feed.connections() > before; }))
                return false;
            connected = feed.connections();
            QSignalSpy replaced(stream.model(), &QAbstractItemModel::modelReset);
            feed.send(hello);
            feed.send(sampleSnapshot(snapshot));
            return replaced.wait();
        }

        QList<qint64> ids()
        {
            stream.model()->flush();
            QList<qint64> result;
            for (int row = 0; row < stream.model()->rowCount(); ++row)
                result.append(stream.model()->index(row, 0).data(MessageModel::IdRole).toLongLong());
            return result;
        }

        QString text(int row)
        {
            return stream.model()->index(row, MessageModel::TextColumn).data().toString();
        }

        FeedTestServer feed;
        HttpAnswerServer archiveServer;
        ArchiveClient archive;
        FeedClient client{nullptr, {.silenceLimit = 60s, .firstRetry = 1ms, .longestRetry = 1ms}};
        MessageFeed stream{&client, &archive};
        QAbstractItemModelTester tester{stream.model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal};
        int connected = 0;
    };

    static QList<qint64> range(qint64 first, qsizetype count)
    {
        QList<qint64> ids(count);
        std::iota(ids.begin(), ids.end(), first);
        return ids;
    }

private Q_SLOTS:
    void aShortSnapshotIsFilledUpFromTheArchive()
    {
        House house(answerOf(sampleMessages(7, 3)));
        QVERIFY(house.begin(sampleHello(Resume::Fresh, 9), sampleMessages(9, 1)));
        QSignalSpy arrived(&house.stream, &MessageFeed::arrived);
        QTRY_COMPARE(house.ids(), range(7, 3));
        QVERIFY(arrived.isEmpty()); // nobody has said that now
    }

    void aFullSnapshotAsksNobody()
    {
        House house(answerOf({}));
        QVERIFY(house.begin(sampleHello(Resume::Fresh, 200), sampleMessages(1, MessageFeed::firstRows)));
        house.feed.send(sampleUpdate(sampleMessages(201, 1)));
        QTRY_COMPARE(house.ids().size(), 201);
        QCOMPARE(house.archiveServer.requests(), 0);
    }

    void whatIsDeletedWhileTheArchiveAnswersIsDeleted()
    {
        House house({}); // it stays silent until it is told
        QVERIFY(house.begin(sampleHello(Resume::Fresh, 9), sampleMessages(9, 1)));
        QTRY_COMPARE(house.archiveServer.requests(), 1);
        FeedUpdate update = sampleUpdate({});
        update.cursor = sampleCursor(10);
        update.deleted = {7};
        QSignalSpy updated(&house.client, &FeedClient::updateReceived);
        house.feed.send(update);
        QVERIFY(updated.wait());
        house.archiveServer.answer(answerOf(sampleMessages(7, 2)));
        QTRY_COMPARE(house.ids(), range(7, 3));
        QVERIFY(isDeleted(house.stream.model()->row(0)));
        QVERIFY(!isDeleted(house.stream.model()->row(1)));
    }

    void aSkipIsARowThatLoads()
    {
        House house(answerOf(sampleMessages(201, 4), 204));
        QVERIFY(house.begin(sampleHello(Resume::Fresh, 200), sampleMessages(1, 200)));
        FeedSkip skip{sampleCursor(210), 200, 210, 10, {5}, {}, {}};
        house.feed.send(skip);
        house.feed.send(sampleUpdate(sampleMessages(211, 2)));
        QTRY_COMPARE(house.ids().size(), 203);
        QCOMPARE(house.ids().mid(199), (QList<qint64>{200, 0, 211, 212}));
        QVERIFY(isDeleted(house.stream.model()->row(4)));
        QVERIFY(house.text(200).startsWith(u"10 message"_s));

        house.stream.load(199); // no such row
        house.stream.load(200);
        QVERIFY(house.text(200).endsWith(u"loading …"_s));
        house.stream.load(200); // is under way
        QTRY_COMPARE(house.ids().mid(199, 7), (QList<qint64>{200, 201, 202, 203, 204, 0, 211}));
        QCOMPARE(house.archiveServer.requests(), 1);
        QVERIFY2(house.text(204).startsWith(u"6 message"_s), qPrintable(house.text(204)));
        house.archiveServer.answer(answerOf(sampleMessages(205, 6)));
        house.stream.load(204);
        QTRY_COMPARE(house.ids(), range(1, 212));
    }

    void aSkipOfNothingIsNoRow()
    {
        House house(answerOf({}));
        QVERIFY(house.begin(sampleHello(Resume::Fresh, 200), sampleMessages(1, 200)));
        house.feed.send(FeedSkip{sampleCursor(210), 200, 210, 0, {}, {}, {}});
        house.feed.send(sampleUpdate(sampleMessages(211, 1)));
        QTRY_COMPARE(house.ids().size(), 201);
    }

    void whatCannotBeLoadedSaysWhyAndCanBeTriedAgain()
    {
        House house(HttpAnswerServer::json(503, R"({"error":{"status":503,"message":"busy <b>now</b>"}})"));
        QVERIFY(house.begin(sampleHello(Resume::Fresh, 200), sampleMessages(1, 200)));
        house.feed.send(FeedSkip{sampleCursor(210), 200, 210, 10, {}, {}, {}});
        QTRY_COMPARE(house.ids().size(), 201);
        house.stream.load(200);
        QTRY_VERIFY(house.text(200).contains(u"not loaded"_s));
        QVERIFY(house.text(200).contains(u"busy <b>now</b>"_s));
        house.archiveServer.answer(answerOf(sampleMessages(201, 10)));
        house.stream.load(200);
        QTRY_COMPARE(house.ids(), range(1, 210));
    }

    void aResetLeavesARowForTheTimeAway()
    {
        House house(answerOf(sampleMessages(201, 100)));
        QVERIFY(house.begin(sampleHello(Resume::Fresh, 200), sampleMessages(1, 200)));
        house.feed.close(4000);
        QVERIFY(house.begin(sampleHello(Resume::Reset, 500), sampleMessages(301, 200)));
        QCOMPARE(house.ids().first(), 0);
        QCOMPARE(house.ids().size(), 201);
        QVERIFY(house.text(0).startsWith(u"not connected"_s));
        house.stream.load(0);
        QTRY_COMPARE(house.ids(), range(201, 300));
    }

    void aResumeLeavesNone()
    {
        House house(answerOf({}));
        QVERIFY(house.begin(sampleHello(Resume::Fresh, 200), sampleMessages(1, 200)));
        house.feed.close(4000);
        QTRY_COMPARE(house.feed.connections(), 2);
        house.feed.send(sampleHello(Resume::Complete, 200));
        house.feed.send(sampleUpdate(sampleMessages(201, 3)));
        QTRY_COMPARE(house.ids(), range(1, 203));
    }

    void anotherArchiveHasNothingToLoad()
    {
        House house(answerOf({}));
        QVERIFY(house.begin(sampleHello(Resume::Fresh, 200), sampleMessages(1, 200)));
        house.feed.close(4000);
        QTRY_COMPARE(house.feed.connections(), 2);
        house.feed.send(FeedHello{feedProtocolVersion, {"e2", 3}, Resume::Reset});
        FeedUpdate snapshot = sampleSnapshot(sampleMessages(1, 3));
        snapshot.cursor.epoch = "e2";
        house.feed.send(snapshot);
        QTRY_COMPARE(house.ids(), (QList<qint64>{0, 1, 2, 3}));
        QVERIFY(!house.stream.model()->row(0).missing->canLoad());
        QVERIFY(missingWords(*house.stream.model()->row(0).missing).contains(u"another archive"_s));
    }

    void anotherServerBeginsEmpty()
    {
        House house(answerOf({}));
        QVERIFY(house.begin(sampleHello(Resume::Fresh, 200), sampleMessages(1, 200)));
        FeedTestServer other;
        house.client.start(*ServerAddress::parse(other.address()), {});
        QCOMPARE(house.ids().size(), 0);
        QTRY_COMPARE(other.connections(), 1);
        other.send(sampleHello(Resume::Fresh, 200));
        other.send(sampleSnapshot(sampleMessages(1, 200)));
        QTRY_COMPARE(house.ids(), range(1, 200)); // and no row of an absence
    }

    void aBeatMovesTheCursor()
    {
        House house(answerOf({}));
        QVERIFY(house.begin(sampleHello(Resume::Fresh, 200), sampleMessages(1, 200)));
        house.feed.send(FeedBeat{sampleCursor(90'000), 1});
        QTRY_COMPARE(house.client.cursor()->id, 90'000);
    }
};

QTEST_MAIN(MessageFeedTest)
#include "message_feed_test.moc"
