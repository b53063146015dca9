// SPDX-License-Identifier: GPL-3.0-or-later
#include "notification_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class RecordingNotifier final : public Notifier
{
public:
    void notify(const Notice &notice) override { told.append(notice); }

    QStringList texts() const
    {
        QStringList result;
        for (const Notice &notice : told)
            result.append(notice.text);
        return result;
    }

    QList<Notice> told;
};

} // namespace

// What pops up, and when, by a clock that the test turns.
class NotificationDeskTest final : public QObject
{
    Q_OBJECT

    struct Desk
    {
        RecordingNotifier notifier;
        QDateTime now{QDate(2026, 11, 23), QTime(20, 0)};
        NotificationDesk desk{&notifier, [this] { return now; }};

        void at(const QString &time, int day = 23)
        {
            now = QDateTime(QDate(2026, 11, day), QTime::fromString(time, u"HH:mm"_s));
            desk.settle();
        }
        void quietAtNight() { desk.setQuietHours(QuietHours::fromText(u"22:00-07:00 1111111"_s)); }
    };

private Q_SLOTS:
    void anOutageIsToldOnceAndItsEndOnce()
    {
        Desk desk;
        desk.desk.outageBegan(u"Nothing answers."_s);
        desk.desk.outageOver(u"all is well"_s);
        QCOMPARE(desk.notifier.texts(), (QStringList{u"Nothing answers."_s, u"all is well"_s}));
        QVERIFY(!desk.notifier.told.first().isGood && desk.notifier.told.last().isGood);
    }

    void inQuietHoursNothingPopsUpAndThenASummary()
    {
        Desk desk;
        desk.quietAtNight();
        desk.at(u"01:10"_s, 24);
        desk.desk.outageBegan(u"Nothing answers."_s);
        desk.at(u"01:20"_s, 24);
        desk.desk.outageOver(u"well"_s);
        desk.at(u"03:30"_s, 24);
        desk.desk.outageBegan(u"irc is away"_s);
        desk.at(u"03:40"_s, 24);
        desk.desk.outageOver(u"well"_s);
        desk.at(u"06:59"_s, 24);
        QVERIFY(desk.notifier.told.isEmpty());
        desk.at(u"07:00"_s, 24);
        QCOMPARE(desk.notifier.told.size(), 1);
        QVERIFY2(desk.notifier.texts().first().startsWith("2 outage"_L1),
                 qPrintable(desk.notifier.texts().first()));
        QVERIFY(desk.notifier.texts().first().contains("between 01:10"_L1));
        QVERIFY(desk.notifier.texts().first().contains("and 03:40"_L1));
        QVERIFY(desk.notifier.texts().first().endsWith("all is well now."_L1));
        QVERIFY(desk.notifier.told.first().isGood);
        desk.at(u"08:00"_s, 24);
        QCOMPARE(desk.notifier.told.size(), 1);
    }

    void whatIsStillWrongAfterThemIsSaid()
    {
        Desk desk;
        desk.quietAtNight();
        desk.at(u"05:00"_s, 24);
        desk.desk.outageBegan(u"The disk is full."_s);
        desk.at(u"07:00"_s, 24);
        QCOMPARE(desk.notifier.told.size(), 1);
        QVERIFY(desk.notifier.texts().first().endsWith("the last is not over: The disk is full."_L1));
        QVERIFY(!desk.notifier.told.first().isGood);
        desk.desk.outageOver(u"well"_s);
        QCOMPARE(desk.notifier.told.size(), 2);
    }

    void anOutageThatWasToldBeforeThemAndEndsInThemIsSummedUp()
    {
        Desk desk;
        desk.quietAtNight();
        desk.at(u"21:59"_s);
        desk.desk.outageBegan(u"Nothing answers."_s);
        desk.at(u"22:30"_s);
        desk.desk.outageOver(u"well"_s);
        QCOMPARE(desk.notifier.told.size(), 1);
        desk.at(u"07:00"_s, 24);
        QCOMPARE(desk.notifier.told.size(), 2);
        QVERIFY(desk.notifier.texts().last().endsWith("all is well now."_L1));
    }

    void aQuietNightWithoutEventsSaysNothing()
    {
        Desk desk;
        desk.quietAtNight();
        desk.at(u"23:00"_s);
        desk.at(u"09:00"_s, 24);
        QVERIFY(desk.notifier.told.isEmpty());
    }

    void aPauseIsAsQuiet()
    {
        Desk desk;
        QSignalSpy changes(&desk.desk, &NotificationDesk::pauseChanged);
        desk.desk.pauseUntil(desk.now.addSecs(3600));
        QVERIFY(desk.desk.isPaused());
        QCOMPARE(desk.desk.silentUntil(), desk.now.addSecs(3600));
        desk.desk.outageBegan(u"Nothing answers."_s);
        QVERIFY(desk.notifier.told.isEmpty());
        desk.at(u"21:00"_s);
        QVERIFY(!desk.desk.isPaused());
        QCOMPARE(changes.size(), 2);
        QCOMPARE(desk.notifier.told.size(), 1);
        // Resumed early, it says at once what was held back.
        desk.desk.pauseUntil(desk.now.addSecs(3600));
        desk.desk.showAttention(u"garden"_s, u"tomatoes"_s);
        QCOMPARE(desk.notifier.told.size(), 1);
        desk.desk.pauseUntil({});
        QCOMPARE(desk.notifier.told.size(), 2);
        QVERIFY(desk.notifier.texts().last().startsWith("1 alert"_L1));
    }

    void silenceLastsAsLongAsTheLongerOfBoth()
    {
        Desk desk;
        desk.quietAtNight();
        desk.at(u"21:30"_s);
        desk.desk.pauseUntil(desk.now.addSecs(3600));
        QCOMPARE(desk.desk.silentUntil().time(), QTime(22, 30));
        desk.at(u"22:15"_s);
        QCOMPARE(desk.desk.silentUntil().time(), QTime(7, 0));
    }

    void alertsAreLimited()
    {
        Desk desk;
        for (int i = 1; i <= 4; ++i)
            desk.desk.showAttention(u"garden %1"_s.arg(i), u"text %1"_s.arg(i));
        QCOMPARE(desk.notifier.texts(), QStringList{u"text 1"_s});
        desk.now = desk.now.addSecs(9);
        desk.desk.settle();
        QCOMPARE(desk.notifier.told.size(), 1);
        desk.now = desk.now.addSecs(1);
        desk.desk.settle();
        QCOMPARE(desk.notifier.told.size(), 2);
        QCOMPARE(desk.notifier.told.last().title, u"garden 4"_s);
        QVERIFY2(desk.notifier.texts().last().startsWith("3 more"_L1),
                 qPrintable(desk.notifier.texts().last()));
        // The summary counts as one: the next comes ten seconds after it.
        desk.desk.showAttention(u"garden"_s, u"text 5"_s);
        QCOMPARE(desk.notifier.told.size(), 2);
        desk.now = desk.now.addSecs(10);
        desk.desk.settle();
        QCOMPARE(desk.notifier.told.size(), 3);
        desk.now = desk.now.addSecs(10);
        desk.desk.settle();
        desk.desk.showAttention(u"garden"_s, u"text 6"_s);
        QCOMPARE(desk.notifier.texts().last(), u"text 6"_s);
    }

    void outagesDoNotWaitForAlerts()
    {
        Desk desk;
        desk.desk.showAttention(u"garden"_s, u"text"_s);
        desk.desk.outageBegan(u"Nothing answers."_s);
        QCOMPARE(desk.notifier.told.size(), 2);
    }

    void aClockThatIsPutBackHoldsNothingUp()
    {
        Desk desk;
        desk.desk.showAttention(u"garden"_s, u"1"_s);
        desk.desk.showAttention(u"garden"_s, u"2"_s);
        desk.now = desk.now.addDays(-1);
        desk.desk.settle();
        QCOMPARE(desk.notifier.told.size(), 2);
    }

    void textsAreBounded()
    {
        Desk desk;
        desk.desk.showAttention(QString(5'000, u't') + u"\n"_s, QString(5'000, u'x'));
        QCOMPARE(desk.notifier.told.first().title.size(), NotificationDesk::longestTitle);
        QCOMPARE(desk.notifier.told.first().text.size(), NotificationDesk::longestText);
    }

    void whatAPersonHasJustDoneIsAnsweredInQuietHours()
    {
        Desk desk;
        desk.quietAtNight();
        desk.at(u"23:00"_s);
        desk.desk.answer({u"It goes on here"_s, u"text"_s, true});
        QCOMPARE(desk.notifier.told.size(), 1);
    }
};

QTEST_GUILESS_MAIN(NotificationDeskTest)
#include "notification_desk_test.moc"
