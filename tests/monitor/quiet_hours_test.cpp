// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiet_hours.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

// When it is quiet, as a table: over midnight, by days, and when the clocks change.
class QuietHoursTest final : public QObject
{
    Q_OBJECT

    static QDateTime moment(const QString &text, const QByteArray &zone)
    {
        QDateTime result = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
        result.setTimeZone(QTimeZone(zone));
        return result;
    }

private Q_SLOTS:
    void isQuiet_data()
    {
        // 2026-11-23 is a Monday.
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("until"); // empty: not quiet
        const QString night = u"22:00-07:00 1111111"_s;
        const QString office = u"09:00-17:00 1111100"_s;
        QTest::newRow("before") << night << u"2026-11-23 21:59"_s << QString();
        QTest::newRow("at the first minute") << night << u"2026-11-23 22:00"_s << u"2026-11-24 07:00"_s;
        QTest::newRow("before midnight") << night << u"2026-11-23 23:59"_s << u"2026-11-24 07:00"_s;
        QTest::newRow("after midnight") << night << u"2026-11-24 00:00"_s << u"2026-11-24 07:00"_s;
        QTest::newRow("the last minute") << night << u"2026-11-24 06:59"_s << u"2026-11-24 07:00"_s;
        QTest::newRow("after") << night << u"2026-11-24 07:00"_s << QString();
        QTest::newRow("off") << u"off "_s + night << u"2026-11-23 23:00"_s << QString();

        QTest::newRow("by day") << office << u"2026-11-27 16:59"_s << u"2026-11-27 17:00"_s;
        QTest::newRow("another day") << office << u"2026-11-28 12:00"_s << QString();

        // The day is that on which they begin: the night after a Friday belongs to it.
        const QString fridays = u"22:00-07:00 0000100"_s;
        QTest::newRow("Friday night") << fridays << u"2026-11-27 23:00"_s << u"2026-11-28 07:00"_s;
        QTest::newRow("its morning") << fridays << u"2026-11-28 06:00"_s << u"2026-11-28 07:00"_s;
        QTest::newRow("Friday's own morning") << fridays << u"2026-11-27 06:00"_s << QString();
        QTest::newRow("Saturday night") << fridays << u"2026-11-28 23:00"_s << QString();
        QTest::newRow("no day") << u"22:00-07:00 0000000"_s << u"2026-11-23 23:00"_s << QString();

        const QString weekend = u"00:00-00:00 0000011"_s; // whole days
        QTest::newRow("a whole day") << weekend << u"2026-11-28 00:00"_s << u"2026-11-30 00:00"_s;
        QTest::newRow("and the next") << weekend << u"2026-11-29 23:59"_s << u"2026-11-30 00:00"_s;
        QTest::newRow("not the third") << weekend << u"2026-11-30 00:00"_s << QString();

        // In Berlin 2026-03-29 02:00 is 03:00, and 2026-10-25 03:00 is 02:00 again.
        QTest::newRow("over the change in spring") << night << u"2026-03-29 01:59"_s << u"2026-03-29 07:00"_s;
        QTest::newRow("ends in an hour that is left out")
            << u"22:00-02:30 1111111"_s << u"2026-03-29 01:30"_s << u"2026-03-29 03:30"_s;
        QTest::newRow("begins in an hour that is left out")
            << u"02:30-04:00 1111111"_s << u"2026-03-29 03:45"_s << u"2026-03-29 04:00"_s;
        QTest::newRow("not before it") << u"02:30-04:00 1111111"_s << u"2026-03-29 01:45"_s << QString();
        QTest::newRow("over the change in autumn") << night << u"2026-10-25 01:30"_s << u"2026-10-25 07:00"_s;
    }
    void isQuiet()
    {
        QFETCH(QString, hours);
        QFETCH(QString, now);
        QFETCH(QString, until);
        const QuietHours quiet = QuietHours::fromText(hours);
        QCOMPARE(quiet.toText(), hours);
        const QDateTime berlin = moment(now, "Europe/Berlin");
        QVERIFY(berlin.isValid());
        QCOMPARE(quiet.isQuiet(berlin), !until.isEmpty());
        const QDateTime end = quiet.end(berlin);
        QCOMPARE(end.isValid(), !until.isEmpty());
        if (!until.isEmpty())
            QCOMPARE(end, moment(until, "Europe/Berlin"));
    }

    // Between 22:00 and 07:00 there are eight hours in spring and ten in autumn.
    void aNightIsAsLongAsItIs()
    {
        const QuietHours night = QuietHours::fromText(u"22:00-07:00 1111111"_s);
        const QDateTime spring = moment(u"2026-03-28 22:00"_s, "Europe/Berlin");
        const QDateTime autumn = moment(u"2026-10-24 22:00"_s, "Europe/Berlin");
        QCOMPARE(spring.secsTo(night.end(spring)), 8 * 3600);
        QCOMPARE(autumn.secsTo(night.end(autumn)), 10 * 3600);
    }

    void allDayEveryDayHasAnEndThatIsLookedAtAgain()
    {
        const QuietHours always = QuietHours::fromText(u"00:00-00:00 1111111"_s);
        const QDateTime now = moment(u"2026-11-23 12:00"_s, "UTC");
        QVERIFY(always.end(now) > now.addDays(6));
    }

    void whatCannotBeReadIsOff_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "22:00", "22:00-07:00", "25:00-07:00 1111111", "22:00-07:00 11111111",
                                 "22:00-07:00 1111112", "on 22:00-07:00 1111111"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatCannotBeReadIsOff()
    {
        QFETCH(QString, text);
        QCOMPARE(QuietHours::fromText(text), QuietHours());
    }

    void daysAreSetOneByOne()
    {
        QuietHours hours;
        hours.setDay(Qt::Monday, false);
        QVERIFY(!hours.hasDay(Qt::Monday));
        QVERIFY(hours.hasDay(Qt::Sunday));
        hours.setDay(Qt::Monday, true);
        QCOMPARE(hours.days, QuietHours::everyDay);
    }
};

QTEST_GUILESS_MAIN(QuietHoursTest)
#include "quiet_hours_test.moc"
