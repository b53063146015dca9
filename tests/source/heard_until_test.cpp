// SPDX-License-Identifier: GPL-3.0-or-later
#include "heard_until.h"

#include <QTest>

namespace {

constexpr qint64 noon = 1'795'348'800'000;

} // namespace

class HeardUntilTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithEveryReadThatLeavesNothing()
    {
        HeardUntil heard;
        heard.restart(noon);
        QCOMPARE(heard.value(), noon);
        heard.reading(noon + 10);
        QCOMPARE(heard.value(), noon); // its lines are not handled yet
        heard.handled(true);
        QCOMPARE(heard.value(), noon + 10);
        QVERIFY(!heard.question(noon + 11));
    }

    void standsStillWhileSomethingIsLeft()
    {
        HeardUntil heard;
        heard.restart(noon);
        heard.reading(noon + 10);
        heard.handled(false);
        heard.reading(noon + 20);
        heard.handled(true); // the server may have held lines back, when there was no room for them
        QCOMPARE(heard.value(), noon);
        QVERIFY(heard.isBehind());
    }

    void theAnswerToAQuestionProvesWhatCameBefore()
    {
        HeardUntil heard;
        heard.restart(noon);
        heard.interrupted();
        const auto question = heard.question(noon + 100);
        QCOMPARE(*question, "PING weir-" + QByteArray::number(noon + 100) + "\r\n");
        QVERIFY(!heard.question(noon + 101)); // one is under way
        heard.reading(noon + 200);
        heard.take(":ada!a@h PRIVMSG #weir :PONG weir-" +
                   QByteArray::number(noon + 100)); // not the server's word
        heard.handled(false);
        QCOMPARE(heard.value(), noon);
        heard.reading(noon + 300);
        heard.take(":irc.example.org PONG irc.example.org :weir-" + QByteArray::number(noon + 100));
        heard.handled(false); // there is more behind it
        QCOMPARE(heard.value(), noon + 100);
        QVERIFY(heard.isBehind());
        QVERIFY(heard.question(noon + 5'500));
        heard.reading(noon + 6'000);
        heard.take("PONG x weir-" + QByteArray::number(noon + 5'500));
        heard.handled(true);
        QCOMPARE(heard.value(), noon + 6'000);
        QVERIFY(!heard.isBehind());
    }

    void asksAgainNowAndThen()
    {
        HeardUntil heard;
        heard.restart(noon);
        heard.interrupted();
        QVERIFY(heard.question(noon));
        QVERIFY(!heard.question(noon + HeardUntil::askEveryMs - 1));
        QVERIFY(heard.question(noon + HeardUntil::askEveryMs));
        QVERIFY(heard.question(noon - 1)); // the clock was set back
    }

    void goesBackWithAClockThatWasSetBack()
    {
        constexpr qint64 hour = 3'600'000;
        HeardUntil heard;
        heard.restart(noon - 10);
        heard.reading(noon);
        heard.handled(true);
        heard.reading(noon - 1'000); // out of order
        heard.handled(true);
        QCOMPARE(heard.value(), noon);
        heard.reading(noon - hour);
        heard.handled(true);
        QCOMPARE(heard.value(), noon - hour);
        heard.interrupted();
        QVERIFY(heard.question(noon - 2 * hour));
        heard.take("PONG x weir-" + QByteArray::number(noon - 2 * hour));
        QCOMPARE(heard.value(), noon - 2 * hour);
    }

    void aNewConnectionBeginsAnew()
    {
        HeardUntil heard;
        heard.restart(noon);
        heard.interrupted();
        const auto question = heard.question(noon);
        heard.restart(noon + 50);
        QVERIFY(!heard.isBehind());
        heard.interrupted();
        heard.take("PONG x " + question->sliced(5).trimmed()); // asked on the connection before
        QVERIFY(heard.isBehind());
        QCOMPARE(heard.value(), noon + 50);
    }
};

QTEST_APPLESS_MAIN(HeardUntilTest)
#include "heard_until_test.moc"
