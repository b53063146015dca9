// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented_stream.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AlertWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalPeopleWithOneText()
    {
        InventedStream stream(only(&AlertSettings::repeat));
        const QByteArrayList variants{"Buy followers at example!!!", "buy FOLLOWERS at e\xe2\x80\x8bxample",
                                      "Buy  followers, at example.", "\xef\xbc\xa2uy followers at example"};
        for (int i = 0; i < 3; ++i)
            stream.say(variants[i], "user" + QByteArray::number(i));
        QVERIFY(stream.pass().isEmpty());
        stream.say(variants[0], "user0"); // again the same three
        QVERIFY(stream.pass().isEmpty());
        stream.say(variants[3], "user3");
        const ChatAlerts told = stream.pass();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().people, 4);
        QCOMPARE(told.first().count, 5);
        QCOMPARE(told.first().text, variants[3]);
        stream.say(variants[1], "user9");
        QVERIFY(stream.pass().isEmpty()); // told of at most every three seconds
        stream.pass();
        const ChatAlerts more = stream.pass();
        QCOMPARE(more.size(), 1);
        QCOMPARE(more.first().id, told.first().id);
        QCOMPARE(more.first().people, 5);
        ChatAlerts rest;
        for (int i = 0; i < 70; ++i)
            rest += stream.pass();
        QCOMPARE(rest.size(), 1);
        QVERIFY(rest.first().end != 0);
    }

    void oneAgainAndAgain()
    {
        InventedStream stream(only(&AlertSettings::repeat));
        ChatAlerts told;
        for (int i = 0; i < 6; ++i) {
            QVERIFY(told.isEmpty());
            stream.say("!roll", "ada");
            told += stream.pass(5000);
        }
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().people, 1);
        QCOMPARE(told.first().user, "ada");
    }

    void whatIsNotRepeated_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("pauseMs");
        QTest::newRow("a short word of many") << 50 << QByteArray("KEKW") << 100;
        QTest::newRow("only signs") << 50 << QByteArray("!!!!!!!!!!!!!!!!!!!!!") << 100;
        QTest::newRow("too slow") << 6 << QByteArray("a text that is long enough") << 25'000;
    }

    void whatIsNotRepeated()
    {
        QFETCH(int, people);
        QFETCH(QByteArray, text);
        QFETCH(int, pauseMs);
        InventedStream stream(only(&AlertSettings::repeat));
        for (int i = 0; i < people; ++i) {
            stream.say(text, "user" + QByteArray::number(i));
            QVERIFY(stream.pass(pauseMs).isEmpty());
        }
    }

    void channelsAreSeparate()
    {
        InventedStream stream(only(&AlertSettings::repeat));
        for (int i = 0; i < 4; ++i)
            stream.say("a text that is long enough", "user" + QByteArray::number(i), i);
        QVERIFY(stream.pass().isEmpty());
    }

    void newcomersInAWave()
    {
        InventedStream stream(only(&AlertSettings::newcomers));
        for (int i = 0; i < 7; ++i)
            stream.say("first here", "user" + QByteArray::number(i));
        stream.say("first here", "user0"); // counted once
        stream.say("not for the first time", "ada");
        QVERIFY(stream.pass().isEmpty());
        stream.say("first here", "user8");
        const ChatAlerts told = stream.pass();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().peak, 8);
        stream.say("first here", "user9");
        const ChatAlerts more = stream.pass();
        QCOMPARE(more.size(), 1);
        QCOMPARE(more.first().peak, 9);
        const ChatAlerts over = stream.pass(61'000);
        QCOMPARE(over.size(), 1);
        QVERIFY(over.first().end != 0 && over.first().id == told.first().id);
    }

    void aMutedChannelSaysNothing()
    {
        AlertSettings settings;
        settings.muted = {{alertChannel(u"irc.example.org"_s, u"channel1"_s), 0},
                          {alertChannel(u"irc.example.org"_s, u"channel2"_s), serverStart + 5000}};
        InventedStream stream(settings);
        const auto spam = [&](qint64 channel) {
            for (int i = 0; i < 5; ++i)
                stream.say("a text that is long enough", "user" + QByteArray::number(i), channel);
        };
        spam(1);
        spam(2);
        QVERIFY(stream.pass().isEmpty());
        QVERIFY(stream.pass(100'000).isEmpty()); // nor that it is over
        spam(1);
        spam(2);
        const ChatAlerts told = stream.pass();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().channel, "channel2");
    }

    void whatIsSwitchedOffEnds()
    {
        InventedStream stream;
        for (int i = 0; i < 5; ++i)
            stream.say("a text that is long enough", "user" + QByteArray::number(i));
        QCOMPARE(stream.pass().size(), 1);
        const ChatAlerts ended = stream.watch().setSettings(only(&AlertSettings::burst), stream.steady());
        QCOMPARE(ended.size(), 1);
        QVERIFY(ended.first().end != 0);
    }

    void isBounded()
    {
        RepeatWatch repeat;
        BurstWatch burst;
        NewcomerWatch newcomers;
        qint64 id = 0;
        for (qint64 channel = 1; channel <= 12'000; ++channel) {
            for (int i = 0; i < 6; ++i) {
                ++id;
                ChatMessage message = sampleMessage(id, serverStart, "text " + QByteArray::number(id));
                message.channelId = channel;
                message.user = "user" + QByteArray::number(id);
                repeat.add(message, matchForm(message.text), serverStart, {});
                burst.add(message, serverStart);
                newcomers.add(message, serverStart);
            }
        }
        QVERIFY(repeat.texts() <= RepeatWatch::textLimit);
        QVERIFY(repeat.forgotten() >= 12'000 * 6 - RepeatWatch::textLimit);
        QVERIFY(burst.channels() <= BurstWatch::channelLimit && burst.forgotten() >= 2000);
        QVERIFY(newcomers.channels() <= NewcomerWatch::channelLimit && newcomers.forgotten() >= 2000);
        // All that is over leaves by itself.
        repeat.tick(serverStart + 120'000);
        QCOMPARE(repeat.texts(), 0);
        newcomers.tick(serverStart + 120'000, {});
        QCOMPARE(newcomers.channels(), 0);
        // One channel cannot crowd the others out.
        for (int i = 0; i < 3 * RepeatWatch::textsPerChannel; ++i)
            repeat.add(sampleMessage(i, serverStart + 120'000), u"text %1"_s.arg(i), serverStart + 120'000,
                       {});
        QCOMPARE(repeat.texts(), RepeatWatch::textsPerChannel);
    }

    void timesThatCannotBeAreLeftOut()
    {
        InventedStream stream;
        stream.flow(10, 1);
        for (const qint64 time : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(),
                                  qint64{-1}, qint64{0}, qint64{1}}) {
            ChatMessage message = stream.message("an impossible time, or so");
            message.receivedAt = time;
            stream.hear({message});
            message.receivedAt = message.sentAt;
            message.sentAt = time;
            stream.hear({message});
            QVERIFY(stream.pass().isEmpty());
        }
        for (int i = 0; i < 5; ++i)
            stream.say("and still it sees what is repeated", "user" + QByteArray::number(i));
        QCOMPARE(stream.pass().size(), 1);
    }

    void theServersClockIsWhatCounts()
    {
        StreamClock clock;
        QVERIFY(!clock.isKnown());
        clock.observe(5'000'000, 100);
        QCOMPARE(clock.now(100), 5'000'000);
        clock.observe(4'000'000, 200); // came late
        QCOMPARE(clock.now(1100), 5'001'000);
        clock.observe(5'003'000, 1100);
        QCOMPARE(clock.now(1100), 5'003'000);
        clock.observe(std::numeric_limits<qint64>::max() / 2, 1100);
        QCOMPARE(clock.now(1100), 5'003'000);
    }
};

QTEST_GUILESS_MAIN(AlertWatchTest)
#include "alert_watch_test.moc"
