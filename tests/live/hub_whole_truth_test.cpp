// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub_feeding.h"
#include "plain_renderer.h"

#include <QPromise>

#include <numeric>

using namespace std::chrono_literals;

namespace {

constexpr qint64 head = 100;

} // namespace

// What a reader could miss without ever hearing of it.
class HubWholeTruthTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        FeedSettings settings;
        settings.tick = 1ms;
        m_hub = std::make_unique<FeedHub>(settings, m_renderer, m_archive);
        m_hub->start({"e",
                      {head, 1, 1, head, 0},
                      {{{1, "s", "a", head, 0}, 0, {}}},
                      QList<qint64>(30, 0),
                      {},
                      {},
                      {}});
    }

    // Moderators take more off the screen than is remembered while it is held.
    void whoWasHeldDuringAPurgeBeginsAnew()
    {
        auto *link = subscribeTo(*m_hub, FeedView::Messages, FeedFormat::Json, Cursor{"e", head});
        auto *channels = subscribeTo(*m_hub, FeedView::Channels, FeedFormat::Json, Cursor{"e", head});
        hold(link);
        hold(channels);
        publishAndTick(*m_hub, committedRange(head + 1, head + 5, 1));
        qint64 position = head + 5;
        for (std::size_t marked = 0; marked <= AmendmentLog::most; marked += 1'000) {
            QList<qint64> ids(1'000);
            std::iota(ids.begin(), ids.end(), static_cast<qint64>(marked));
            ++position;
            m_hub->markDeleted(ids, {head + 5, 1, 1, position, position});
        }
        link->pending = channels->pending = 0;
        QTRY_COMPARE(link->closedWith, std::optional(CloseCode::Behind));
        QVERIFY(link->ids().isEmpty());
        QVERIFY(!channels->closedWith); // shows no messages
        auto *back = subscribeTo(*m_hub, FeedView::Messages, FeedFormat::Json, Cursor{"e", head});
        QCOMPARE(back->hello().resume, Resume::Reset);
    }

    // An import of what was said long ago moves no rate.
    void aNewChannelWithOldMessagesIsTold()
    {
        auto *link = subscribeTo(*m_hub, FeedView::Monitor);
        auto batch = committedRange(head + 1, head + 2, 2);
        for (ChatMessage &message : batch->messages) {
            message.channelId = 2;
            message.sentAt = 1'000;
        }
        batch->channels = {{2, "s", "old", 2, 1'000}};
        publishAndTick(*m_hub, batch);
        QCOMPARE(link->all<FeedUpdate>().last().channels.rows.value(0).name, "old");
    }

    // Nothing of it is in the stream, and no other tick follows.
    void whatATickBroughtAReaderThatWasHeldComesWhenItHasDrained()
    {
        auto *link = subscribeTo(*m_hub, FeedView::Monitor);
        QTRY_VERIFY(m_hub->gauge().ticks > 0); // the first pulse makes one of its own
        hold(link);
        auto batch = std::make_shared<CommittedBatch>();
        batch->gaps = {{7, {"s", "a", "#a", 1'000, 0, "cut off", false}}};
        batch->totals = {head, 1, 1, head, 0};
        publishAndTick(*m_hub, batch);
        QVERIFY(link->all<FeedUpdate>().last().gaps.isEmpty());
        link->pending = 0;
        QTRY_COMPARE(link->all<FeedUpdate>().last().gaps.value(0).id, 7);
    }

    // Somebody who polls leaves as soon as there is nothing more for them.
    void aPollOfTheStatusWaitsForTheReport_data()
    {
        QTest::addColumn<FeedFormat>("format");
        QTest::newRow("html") << FeedFormat::Html;
        QTest::newRow("json") << FeedFormat::Json;
    }
    void aPollOfTheStatusWaitsForTheReport()
    {
        QFETCH(const FeedFormat, format);
        QPromise<Expected<ServerStatus>> report;
        report.start();
        m_hub->setReportLoader([&report] { return report.future(); });
        auto *link = subscribeTo(*m_hub, FeedView::Status, format);
        QTRY_VERIFY(!link->all<FeedHello>().isEmpty());
        publishAndTick(*m_hub, committedRange(head + 1, head + 1, 1));
        QCOMPARE(link->caughtUpWith, -1);
        report.addResult(Expected<ServerStatus>(ServerStatus()));
        report.finish();
        QTRY_VERIFY(link->caughtUpWith > 0);
        const FeedUpdate last = link->all<FeedUpdate>().last();
        QVERIFY(format == FeedFormat::Html ? last.content == "rendered" : !last.report.isEmpty());
    }

private:
    static void hold(MemoryLink *link) { link->pending = FeedSettings().softLimitBytes + 1; }

    PlainRenderer m_renderer;
    MemoryArchive m_archive;
    std::unique_ptr<FeedHub> m_hub;
};

QTEST_GUILESS_MAIN(HubWholeTruthTest)
#include "hub_whole_truth_test.moc"
