// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/qt_versions.h"
#include "memory_timeline.h"
#include "message_model.h"
#include "search_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = SearchModel::State;

namespace {

constexpr qint64 start = 1'760'000'000'000; // 2025-10-09 08:53:20 UTC

struct Fixture
{
    explicit Fixture(ChatMessages messages)
        : archive(std::move(messages))
    {}

    bool settles()
    {
        return QTest::qWaitFor([this] { return !model.isUnderWay(); });
    }

    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }

    MemoryTimeline archive;
    SearchModel model{archive.asker()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

MessageFilter words(const Utf8 &text)
{
    MessageFilter filter;
    filter.text = text;
    return filter;
}

} // namespace

class SearchModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNewestFirst()
    {
        Fixture search(MemoryTimeline::everySecond(350, start));
        QCOMPARE(search.model.state(), State::Idle);
        search.archive.hold();
        search.model.search(words("line"));
        QCOMPARE(search.model.state(), State::Searching);
        search.archive.releaseAll();
        QVERIFY(search.settles());
        QCOMPARE(search.model.rowCount(), 200);
        QCOMPARE(search.model.matches(), MatchCount::upTo(350));
        QVERIFY(search.model.hasMore());
        QCOMPARE(search.model.message(0).id, 350);
        QCOMPARE(search.cell(0, MessageModel::TimeColumn), u"9 Oct 2025 08:59:09"_s);
        search.model.searchOn();
        QVERIFY(search.settles());
        QCOMPARE(search.model.rowCount(), 350);
        QCOMPARE(search.model.message(349).id, 1);
        QVERIFY(!search.model.hasMore());
        search.model.searchOn();
        QCOMPARE(search.archive.requests().size(), 2);
    }

    void saysWhereTheWordsStand()
    {
        ChatMessages messages = MemoryTimeline::everySecond(1, start);
        messages[0].text = "<b>red</b> \x02tomatoes";
        Fixture search(messages);
        search.model.search(words("red"));
        QVERIFY(search.settles());
        QCOMPARE(search.cell(0, MessageModel::TextColumn), u"<b>red</b> tomatoes"_s);
        const auto found = search.model.index(0, MessageModel::TextColumn).data(SearchModel::FoundRole);
        QCOMPARE(found.value<QList<TextRange>>(), (QList<TextRange>{{3, 3}}));
    }

    void theNewestSearchWins()
    {
        Fixture search(MemoryTimeline::everySecond(300, start));
        search.archive.hold();
        search.model.search(words("line 1"));
        search.model.search(words("line 2"));
        QCOMPARE(search.archive.waiting(), 1);
        search.archive.releaseAll();
        QVERIFY(search.settles());
        QVERIFY(search.model.rowCount() > 0);
        for (int row = 0; row < search.model.rowCount(); ++row)
            QVERIFY(search.cell(row, MessageModel::TextColumn).contains("line 2"_L1));
    }

    void canBeCancelled()
    {
        Fixture search(MemoryTimeline::everySecond(300, start));
        search.archive.hold();
        search.model.search({});
        search.model.cancel();
        QCOMPARE(search.model.state(), State::Cancelled);
        QCOMPARE(search.archive.waiting(), 0);
        search.model.search({});
        QVERIFY(search.archive.release());
        QVERIFY(search.settles());
        search.model.searchOn();
        QCOMPARE(search.model.state(), State::Continuing);
        search.model.cancel();
        QCOMPARE(search.model.state(), State::Found); // what was there stays
        QCOMPARE(search.model.rowCount(), 200);
        search.model.searchOn();
        search.archive.releaseAll();
        QVERIFY(search.settles());
        QCOMPARE(search.model.rowCount(), 300);
    }

    void aFailureHasItsWords()
    {
        Fixture search(MemoryTimeline::everySecond(300, start));
        search.archive.setProblem(ArchiveProblem{400, u"q is longer than 200 bytes"_s});
        search.model.search(words("line"));
        QVERIFY(search.settles());
        QCOMPARE(search.model.state(), State::Failed);
        QCOMPARE(search.model.problem()->status, 400);
        search.archive.setProblem({});
        search.model.search(words("line"));
        QVERIFY(search.settles());
        QVERIFY(!search.model.problem());
        search.archive.setProblem(ArchiveProblem{503, u"The server is busy."_s});
        search.model.searchOn();
        QVERIFY(search.settles());
        QCOMPARE(search.model.state(), State::Found);
        QCOMPARE(search.model.rowCount(), 200);
        QCOMPARE(search.model.problem()->words, u"The server is busy."_s);
        search.archive.setProblem({});
        search.model.searchOn();
        QVERIFY(search.settles());
        QCOMPARE(search.model.rowCount(), 300);
        QVERIFY(!search.model.problem());
    }

    void isBounded()
    {
        Fixture search(MemoryTimeline::everySecond(SearchModel::rowLimit + 500, start));
        search.model.search({});
        QVERIFY(search.settles());
        for (int i = 0; i < 40; ++i) {
            search.model.searchOn();
            QVERIFY(search.settles());
        }
        QCOMPARE(search.model.rowCount(), static_cast<int>(SearchModel::rowLimit));
        QVERIFY(search.model.isFull());
        QVERIFY(search.model.hasMore());
        QVERIFY(search.model.matches().isMore);
    }

    void aServerThatGoesInCirclesIsLeft()
    {
        int asked = 0;
        SearchModel model([&](const MessagesRequest &) {
            ++asked;
            MessagesAnswer answer;
            answer.messages = MemoryTimeline::everySecond(500, start); // too many, and the oldest first
            answer.next = TimelinePosition{start, 1};
            return readyFuture(ArchiveAnswer<MessagesAnswer>(answer));
        });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.search({});
        QTRY_VERIFY(!model.isUnderWay());
        for (int i = 0; i < 10; ++i) {
            model.searchOn();
            QTRY_VERIFY(!model.isUnderWay());
        }
        QCOMPARE(asked, 2);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.hasMore());
    }

    void followsWhatModeratorsDo()
    {
        ChatMessages messages = MemoryTimeline::everySecond(10, start);
        for (ChatMessage &message : messages)
            message.channelId = message.id % 2;
        Fixture search(messages);
        search.model.search({});
        QVERIFY(search.settles());
        search.model.markDeleted({10});
        QVERIFY(search.model.message(0).deletedAt != 0);
        search.model.eraseChannels({0});
        QCOMPARE(search.model.rowCount(), 5);
    }

    // The archive had read them before, and its answer comes after.
    void whatIsTakenWhileItIsSearchedIsTakenFromTheAnswer()
    {
        ChatMessages messages = MemoryTimeline::everySecond(10, start);
        for (ChatMessage &message : messages)
            message.channelId = message.id % 2;
        Fixture search(messages);
        search.archive.hold();
        search.model.search({});
        search.model.markDeleted({10});
        search.model.eraseChannels({1});
        search.archive.releaseAll();
        QVERIFY(search.settles());
        QCOMPARE(search.model.rowCount(), 5);
        QVERIFY(search.model.message(0).deletedAt != 0);
        QVERIFY(search.model.message(0).text.isEmpty());
        search.model.again(); // nothing of that is kept for the next question
        search.archive.releaseAll();
        QVERIFY(search.settles());
        QCOMPARE(search.model.rowCount(), 10);
    }
};

QTEST_MAIN(SearchModelTest)
#include "search_model_test.moc"
