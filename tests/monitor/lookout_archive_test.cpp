// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookout.h"

#include "sample_feed.h"
#include "sample_rules.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// What becomes of marks, counts and entries when the server has another archive, in which the same ids are of
// other messages and channels.
class LookoutArchiveTest final : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        explicit Fixture(const QString &folder)
            : lookout(folder)
        {
            static_cast<void>(lookout.rules()->save({sampleRule(u"greeting"_s, {u"hello"_s})}));
            lookout.setServer(u"http://one"_s);
        }

        const TriageEntry &entry(int row)
        {
            lookout.triage()->flush();
            return lookout.triage()->entries().at(row);
        }
        int tied()
        {
            lookout.triage()->flush();
            const auto &entries = lookout.triage()->entries();
            return static_cast<int>(std::count_if(entries.begin(), entries.end(),
                                                  [](const TriageEntry &each) { return !each.isElsewhere; }));
        }
        QString said(int role) { return lookout.triage()->index(0).data(role).toString(); }

        Lookout lookout;
    };

    // Says "hello" in channel 7.
    static ChatMessage hello(qint64 id)
    {
        ChatMessage message = sampleMessage(id, 1'760'000'000'000 + id, "hello");
        message.channelId = 7;
        return message;
    }

private Q_SLOTS:
    void whatCalledBeforeIsTiedToNothing()
    {
        const QTemporaryDir folder;
        Fixture fixture(folder.path());
        Lookout &lookout = fixture.lookout;
        lookout.setArchive({"e1", 10});
        lookout.onReplaced({});
        lookout.onArrived({hello(12)});
        QCOMPARE(fixture.entry(0).epoch, "e1");
        QCOMPARE(lookout.counts()->count(7), 1);
        QVERIFY(lookout.marks()->find(hello(12)));
        QCOMPARE(triagePosition(fixture.entry(0)).id, 12);
        lookout.setArchive({"e1", 20}); // a reset within the same one
        QVERIFY(lookout.marks()->find(hello(12)) && lookout.counts()->count(7) == 1);

        lookout.setArchive({"e2", 40});
        QVERIFY(!lookout.marks()->find(hello(12)));
        QCOMPARE(lookout.counts()->count(7), 0);
        lookout.onReplaced({});
        lookout.onDeleted({12});
        lookout.onErased({7});
        QCOMPARE(lookout.triage()->newCount(), 1);
        QVERIFY(!fixture.entry(0).isDeleted);
        QCOMPARE(triagePosition(fixture.entry(0)).sentAt, hello(12).sentAt);
        QCOMPARE(triagePosition(fixture.entry(0)).id, 0);
        QVERIFY(fixture.said(Qt::ToolTipRole).contains("another archive now"_L1));
        QVERIFY(fixture.said(Qt::AccessibleTextRole).contains("from an earlier archive"_L1));
    }

    void aMonitorThatIsStartedLaterKnowsIt()
    {
        const QTemporaryDir folder;
        {
            Fixture fixture(folder.path());
            fixture.lookout.setArchive({"e1", 10});
            fixture.lookout.onArrived({hello(11), hello(12)});
            QCOMPARE(fixture.tied(), 2);
        }
        {
            Fixture fixture(folder.path());
            fixture.lookout.setArchive({"e2", 500});
            QCOMPARE(fixture.tied(), 0);
            QCOMPARE(fixture.lookout.counts()->count(7), 0);
            fixture.lookout.onArrived({hello(501)});
            QCOMPARE(fixture.lookout.triage()->newCount(), 2); // the tick has not come
            QCOMPARE(fixture.tied(), 1);
            QCOMPARE(fixture.lookout.counts()->count(7), 1);
        }
        Fixture fixture(folder.path()); // and the first one is there again
        fixture.lookout.setArchive({"e1", 12});
        QCOMPARE(fixture.tied(), 2);
        QVERIFY(fixture.entry(0).isElsewhere);
        fixture.lookout.onDeleted({12});
        QVERIFY(fixture.entry(1).isDeleted && !fixture.entry(0).isDeleted);
    }

    // Of a version that kept no epoch.
    void anOldFileIsTakenForTheArchiveThatIsThere()
    {
        const QTemporaryDir folder;
        {
            Fixture fixture(folder.path());
            fixture.lookout.onArrived({hello(3), hello(900)});
            QCOMPARE(fixture.tied(), 2);
        }
        for (int start = 0; start < 2; ++start) {
            Fixture fixture(folder.path());
            QCOMPARE(fixture.lookout.triage()->newCount(), 2);
            // There is no message 900 in it yet, so that one is of another; and stays so when there is.
            fixture.lookout.setArchive({"e1", 20 + start * 5'000});
            QCOMPARE(fixture.tied(), 1);
            QVERIFY(fixture.entry(0).isElsewhere && fixture.entry(0).messageId == 900);
            QCOMPARE(fixture.lookout.counts()->count(7), 1);
        }
    }

    // A backup has another epoch, but what it tells again is what it was.
    void whatARestoredArchiveTellsAgainIsTiedAgain()
    {
        const QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.lookout.setArchive({"e1", 10});
        fixture.lookout.onArrived({hello(12), hello(13), hello(14)});
        QCOMPARE(fixture.tied(), 3);
        fixture.lookout.setArchive({"e2", 13});
        ChatMessage other = hello(12);
        other.user = "somebody else";
        fixture.lookout.onReplaced({other, hello(13)});
        QCOMPARE(fixture.tied(), 1);
        QCOMPARE(fixture.lookout.triage()->rowCount(), 3);
        QCOMPARE(fixture.lookout.counts()->count(7), 1);
        QVERIFY(fixture.lookout.marks()->find(hello(13)));
        fixture.lookout.onDeleted({12, 13, 14});
        QVERIFY(fixture.entry(1).isDeleted && !fixture.entry(0).isDeleted && !fixture.entry(2).isDeleted);
    }

    void allOfAChannelAreThoseOfItsArchive()
    {
        const QTemporaryDir folder;
        Fixture fixture(folder.path());
        fixture.lookout.setArchive({"e1", 10});
        fixture.lookout.onArrived({hello(12), hello(13)});
        fixture.lookout.setArchive({"e2", 10});
        fixture.lookout.onArrived({hello(1), hello(2), hello(3)});
        fixture.lookout.triage()->finishChannelOf(fixture.entry(4).key);
        QCOMPARE(fixture.lookout.triage()->newCount(), 3);
        QCOMPARE(fixture.lookout.counts()->count(7), 3);
        fixture.lookout.triage()->finishChannelOf(fixture.entry(0).key);
        QCOMPARE(fixture.lookout.triage()->newCount(), 0);
    }

    void marksAreBoundedAndKnowTheTime()
    {
        HighlightMarks marks;
        const ChatMessages messages = sampleMessages(1, HighlightMarks::limit + 100);
        for (const ChatMessage &message : messages)
            marks.set(message, {RuleHue::Red, {u"a"_s}});
        QCOMPARE(marks.size(), HighlightMarks::limit);
        QVERIFY(!marks.find(messages.at(99)) && marks.find(messages.at(100)));
        ChatMessage other = messages.at(100);
        other.sentAt += 1;
        QVERIFY(!marks.find(other));
    }
};

QTEST_GUILESS_MAIN(LookoutArchiveTest)
#include "lookout_archive_test.moc"
