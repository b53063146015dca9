// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_history_loader.h"

#include "archive_request.h"
#include "feed_client.h"
#include "feed_models.h"
#include "feed_test_server.h"
#include "http_answer_server.h"
#include "sample_feed.h"

#include <QCoreApplication>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The feed and the archive of each server are two here: whom the archive is asked of is set by hand.
class ChannelHistoryLoaderTest final : public QObject
{
    Q_OBJECT

    // Channel 1 had so many messages in the minute under way and in each before.
    static QByteArray hourOf(qint64 perMinute, qint64 count)
    {
        FeedUpdate update;
        FeedChannelCount channel = sampleChannel(1, count);
        channel.perMinute = QList<qint64>(60, perMinute);
        update.channels.rows = {channel};
        return HttpAnswerServer::json(200, R"({"frames":[)" + toJson(update) + "]}");
    }

    struct Monitor
    {
        FeedClient client{nullptr, {.silenceLimit = 60s, .firstRetry = 1ms, .longestRetry = 1ms}};
        FeedModels models{&client};
        ArchiveClient archive; // for the loader alone, so that its questions can be counted
        ChannelHistoryLoader loader{&client, &archive, models.channels()};

        void start(const FeedTestServer &feed, const HttpAnswerServer &poll)
        {
            client.start(*ServerAddress::parse(feed.address()), {});
            archive.setServer(*ServerAddress::parse(poll.address()), {});
        }

        // Of a channel, in the last hour.
        qint64 spoken(int row)
        {
            models.channels()->flush();
            const auto hour =
                models.channels()->index(row, 0).data(ChannelModel::PerMinuteRole).value<QList<qint64>>();
            return std::accumulate(hour.cbegin(), hour.cend(), qint64(0));
        }
    };

    static void welcome(FeedTestServer &feed, const QList<FeedChannelCount> &channels)
    {
        feed.send(sampleHello(Resume::Fresh, 1));
        FeedUpdate snapshot = sampleSnapshot({});
        snapshot.cursor = sampleCursor(1);
        snapshot.channels.rows = channels;
        feed.send(snapshot);
    }

private Q_SLOTS:
    void aLateAnswerOfAnotherServerIsDropped()
    {
        FeedTestServer feedOfA;
        FeedTestServer feedOfB;
        HttpAnswerServer archiveOfA{{}}; // silent
        const HttpAnswerServer archiveOfB(hourOf(2, 1000));
        Monitor monitor;
        monitor.start(feedOfA, archiveOfA);
        QTRY_COMPARE(feedOfA.connections(), 1);
        welcome(feedOfA, {sampleChannel(1, 70)});
        QTRY_COMPARE(archiveOfA.requests(), 1);

        monitor.start(feedOfB, archiveOfB);
        QTRY_COMPARE(feedOfB.connections(), 1);
        welcome(feedOfB, {sampleChannel(1, 1000)});
        QTRY_COMPARE(monitor.spoken(0), 60 * 2);
        archiveOfA.answer(hourOf(9, 70));
        QTRY_VERIFY(monitor.archive.findChildren<ArchiveRequest *>().isEmpty());
        QCoreApplication::processEvents(); // what its answer has set going
        QCOMPARE(monitor.spoken(0), 60 * 2);
    }

    // The poll has the 500 channels spoken in last. What the others have had more is of a time that nobody
    // knows.
    void whatWasMissedIsNotOfThisMinute()
    {
        FeedTestServer feed;
        const HttpAnswerServer archive(hourOf(3, 1000));
        Monitor monitor;
        monitor.start(feed, archive);
        QTRY_COMPARE(feed.connections(), 1);
        welcome(feed, {sampleChannel(1, 70), sampleChannel(2, 500)});
        QTRY_COMPARE(monitor.spoken(0), 60 * 3);
        const auto tell = [&](qint64 one, qint64 two) {
            FeedUpdate update = sampleUpdate({});
            update.cursor = sampleCursor(2);
            update.channels.rows = {sampleChannel(1, one), sampleChannel(2, two)};
            feed.send(update);
            return QTest::qWaitFor([&] {
                monitor.models.channels()->flush();
                return monitor.models.channels()->channel(1).count == two;
            });
        };
        QVERIFY(tell(950, 504));
        QCOMPARE(monitor.spoken(1), 4);

        feed.close(1001);
        QTRY_COMPARE(feed.connections(), 2);
        feed.send(sampleHello(Resume::Complete, 1));
        QTRY_COMPARE(archive.requests(), 2);
        QTRY_VERIFY(monitor.archive.findChildren<ArchiveRequest *>().isEmpty());
        // A long catch-up has its numbers at its end, after the archive's answer.
        QVERIFY(tell(1001, 900));
        QCOMPARE(monitor.spoken(0), 60 * 3 + 1);
        QCOMPARE(monitor.spoken(1), 4);
        QVERIFY(tell(1003, 905));
        QCOMPARE(monitor.spoken(0), 60 * 3 + 3);
        QCOMPARE(monitor.spoken(1), 4 + 5);
    }
};

QTEST_GUILESS_MAIN(ChannelHistoryLoaderTest)
#include "channel_history_loader_test.moc"
