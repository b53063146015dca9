// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub_feeding.h"
#include "plain_renderer.h"

using namespace std::chrono_literals;

namespace {

GapRow gap(qint64 id, const Utf8 &channel, qint64 from, qint64 to, const Utf8 &source = "irc")
{
    return {id, {source, channel, {}, from, to, "cut off", false}}; // as it is read from the feed
}

QList<qint64> idsOf(const QList<GapRow> &gaps)
{
    QList<qint64> ids;
    for (const GapRow &row : gaps)
        ids.append(row.id);
    return ids;
}

// Of each update that has any.
QList<QList<qint64>> told(const MemoryLink *link)
{
    QList<QList<qint64>> lists;
    for (const FeedUpdate &update : link->all<FeedUpdate>()) {
        if (!update.gaps.isEmpty())
            lists.append(idsOf(update.gaps));
    }
    return lists;
}

} // namespace

// Times in which a channel was not listened to, as readers are told of them.
class HubGapsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        FeedSettings settings;
        settings.tick = 1ms;
        m_hub = std::make_unique<FeedHub>(settings, m_renderer, m_archive);
        m_hub->start({"e",
                      {100, 2, 1, 100, 0},
                      {},
                      QList<qint64>(30, 0),
                      {},
                      {},
                      {gap(1, "a", 1'000, 0), gap(3, "b", 3'000, 4'000), gap(2, "a", 2'000, 2'500)}});
    }

    void aSnapshotHasThoseOfTheArchive()
    {
        for (const FeedView view : {FeedView::Monitor, FeedView::Messages})
            QCOMPARE(told(subscribe(view)), QList<QList<qint64>>({{1, 3, 2}}));
        QCOMPARE(told(subscribe(FeedView::Home)).size(), 0);
    }

    void whatBeginsAndEndsIsToldOnce()
    {
        auto *link = subscribe(FeedView::Monitor);
        publish({gap(4, "b", 5'000, 0)});
        QCOMPARE(told(link).sliced(1), QList<QList<qint64>>({{4}}));
        publish({});
        publish({gap(5, "c", 5'500, 0), gap(4, "b", 5'000, 6'000), gap(1, "a", 1'000, 6'000)});
        QCOMPARE(told(link).sliced(2), QList<QList<qint64>>({{5, 4, 1}}));
        const GapRow ended = link->all<FeedUpdate>().last().gaps.at(1);
        QCOMPARE(ended, gap(4, "b", 5'000, 6'000));
        publish({});
        QCOMPARE(told(link).size(), 3);
    }

    // Both in one commit, as when a channel is lost and found again while the archive is busy.
    void theLastStateOfACommitCounts()
    {
        auto *link = subscribe(FeedView::Monitor);
        publish({gap(4, "b", 5'000, 0), gap(4, "b", 5'000, 6'000)});
        QCOMPARE(link->all<FeedUpdate>().last().gaps, QList<GapRow>{gap(4, "b", 5'000, 6'000)});
    }

    void whoComesBackIsToldTheNewest()
    {
        auto *link = subscribe(FeedView::Messages, {}, Cursor{"e", 100});
        QCOMPARE(told(link), QList<QList<qint64>>({{1, 3, 2}}));
        publish({gap(4, "b", 5'000, 0)});
        QCOMPARE(told(link), QList<QList<qint64>>({{1, 3, 2}, {4}}));
    }

    void filtersLetThroughWhatConcernsThem()
    {
        MessageFilter channel;
        channel.channel = "B";
        auto *b = subscribe(FeedView::Channel, channel);
        publish({gap(4, "a", 5'000, 0)});
        publish({gap(5, "b", 5'000, 0), gap(6, {}, 5'000, 0, "http")});
        QTRY_COMPARE(told(b).last(), QList<qint64>({6, 5}));
        QVERIFY(!told(b).contains(QList<qint64>{4}));

        MessageFilter words;
        words.text = "tide";
        QTRY_COMPARE(told(subscribe(FeedView::Messages, words)).value(0), QList<qint64>({6, 5, 4, 1, 3, 2}));
    }

    void aHeldReaderIsToldLater()
    {
        auto *link = subscribe(FeedView::Monitor);
        link->pending = FeedSettings().softLimitBytes + 1;
        publish({gap(4, "b", 5'000, 0)});
        publish({gap(5, "c", 5'000, 0)});
        QCOMPARE(told(link).size(), 1);
        link->pending = 0;
        publish({});
        QTRY_COMPARE(told(link).last(), QList<qint64>({5, 4}));
    }

    void thoseOfAnErasedChannelAreForgotten()
    {
        m_hub->forgetChannel(1, {10, 1, 1, 101, 101}, {1, 2});
        QCOMPARE(told(subscribe(FeedView::Monitor)), QList<QList<qint64>>({{3}}));
    }

    void pagesAreNotTold()
    {
        FeedQuery query;
        query.view = FeedView::Messages;
        query.format = FeedFormat::Html;
        auto *link = new MemoryLink;
        link->setParent(m_hub.get());
        m_hub->subscribe(query, link);
        publish({gap(4, "b", 5'000, 0)});
        QVERIFY(link->all<FeedUpdate>().isEmpty());
    }

private:
    void publish(const QList<GapRow> &gaps)
    {
        auto batch = std::make_shared<CommittedBatch>();
        batch->totals = {100, 2, 1, 100, 0};
        batch->gaps = gaps;
        publishAndTick(*m_hub, batch);
    }

    MemoryLink *subscribe(FeedView view, const MessageFilter &filter = {}, std::optional<Cursor> cursor = {})
    {
        auto *link = new MemoryLink;
        link->setParent(m_hub.get());
        FeedQuery query;
        query.view = view;
        query.filter = filter;
        query.cursor = std::move(cursor);
        m_archive.stored.clear();
        m_archive.add(filter.channel.isEmpty() ? "b" : filter.channel, "ann", "hello", 1'000);
        m_hub->subscribe(query, link);
        return link;
    }

    PlainRenderer m_renderer;
    MemoryArchive m_archive;
    std::unique_ptr<FeedHub> m_hub;
};

QTEST_GUILESS_MAIN(HubGapsTest)
#include "hub_gaps_test.moc"
