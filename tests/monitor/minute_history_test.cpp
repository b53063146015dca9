// SPDX-License-Identifier: GPL-3.0-or-later
#include "minute_history.h"

#include "recent_chatters.h"

#include <QTest>

class MinuteHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnFromWhatTheServerTold()
    {
        MinuteHistory history;
        QList<qint64> hour(60, 2);
        hour.last() = 7;
        history.seed(hour, 1000, 500);
        QCOMPARE(history.values(1000), hour);
        history.add(1000, 1);
        history.add(1001, 5);
        const QList<qint64> now = history.values(1001);
        QCOMPARE(now.size(), 60);
        QCOMPARE(now[58], 8);
        QCOMPARE(now[59], 5);
        QCOMPARE(now[0], 2);
        QCOMPARE(history.usual(1001).value(), 2);
    }

    void silenceIsZeroes()
    {
        MinuteHistory history;
        history.seed(QList<qint64>(60, 9), 1000, 540);
        QCOMPARE(history.values(1030).last(30), QList<qint64>(30, 0));
        QCOMPARE(history.values(1030).first(30), QList<qint64>(30, 9));
        QCOMPARE(history.values(2000), QList<qint64>(60, 0));
        history.add(1070, 3);
        QCOMPARE(history.values(1070).last(), 3);
        QCOMPARE(history.values(1070).first(59), QList<qint64>(59, 0));
    }

    // A short history that ends in the middle of an hour is padded with nothing, not with the neighbour's.
    void aShortHistoryIsItsNewestPart()
    {
        MinuteHistory history;
        history.seed({1, 2, 3}, 100, 6);
        QCOMPARE(history.values(100).last(4), QList<qint64>({0, 1, 2, 3}));
    }

    void whatIsUsualNeedsSomeMinutes()
    {
        MinuteHistory history;
        QVERIFY(!history.usual(100));
        history.add(100, 50); // began in the middle of it
        QVERIFY(!history.usual(100));
        for (qint64 minute = 101; minute <= 105; ++minute)
            history.add(minute, minute - 100);
        QVERIFY(!history.usual(105)); // four whole ones: 101 to 104
        QCOMPARE(history.usual(106).value(), 3);
        history.add(106, 1000);
        QCOMPARE(history.usual(106).value(), 3); // the one under way does not count
    }

    void countsWhatATotalHasGrownBy()
    {
        MinuteHistory history;
        history.countUpTo(100, 5000); // of all time
        QCOMPARE(history.values(100).last(), 0);
        history.countUpTo(100, 5003);
        QCOMPARE(history.values(100).last(), 3);
        history.loseCount();
        history.countUpTo(101, 6000);
        history.countUpTo(101, 6001);
        QCOMPARE(history.values(101).last(2), QList<qint64>({3, 1}));
        // What the server tells of the missed comes before their total, or after.
        history.loseCount();
        history.seed({1, 2, 3}, 102, 7000);
        history.countUpTo(102, 7000);
        history.countUpTo(102, 7002);
        QCOMPARE(history.values(102).last(3), QList<qint64>({1, 2, 5}));
        // A channel whose history was deleted begins at nothing.
        history.countUpTo(102, 1);
        history.countUpTo(102, 2);
        QCOMPARE(history.values(102).last(), 6);
    }

    void peopleAreForgottenAfterTenMinutes()
    {
        RecentChatters chatters;
        QSet<qint64> changed;
        const auto said = [](qint64 channel, qint64 user) {
            ChatMessage message;
            message.channelId = channel;
            message.userId = user;
            return message;
        };
        chatters.add({said(1, 10), said(1, 11), said(1, 10), said(2, 10)}, 100, changed);
        QCOMPARE(chatters.count(1), 2);
        QCOMPARE(chatters.count(2), 1);
        QCOMPARE(changed, QSet<qint64>({1, 2}));
        changed.clear();
        chatters.add({said(1, 10)}, 105, changed);
        QVERIFY(changed.isEmpty());
        chatters.expire(110, changed);
        QCOMPARE(chatters.count(1), 1);
        QCOMPARE(chatters.count(2), 0);
        QCOMPARE(changed, QSet<qint64>({1, 2}));
    }

    void peopleAreBounded()
    {
        RecentChatters chatters;
        QSet<qint64> changed;
        ChatMessages crowd;
        for (qint64 user = 0; user < RecentChatters::most + 10; ++user) {
            ChatMessage message;
            message.channelId = user % 100;
            message.userId = user;
            crowd.append(message);
        }
        chatters.add(crowd, 100, changed);
        QVERIFY(chatters.isFull());
        qsizetype people = 0;
        for (qint64 channel = 0; channel < 100; ++channel)
            people += chatters.count(channel);
        QCOMPARE(people, RecentChatters::most);
        chatters.expire(110, changed);
        QVERIFY(!chatters.isFull());
    }
};

QTEST_GUILESS_MAIN(MinuteHistoryTest)
#include "minute_history_test.moc"
