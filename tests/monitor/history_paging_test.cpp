// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/qt_versions.h"
#include "history_fixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

// That the past is whole, whichever way somebody goes in it.
class HistoryPagingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropsTheFarEndAndLoadsItAgain()
    {
        HistoryFixture history(MemoryTimeline::everySecond(5000, historyStart));
        history.model.showNewest({});
        QVERIFY(history.settles());
        while (history.model.messageCount() < HistoryModel::messageLimit)
            QVERIFY(history.load(older));
        QCOMPARE(history.ids(), range(3001, 5000));
        QVERIFY(history.load(older));
        QCOMPARE(history.ids(), range(2801, 4800));
        QCOMPARE(history.model.edge(newer).state, EdgeState::More);
        QVERIFY(history.load(newer));
        QCOMPARE(history.ids(), range(3001, 5000));
        QCOMPARE(history.model.edge(newer).state, EdgeState::End);
        QVERIFY(daysAreRight(history.model));
    }

    // A message every twenty minutes: days begin and end in the middle of pages and of what is dropped.
    void everyDayBeginsWithItsRow()
    {
        ChatMessages messages = MemoryTimeline::everySecond(6000, historyStart);
        for (ChatMessage &message : messages)
            message.sentAt = historyStart + message.id * 20 * minute;
        HistoryFixture history(messages);
        history.model.showAround({historyStart + 3000 * 20 * minute, 3000}, {});
        QVERIFY(history.settles());
        QVERIFY(daysAreRight(history.model));
        for (int i = 0; i < 12; ++i) {
            QVERIFY(history.load(older));
            QVERIFY(daysAreRight(history.model));
        }
        for (int i = 0; i < 12; ++i) {
            QVERIFY(history.load(newer));
            QVERIFY(daysAreRight(history.model));
        }
        QCOMPARE(history.model.messageCount(), HistoryModel::messageLimit);
    }

    void theTimelineStaysWholeUnderRandomScrolling()
    {
        QRandomGenerator random(20261122);
        ChatMessages messages = MemoryTimeline::everySecond(4000, historyStart);
        for (ChatMessage &message : messages) // many of one moment, and ids that are not in the order of time
            message.sentAt = historyStart + random.bounded(900) * minute;
        HistoryFixture history(messages);
        std::sort(messages.begin(), messages.end(),
                  [](const auto &a, const auto &b) { return isNewer(b, a); });
        QList<qint64> timeline;
        for (const ChatMessage &message : messages)
            timeline.append(message.id);
        for (int i = 0; i < 90; ++i) {
            if (i % 30 == 0) {
                const ChatMessage &place = messages.at(random.bounded(messages.size()));
                history.model.showAround({place.sentAt, place.id}, {});
            } else {
                history.model.load(random.bounded(5) < 3 ? older : newer);
                if (random.bounded(2) == 0)
                    history.model.load(random.bounded(2) == 0 ? older : newer);
            }
            QVERIFY(history.settles());
            const QList<qint64> ids = history.ids();
            const qsizetype at = timeline.indexOf(ids.first());
            QVERIFY(at >= 0);
            QCOMPARE(ids, timeline.sliced(at, ids.size()));
            QVERIFY(ids.size() <= HistoryModel::messageLimit);
            QVERIFY(daysAreRight(history.model));
        }
    }

    void theNewestQuestionWins()
    {
        HistoryFixture history(MemoryTimeline::everySecond(1000, historyStart));
        history.archive.hold();
        history.model.showAround({historyStart + 99'000, 100}, {});
        QCOMPARE(history.archive.waiting(), 1);
        history.model.showAround({historyStart + 899'000, 900}, {});
        QCOMPARE(history.archive.waiting(), 1); // the other was aborted
        history.archive.releaseAll();
        QVERIFY(history.settles());
        QCOMPARE(history.ids(), range(701, 1000));
    }

    void bothSidesCanBeWantedAtOnce()
    {
        HistoryFixture history(MemoryTimeline::everySecond(5000, historyStart));
        history.model.showAround({historyStart + 2499'000, 2500}, {});
        QVERIFY(history.settles());
        history.archive.hold();
        history.model.load(older);
        history.model.load(newer);
        history.model.load(older);
        QCOMPARE(history.archive.waiting(), 1);
        history.archive.releaseAll();
        QVERIFY(history.settles());
        QCOMPARE(history.ids(), range(2101, 2900));
    }

    void messagesOfOneMomentAreNeitherDoubledNorLost()
    {
        ChatMessages messages = MemoryTimeline::everySecond(600, historyStart);
        for (ChatMessage &message : messages)
            message.sentAt = historyStart;
        HistoryFixture history(messages);
        history.model.showAround({historyStart, 300}, {});
        QVERIFY(history.settles());
        QCOMPARE(history.ids(), range(101, 500));
        QVERIFY(history.load(older));
        QVERIFY(history.load(newer));
        QCOMPARE(history.ids(), range(1, 600));
    }

    void aServerThatAnswersBadlyBreaksNothing()
    {
        HistoryFixture history({});
        int asked = 0;
        HistoryModel model([&](const MessagesRequest &request) {
            ++asked;
            MessagesAnswer answer;
            // Too many, in disorder, some twice, some on the wrong side, and always "more".
            answer.messages = MemoryTimeline::everySecond(3000, historyStart);
            std::reverse(answer.messages.begin() + 1000, answer.messages.end());
            answer.messages += answer.messages.first(500);
            answer.next = request.position;
            return readyFuture(ArchiveAnswer<MessagesAnswer>(answer));
        });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.showAround({historyStart + 1'499'000, 1500}, {});
        QTRY_COMPARE(model.messageCount(), 400);
        for (int i = 0; i < 30; ++i) {
            model.load(older);
            QTRY_VERIFY(model.edge(older).state != EdgeState::Loading);
        }
        QCOMPARE(model.edge(older).state, EdgeState::End);
        qint64 last = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const ChatMessage *message = model.message(row)) {
                QVERIFY(message->id > last);
                last = message->id;
            }
        }
    }
};

QTEST_MAIN(HistoryPagingTest)
#include "history_paging_test.moc"
