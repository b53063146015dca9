// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_fixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class HistoryModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyBeforeAnythingWasAsked()
    {
        const HistoryFixture history({});
        QCOMPARE(history.model.rowCount(), 0);
        QCOMPARE(history.archive.requests().size(), 0);
    }

    void beginsAroundAPosition()
    {
        HistoryFixture history(MemoryTimeline::everySecond(1000, historyStart));
        QSignalSpy placed(&history.model, &HistoryModel::placed);
        history.archive.hold();
        history.model.showAround({historyStart + 499'000, 500}, {});
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
        HistoryFixture history(MemoryTimeline::everySecond(1000, historyStart));
        history.model.showAround({historyStart + 499'500, 0}, {});
        QVERIFY(history.settles());
        QCOMPARE(history.ids(), range(301, 700));
        QCOMPARE(history.model.message(history.model.startRow())->id, 501);
        QVERIFY(!history.model.holdsAskedFor());
    }

    void theNewestAreTheEnd()
    {
        HistoryFixture history(MemoryTimeline::everySecond(1000, historyStart));
        history.model.showNewest({});
        QVERIFY(history.settles());
        QCOMPARE(history.ids(), range(801, 1000));
        QCOMPARE(history.model.edge(newer).state, EdgeState::End);
        QVERIFY(history.lastWords().startsWith("nothing newer at "_L1));
        // What has come meanwhile is there when somebody looks again.
        history.archive.setMessages(MemoryTimeline::everySecond(1003, historyStart));
        QVERIFY(history.load(newer));
        QCOMPARE(history.ids(), range(801, 1003));
    }

    void theBeginningSaysSo()
    {
        HistoryFixture history(MemoryTimeline::everySecond(5, historyStart));
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
        HistoryFixture history(MemoryTimeline::everySecond(5, historyStart));
        history.archive.hold();
        history.model.showAround({historyStart, 1}, inChannel("nowhere"));
        QVERIFY(!history.model.isBare());
        history.archive.releaseAll();
        QVERIFY(history.settles());
        QCOMPARE(history.model.rowCount(), 0);
        QVERIFY(history.model.isBare());
        history.model.showAround({historyStart, 1}, {});
        QVERIFY(history.settles());
        QCOMPARE(history.ids(), range(1, 5));
    }

    void aFailureIsARowAndIsTriedAgainOnlyWhenAsked()
    {
        HistoryFixture history(MemoryTimeline::everySecond(1000, historyStart));
        history.model.showAround({historyStart + 499'000, 500}, {});
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
        HistoryFixture history(MemoryTimeline::everySecond(10, historyStart));
        history.archive.setProblem(ArchiveProblem{0, u"Nothing answers."_s});
        history.model.showAround({historyStart, 1}, {});
        QVERIFY(history.settles());
        QCOMPARE(history.model.rowCount(), 2);
        QVERIFY(history.words(0).contains("Nothing answers."_L1));
        QVERIFY(!history.model.isBeginning());
    }

    void followsWhatModeratorsDo()
    {
        ChatMessages messages = MemoryTimeline::everySecond(20, historyStart);
        for (ChatMessage &message : messages)
            message.channelId = message.id % 2;
        HistoryFixture history(messages);
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

    void whatIsTakenWhileItIsReadIsTakenFromTheAnswer()
    {
        ChatMessages messages = MemoryTimeline::everySecond(20, historyStart);
        for (ChatMessage &message : messages)
            message.channelId = message.id % 2;
        HistoryFixture history(messages);
        history.archive.hold();
        history.model.showNewest({});
        history.model.markDeleted({20});
        history.model.eraseChannels({1});
        history.archive.releaseAll();
        QVERIFY(history.settles());
        QCOMPARE(history.ids().size(), 10);
        QVERIFY(history.model.message(history.model.rowCount() - 2)->deletedAt != 0);
    }

    void messagesLookAsInOtherLists()
    {
        ChatMessages messages = MemoryTimeline::everySecond(1, historyStart);
        messages[0].text = "<b>bold</b>\nnext";
        HistoryFixture history(messages);
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
