// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented_stream.h"

#include <QTest>

class BurstWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstIsOneAlertFromBeginToEnd()
    {
        InventedStream stream(only(&AlertSettings::burst));
        QVERIFY(stream.flow(400, 1).isEmpty());
        const ChatAlerts during = stream.flow(30, 12);
        QVERIFY(!during.isEmpty());
        QCOMPARE(during.first().usual, 10);
        QCOMPARE(during.first().channel, "channel1");
        QVERIFY(during.first().count >= 30 && during.first().count <= 45);
        QVERIFY(during.first().end == 0 && during.first().messageId != 0);
        for (const ChatAlert &alert : during)
            QCOMPARE(alert.id, during.first().id);
        QVERIFY(during.last().peak > 110);
        QVERIFY(during.size() < 15); // told when it matters, not every second
        const ChatAlerts after = stream.flow(60, 1);
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.first().id, during.first().id);
        QVERIFY(after.first().end > after.first().begin);
        QCOMPARE(after.first().peak, 120);
        const ChatAlerts again = stream.flow(20, 12);
        QVERIFY(!again.isEmpty() && again.first().id != during.first().id);
    }

    void aDipDoesNotEndABurst()
    {
        InventedStream stream(only(&AlertSettings::burst));
        stream.flow(400, 1);
        ChatAlerts told = stream.flow(20, 12);
        told += stream.flow(15, 1); // less, but not for long enough
        told += stream.flow(20, 12);
        QSet<qint64> ids;
        for (const ChatAlert &alert : std::as_const(told)) {
            ids.insert(alert.id);
            QCOMPARE(alert.end, 0);
        }
        QCOMPARE(ids.size(), 1);
    }

    void needsFiveMinutesOfHistory()
    {
        InventedStream stream(only(&AlertSettings::burst));
        QVERIFY(stream.flow(200, 1).isEmpty());
        QVERIFY(stream.flow(60, 50).isEmpty());
    }

    void hasAFloor()
    {
        InventedStream stream(only(&AlertSettings::burst));
        stream.crowd(1, 2);
        stream.flow(400, 0);
        QVERIFY(stream.flow(20, 1).isEmpty()); // ten in 10 s out of silence are nothing
        QVERIFY(!stream.flow(20, 3).isEmpty());
    }

    void aWildChannelNeedsMore()
    {
        InventedStream stream(only(&AlertSettings::burst));
        // Between 10 and 90 in 10 s, always.
        for (int round = 0; round < 30; ++round) {
            QVERIFY(stream.flow(10, 1 + (round * 7) % 9).isEmpty());
        }
        QVERIFY(stream.flow(20, 15).isEmpty()); // three times the usual, but it strays as far
        QVERIFY(!stream.flow(20, 60).isEmpty());
    }

    void whatStaysBecomesUsual()
    {
        InventedStream stream(only(&AlertSettings::burst));
        stream.flow(600, 1);
        const ChatAlerts told = stream.flow(1800, 8);
        QVERIFY(!told.isEmpty());
        QVERIFY(told.last().end != 0);
        QCOMPARE(told.first().id, told.last().id);
        QVERIFY(stream.flow(600, 8).isEmpty());
    }

    void lateMessagesAreHistoryNotABurst()
    {
        InventedStream stream(only(&AlertSettings::burst));
        stream.flow(400, 1);
        // The line was cut for two minutes; then all comes at once, with the times of the server.
        ChatMessages missed;
        const qint64 begin = stream.steady();
        for (int second = 0; second < 120; ++second) {
            ChatMessage message = stream.message("missed " + QByteArray::number(second));
            message.sentAt = message.receivedAt = serverStart + begin + second * 1000;
            missed.append(message);
        }
        ChatAlerts told;
        for (int second = 0; second < 120; ++second)
            told += stream.pass();
        stream.hear(missed);
        told += stream.flow(60, 1);
        QVERIFY(told.isEmpty());
    }

    void anImportSaysNothingAboutNow()
    {
        InventedStream stream;
        stream.flow(400, 1);
        ChatMessages imported;
        for (int i = 0; i < 2000; ++i) {
            ChatMessage message =
                stream.message("an old line that is long enough", "user" + QByteArray::number(i));
            message.sentAt -= 86'400'000;
            imported.append(message);
        }
        stream.hear(imported);
        QVERIFY(stream.flow(30, 1).isEmpty());
    }

    void aHoleEndsWhatGoesOnAndForgetsWhatWasUsual()
    {
        InventedStream stream(only(&AlertSettings::burst));
        stream.flow(400, 1);
        const ChatAlerts told = stream.flow(20, 12);
        QVERIFY(!told.isEmpty());
        const ChatAlerts ended = stream.watch().reset(stream.steady());
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().id, told.first().id);
        QVERIFY(ended.first().end != 0);
        QVERIFY(stream.flow(100, 30).isEmpty());
    }
};

QTEST_GUILESS_MAIN(BurstWatchTest)
#include "burst_watch_test.moc"
