// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_model.h"

#include "highlight_counts.h"
#include "sample_feed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TriageModelTest final : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        TriageModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

        void add(qint64 firstId, qsizetype count)
        {
            TriageEntries entries;
            for (const ChatMessage &message : sampleMessages(firstId, count))
                entries.append(triageEntry(message, {u"rule"_s}, RuleHue::Red, 1000));
            model.add(entries);
            model.flush();
        }
        qint64 key(int row) const { return model.entries().at(row).key; }
        QList<qint64> ids() const
        {
            QList<qint64> result;
            for (const TriageEntry &entry : model.entries())
                result.append(entry.messageId);
            return result;
        }
        TriageState state(int row) const { return model.entries().at(row).state; }
    };

    static ChatAlert burst(qint64 id, qint64 end = 0)
    {
        ChatAlert alert;
        alert.id = id;
        alert.channelId = 7;
        alert.channel = "garden";
        alert.begin = 1000;
        alert.end = end;
        alert.count = alert.peak = 1200;
        alert.usual = 8;
        return alert;
    }

private Q_SLOTS:
    void standsNewestFirstAndOnce()
    {
        Fixture triage;
        QSignalSpy counts(&triage.model, &TriageModel::newCountChanged);
        triage.add(1, 3);
        triage.add(2, 4); // 2 and 3 are known
        QCOMPARE(triage.ids(), (QList<qint64>{5, 4, 3, 2, 1}));
        QCOMPARE(triage.model.newCount(), 5);
        QCOMPARE(counts.size(), 2);
        QCOMPARE(counts.last().first().toInt(), 5);
    }

    void changesOncePerTick()
    {
        Fixture triage;
        QSignalSpy inserted(&triage.model, &QAbstractItemModel::rowsInserted);
        for (qint64 id = 1; id <= 50; ++id)
            triage.model.add({triageEntry(sampleMessage(id, id), {u"rule"_s}, RuleHue::Red, 1000)});
        QCOMPARE(triage.model.rowCount(), 0);
        QTRY_COMPARE(triage.model.rowCount(), 50);
        QCOMPARE(inserted.size(), 1);
    }

    void finishesSnoozesAndTakesBack()
    {
        Fixture triage;
        triage.add(1, 3);
        QCOMPARE(triage.model.undoWords(), QString());
        triage.model.finish({triage.key(0), triage.key(2)});
        QCOMPARE(triage.model.newCount(), 1);
        QCOMPARE(triage.model.undoWords(), u"Undo done"_s);
        triage.model.snooze({triage.key(1)}, 5000);
        QCOMPARE(triage.model.newCount(), 0);
        QCOMPARE(triage.model.undoWords(), u"Undo snooze"_s);
        triage.model.finish({triage.key(0), 999}); // nothing changes: no step
        triage.model.undo();
        QCOMPARE(triage.state(1), TriageState::New);
        triage.model.undo();
        QCOMPARE(triage.model.newCount(), 3);
        triage.model.undo(); // nothing left
        QCOMPARE(triage.model.newCount(), 3);
    }

    void comesBackAtTheTopWhenItsSnoozeIsOver()
    {
        Fixture triage;
        triage.add(1, 4);
        triage.model.snooze({triage.key(2), triage.key(3)}, 5000);
        triage.model.snooze({triage.key(1)}, 9000);
        triage.model.wake(4999);
        QCOMPARE(triage.ids(), (QList<qint64>{4, 3, 2, 1}));
        QCOMPARE(triage.model.newCount(), 1);
        triage.model.wake(5000);
        QCOMPARE(triage.ids(), (QList<qint64>{2, 1, 4, 3}));
        QCOMPARE(triage.state(0), TriageState::New);
        QCOMPARE(triage.model.entries().first().raisedAt, 5000);
        QCOMPARE(triage.model.newCount(), 3);
    }

    void isBoundedAndLetsDoneOnesGoFirst()
    {
        Fixture triage;
        triage.add(1, TriageModel::limit);
        triage.model.finish({triage.key(10), triage.key(500), triage.key(501)}); // ids 990, 500, 499
        triage.add(5000, 2);
        QCOMPARE(triage.model.rowCount(), TriageModel::limit);
        QCOMPARE(triage.model.dropped(), 0);
        QVERIFY(!triage.ids().contains(499) && !triage.ids().contains(500) && triage.ids().contains(990));
        triage.add(6000, 3);
        QCOMPARE(triage.model.dropped(), 2);
        QVERIFY(!triage.ids().contains(990) && !triage.ids().contains(1) && !triage.ids().contains(2));
        triage.add(10'000, 3 * TriageModel::limit);
        QCOMPARE(triage.model.rowCount(), TriageModel::limit);
        QCOMPARE(triage.ids().first(), 10'000 + 3 * TriageModel::limit - 1);
        triage.model.undo(); // of entries that have left
        QCOMPARE(triage.model.newCount(), TriageModel::limit);
    }

    void doesNotTakeBackWhatHasLeft()
    {
        Fixture triage;
        triage.add(1, 10);
        triage.add(100, TriageModel::limit);
        triage.add(1, 10); // were here, and are not new
        QCOMPARE(triage.ids().first(), 100 + TriageModel::limit - 1);
    }

    void keepsOneEntryAnAlert()
    {
        Fixture triage;
        triage.add(1, 2);
        triage.model.raise(burst(1), 2000);
        QCOMPARE(triage.model.rowCount(), 3);
        QCOMPARE(triage.model.entries().first().text, u"1,200 messages in 10 s, usually 8"_s);
        triage.model.finish({triage.key(0)});
        triage.model.raise(burst(1, 200'000), 200'000);
        QCOMPARE(triage.model.rowCount(), 3);
        QVERIFY(triage.model.entries().first().isOver);
        QCOMPARE(triage.state(0), TriageState::Done); // it does not call again
        QVERIFY(triage.model.entries().first().text.startsWith("Over after 3 min:"_L1));
        triage.model.raise(burst(2, 5000), 5000); // was over before it was told
        QCOMPARE(triage.model.rowCount(), 3);
    }

    void marksWhatWasDeletedAndForgetsWhatWasErased()
    {
        Fixture triage;
        ChatMessage erased = sampleMessage(9, 9, "in another channel");
        erased.channelId = 4;
        triage.add(1, 3);
        triage.model.add({triageEntry(erased, {u"rule"_s}, RuleHue::Red, 1000)});
        triage.model.markDeleted({2, 77}); // also what waits for its tick
        QCOMPARE(triage.model.rowCount(), 4);
        QVERIFY(triage.model.entries().at(2).isDeleted && !triage.model.entries().at(1).isDeleted);
        QCOMPARE(triage.model.newCount(), 4);
        triage.model.finish({triage.key(0)});
        triage.model.eraseChannels({4});
        QCOMPARE(triage.ids(), (QList<qint64>{3, 2, 1}));
        QCOMPARE(triage.model.undoWords(), QString()); // nothing of it is kept
    }

    void countsByChannel()
    {
        Fixture triage;
        HighlightCounts counts(&triage.model);
        QSignalSpy changed(&counts, &HighlightCounts::changed);
        TriageEntries entries;
        for (qint64 id = 1; id <= 5; ++id) {
            ChatMessage message = sampleMessage(id, id);
            message.channelId = id <= 3 ? 7 : 8;
            entries.append(triageEntry(message, {u"rule"_s}, RuleHue::Red, 1000));
        }
        triage.model.add(entries);
        triage.model.flush();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(counts.count(7), 3);
        QCOMPARE(counts.count(8), 2);
        triage.model.raise(burst(1), 2000); // an alert is no highlighted message
        QCOMPARE(counts.count(7), 3);
        triage.model.finishChannelOf(triage.key(0)); // also of an alert
        QCOMPARE(counts.count(7), 0);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.last().first().value<QList<qint64>>(), QList<qint64>{7});
        triage.model.undo();
        QCOMPARE(counts.count(7), 3);
    }

    void restoresWhatWasStored()
    {
        Fixture triage;
        triage.add(1, 3);
        triage.model.finish({triage.key(1)});
        Fixture again;
        again.add(50, 2);
        again.model.restore(triage.model.entries());
        QCOMPARE(again.ids(), (QList<qint64>{3, 2, 1}));
        QCOMPARE(again.model.newCount(), 2);
        again.add(1, 4);
        QCOMPARE(again.ids(), (QList<qint64>{4, 3, 2, 1})); // known ones are not new
    }

    void showsHostileTextAsText()
    {
        Fixture triage;
        ChatMessage message = sampleMessage(1, 1, "<b>x</b>\r\n\u202eevil " + QByteArray(5000, 'y'));
        message.displayName = "<img src=x>";
        triage.model.add({triageEntry(message, {u"<i>rule</i>"_s}, RuleHue::Red, 1000)});
        triage.model.flush();
        const QModelIndex index = triage.model.index(0);
        QVERIFY(index.data().toString().startsWith("<b>x</b>  "_L1));
        QCOMPARE(index.data().toString().size(), TriageEntry::textLimit);
        const QString toolTip = index.data(Qt::ToolTipRole).toString();
        QVERIFY(toolTip.contains("&lt;i&gt;rule"_L1) && toolTip.contains("&lt;img"_L1) &&
                !toolTip.contains("<b>"_L1));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith("<i>rule</i>, "_L1));
    }
};

QTEST_GUILESS_MAIN(TriageModelTest)
#include "triage_model_test.moc"
