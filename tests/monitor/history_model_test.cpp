// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_model.h"
#include "memory_timeline.h"
#include "message_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'760'000'000'000; // 2025-10-09 08:53:20 UTC
constexpr qint64 minute = 60'000;
constexpr TimelineSide older = TimelineSide::Older;
constexpr TimelineSide newer = TimelineSide::Newer;

struct Fixture
{
    explicit Fixture(ChatMessages messages)
        : archive(std::move(messages))
    {}

    bool settles()
    {
        return QTest::qWaitFor([this] {
            return model.edge(older).state != EdgeState::Loading &&
                   model.edge(newer).state != EdgeState::Loading;
        });
    }

    bool load(TimelineSide side)
    {
        model.load(side);
        return settles();
    }

    QList<qint64> ids() const
    {
        QList<qint64> result;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const ChatMessage *message = model.message(row))
                result.append(message->id);
        }
        return result;
    }

    QString words(int row) const { return model.index(row, MessageModel::TextColumn).data().toString(); }
    QString lastWords() const { return words(model.rowCount() - 1); }

    MemoryTimeline archive;
    HistoryModel model{archive.asker()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

MessageFilter inChannel(const Utf8 &name)
{
    MessageFilter filter;
    filter.channel = name;
    return filter;
}

QList<qint64> range(qint64 first, qint64 last)
{
    QList<qint64> ids;
    for (qint64 id = first; id <= last; ++id)
        ids.append(id);
    return ids;
}

// Every day begins with its row, and no other row says one.
bool daysAreRight(const HistoryModel &model)
{
    QString day;
    for (int row = 1; row < model.rowCount() - 1; ++row) {
        if (model.rowType(row) == HistoryModel::RowType::Day) {
            const QString said = model.index(row, MessageModel::TextColumn).data().toString();
            if (said == day || model.rowType(row + 1) != HistoryModel::RowType::Message)
                return false;
            day = said;
            continue;
        }
        const QDateTime sent = QDateTime::fromMSecsSinceEpoch(model.message(row)->sentAt);
        if (day != QLocale().toString(sent.date(), QLocale::LongFormat))
            return false;
    }
    return true;
}

} // namespace

class HistoryModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyBeforeAnythingWasAsked()
    {
        const Fixture history({});
        QCOMPARE(history.model.rowCount(), 0);
        QCOMPARE(history.archive.requests().size(), 0);
    }

    void beginsAroundAPosition()
    {
        Fixture history(MemoryTimeline::everySecond(1000, start));
        QSignalSpy placed(&history.model, &HistoryModel::placed);
        history.archive.hold();
        history.model.showAround({start + 499'000, 500}, {});
        QCOMPARE(history.words(0), u"loading older messages…"_s);
        QVERIFY(history.model.isBeginning());
        history.archive.releaseAll();
        QVERIFY(history.settles());
        QCOMPARE(history.ids(), range(301, 700));
        QCOMPARE(placed.size(), 2);
        const int row = history.model.startRow();
        QCOMPARE(history.model.message(row)->id, 500);
        QVERIFY(history.model.index(row, 0).data(HistoryModel::AskedForRole).toBool());
        QVERIFY(!history.model.index(row + 1, 0).data(HistoryModel::AskedForRole).toBool());
        QVERIFY(history.model.holdsAskedFor());
        // One question at a time.
        QCOMPARE(history.archive.requests().size(), 2);
        QCOMPARE(history.archive.requests().first().part, MessagesRequest::Part::Before);
        QCOMPARE(history.archive.requests().last().part, MessagesRequest::Part::Newer);
    }

    void aTimeAloneBeginsBetweenTwoMessages()
    {
        Fixture history(MemoryTimeline::everySecond(1000, start));
        history.model.showAround({start + 499'500, 0}, {});
        QVERIFY(history.settles());
        QCOMPARE(history.ids(), range(301, 700));
        QCOMPARE(history.model.message(history.model.startRow())->id, 501);
        QVERIFY(!history.model.holdsAskedFor());
    }

    void messagesOfOneMomentAreNeitherDoubledNorLost()
    {
        ChatMessages messages = MemoryTimeline::everySecond(600, start);
        for (ChatMessage &message : messages)
            message.sentAt = start;
        Fixture history(messages);
        history.model.showAround({start, 300}, {});
        QVERIFY(history.settles());
        QCOMPARE(history.ids(), range(101, 500));
        QVERIFY(history.load(older));
        QVERIFY(history.load(newer));
        QCOMPARE(history.ids(), range(1, 600));
    }

    void theNewestAreTheEnd()
    {
        Fixture history(MemoryTimeline::everySecond(1000, start));
        history.model.showNewest({});
        QVERIFY(history.settles());
        QCOMPARE(history.ids(), range(801, 1000));
        QCOMPARE(history.model.edge(newer).state, EdgeState::End);
        QVERIFY(history.lastWords().startsWith("nothing newer at "_L1));
        // What has come meanwhile is there when somebody looks again.
        history.archive.setMessages(MemoryTimeline::everySecond(1003, start));
        QVERIFY(history.load(newer));
        QCOMPARE(history.ids(), range(801, 1003));
    }

    void theBeginningSaysSo()
    {
        Fixture history(MemoryTimeline::everySecond(5, start));
        history.model.showAround({0, 0}, {});
        QVERIFY(history.settles());
        QCOMPARE(history.ids(), range(1, 5));
        QCOMPARE(history.words(0), u"the archive begins here"_s);
        history.model.showAround({0, 0}, inChannel("retro"));
        QVERIFY(history.settles());
        QCOMPARE(history.words(0), u"no older message fits the filter"_s);
    }

    void hasNoRowsWhereNothingFits()
    {
        Fixture history(MemoryTimeline::everySecond(5, start));
        history.archive.hold();
        history.model.showAround({start, 1}, inChannel("nowhere"));
        QVERIFY(!history.model.isBare());
        history.archive.releaseAll();
        QVERIFY(history.settles());
        QCOMPARE(history.model.rowCount(), 0);
        QVERIFY(history.model.isBare());
        history.model.showAround({start, 1}, {});
        QVERIFY(history.settles());
        QCOMPARE(history.ids(), range(1, 5));
    }

    void dropsTheFarEndAndLoadsItAgain()
    {
        Fixture history(MemoryTimeline::everySecond(5000, start));
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
        ChatMessages messages = MemoryTimeline::everySecond(6000, start);
        for (ChatMessage &message : messages)
            message.sentAt = start + message.id * 20 * minute;
        Fixture history(messages);
        history.model.showAround({start + 3000 * 20 * minute, 3000}, {});
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
        ChatMessages messages = MemoryTimeline::everySecond(4000, start);
        for (ChatMessage &message : messages) // many of one moment, and ids that are not in the order of time
            message.sentAt = start + random.bounded(900) * minute;
        Fixture history(messages);
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
        Fixture history(MemoryTimeline::everySecond(1000, start));
        history.archive.hold();
        history.model.showAround({start + 99'000, 100}, {});
        QCOMPARE(history.archive.waiting(), 1);
        history.model.showAround({start + 899'000, 900}, {});
        QCOMPARE(history.archive.waiting(), 1); // the other was aborted
        history.archive.releaseAll();
        QVERIFY(history.settles());
        QCOMPARE(history.ids(), range(701, 1000));
    }

    void bothSidesCanBeWantedAtOnce()
    {
        Fixture history(MemoryTimeline::everySecond(5000, start));
        history.model.showAround({start + 2499'000, 2500}, {});
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

    void aFailureIsARowAndIsTriedAgainOnlyWhenAsked()
    {
        Fixture history(MemoryTimeline::everySecond(1000, start));
        history.model.showAround({start + 499'000, 500}, {});
        QVERIFY(history.settles());
        history.archive.setProblem(ArchiveProblem{503, u"The server is busy."_s});
        QVERIFY(history.load(older));
        QCOMPARE(history.words(0),
                 u"older messages could not be loaded: The server is busy. – Enter tries again"_s);
        const qsizetype asked = history.archive.requests().size();
        QTest::qWait(50);
        QCOMPARE(history.archive.requests().size(), asked);
        history.archive.setProblem({});
        QVERIFY(history.load(older));
        QCOMPARE(history.ids(), range(101, 700));
    }

    void aBeginningThatFailsHasItsRow()
    {
        Fixture history(MemoryTimeline::everySecond(10, start));
        history.archive.setProblem(ArchiveProblem{0, u"Nothing answers."_s});
        history.model.showAround({start, 1}, {});
        QVERIFY(history.settles());
        QCOMPARE(history.model.rowCount(), 2);
        QVERIFY(history.words(0).contains("Nothing answers."_L1));
        QVERIFY(!history.model.isBeginning());
    }

    void aServerThatAnswersBadlyBreaksNothing()
    {
        Fixture history({});
        int asked = 0;
        HistoryModel model([&](const MessagesRequest &request) {
            ++asked;
            MessagesAnswer answer;
            // Too many, in disorder, some twice, some on the wrong side, and always "more".
            answer.messages = MemoryTimeline::everySecond(3000, start);
            std::reverse(answer.messages.begin() + 1000, answer.messages.end());
            answer.messages += answer.messages.first(500);
            answer.next = request.position;
            return QtFuture::makeReadyFuture(ArchiveAnswer<MessagesAnswer>(answer));
        });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.showAround({start + 1'499'000, 1500}, {});
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

    void followsWhatModeratorsDo()
    {
        ChatMessages messages = MemoryTimeline::everySecond(20, start);
        for (ChatMessage &message : messages)
            message.channelId = message.id % 2;
        Fixture history(messages);
        history.model.showNewest({});
        QVERIFY(history.settles());
        QSignalSpy changed(&history.model, &QAbstractItemModel::dataChanged);
        history.model.markDeleted({3, 999});
        QCOMPARE(changed.size(), 1);
        QVERIFY(history.model.message(4)->deletedAt != 0);
        history.model.eraseChannels({1});
        QCOMPARE(history.ids().size(), 10);
        QVERIFY(daysAreRight(history.model));
        history.model.eraseChannels({0});
        QCOMPARE(history.ids().size(), 0);
    }

    void messagesLookAsInOtherLists()
    {
        ChatMessages messages = MemoryTimeline::everySecond(1, start);
        messages[0].text = "<b>bold</b>\nnext";
        Fixture history(messages);
        history.model.showNewest({});
        QVERIFY(history.settles());
        const auto cell = [&](int column, int role = Qt::DisplayRole) {
            return history.model.index(2, column).data(role).toString();
        };
        QCOMPARE(cell(MessageModel::TimeColumn), u"08:53:20"_s);
        QCOMPARE(cell(MessageModel::ChannelColumn), u"#retro"_s);
        QCOMPARE(cell(MessageModel::NameColumn), u"Wren"_s);
        QCOMPARE(cell(MessageModel::TextColumn), u"<b>bold</b> next"_s);
        QVERIFY(cell(MessageModel::TextColumn, Qt::ToolTipRole).contains("&lt;b&gt;"_L1));
        QCOMPARE(history.words(1), u"Thursday, 9 October 2025"_s);
        QCOMPARE(history.model.headerData(3, Qt::Horizontal).toString(), u"Text"_s);
    }
};

QTEST_MAIN(HistoryModelTest)
#include "history_model_test.moc"
