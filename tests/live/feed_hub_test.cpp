// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub_feeding.h"

using namespace std::chrono_literals;

namespace {

// Marks what it was asked to render; counts the calls.
class CountingRenderer final : public FragmentRenderer
{
public:
    Utf8 render(const FeedQuery &variant, const FragmentChange &change) override
    {
        ++calls;
        Utf8 html = "<" + variant.language + ">";
        for (const ChatMessage &message : change.update->messages)
            html += QByteArray::number(message.id) + ' ';
        return html;
    }
    Utf8 renderSkip(const FeedQuery &, const FeedSkip &skip) override
    {
        return "skipped " + QByteArray::number(skip.count);
    }
    int calls = 0;
};

} // namespace

class FeedHubTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_renderer = {};
        m_archive = {};
        m_archive.epoch = "e";
        m_settings = {};
        m_settings.tick = 1ms;
        makeHub(100);
    }

    void freshWithoutCursorGetsASnapshot()
    {
        publish(101, 110);
        auto *link = subscribe(FeedView::Monitor);
        QCOMPARE(link->hello().resume, Resume::Fresh);
        QCOMPARE(link->hello().cursor.id, 110);
        QVERIFY(std::holds_alternative<FeedStatus>(link->frames.at(1)));
        const auto updates = link->all<FeedUpdate>();
        QCOMPARE(updates.size(), 1);
        QVERIFY(updates.at(0).snapshot);
        QCOMPARE(updates.at(0).metrics->messages, 110);
        QCOMPARE(updates.at(0).channels.rows.size(), 1);
        QCOMPARE(updates.at(0).messages.last().id, 110);
    }

    void liveInOrderWithoutHoles()
    {
        auto *link = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 100});
        QCOMPARE(link->hello().resume, Resume::Fresh);
        for (qint64 id = 101; id <= 130; id += 3)
            publish(id, id + 2);
        QCOMPARE(link->ids(), idRange(101, 130));
        QCOMPARE(link->all<FeedUpdate>().last().cursor.id, 130);
        QCOMPARE(link->all<FeedUpdate>().last().metrics->messages, 130);
    }

    void resumeFromTheRingIsComplete()
    {
        publish(101, 150);
        auto *link = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 120});
        QCOMPARE(link->hello().resume, Resume::Complete);
        QCOMPARE(link->hello().cursor.id, 120);
        QCOMPARE(link->ids(), idRange(121, 150));
    }

    void resumeFromTheArchiveIsComplete()
    {
        m_settings.ringMessages = 20;
        m_settings.messagesPerFrame = 30;
        makeHub(100);
        publish(101, 200);
        auto *link = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 110});
        QCOMPARE(link->hello().resume, Resume::Complete);
        publish(201, 205); // while it is still reading
        QTRY_COMPARE(link->ids().size(), 95);
        QCOMPARE(link->ids(), idRange(111, 205));
        QVERIFY(m_archive.stretchesRead > 0);
        for (const FeedUpdate &update : link->all<FeedUpdate>())
            QVERIFY(update.metrics.has_value()); // wherever a catch-up ends, its total is true
        QCOMPARE(link->all<FeedUpdate>().last().metrics->messages, 205);
    }

    void resetWhenItCannotBeWhole_data()
    {
        QTest::addColumn<QByteArray>("epoch");
        QTest::addColumn<qint64>("id");
        QTest::newRow("another epoch") << QByteArray("other") << Q_INT64_C(120);
        QTest::newRow("too far behind") << QByteArray("e") << Q_INT64_C(0);
    }

    void resetWhenItCannotBeWhole()
    {
        QFETCH(QByteArray, epoch);
        QFETCH(qint64, id);
        m_settings.ringMessages = 20;
        m_settings.resumeLimit = 50;
        makeHub(100);
        publish(101, 200);
        auto *link = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{epoch, id});
        QCOMPARE(link->hello().resume, Resume::Reset);
        QVERIFY(link->all<FeedUpdate>().value(0).snapshot);
        publish(201, 203);
        QCOMPARE(link->ids().last(3), idRange(201, 203));
    }

    // The page was rendered after a commit whose signal has not come yet.
    void cursorAheadWaitsForItsCommit()
    {
        auto *link = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 103});
        QVERIFY(link->frames.isEmpty());
        publish(101, 103);
        QCOMPARE(link->hello().resume, Resume::Fresh);
        QCOMPARE(link->hello().cursor.id, 103);
        publish(104, 106);
        QCOMPARE(link->ids(), idRange(104, 106));
    }

    void cursorFromTheFutureIsAReset()
    {
        auto *link = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 9'999});
        QTRY_VERIFY_WITH_TIMEOUT(!link->frames.isEmpty(), 5'000);
        QCOMPARE(link->hello().resume, Resume::Reset);
    }

    void oneRenderServesMany()
    {
        QList<MemoryLink *> links;
        for (int i = 0; i < 50; ++i)
            links.append(subscribe(FeedView::Messages, FeedFormat::Html, Cursor{"e", 100}));
        m_renderer.calls = 0;
        publish(101, 110);
        QCOMPARE(m_renderer.calls, 1);
        for (const MemoryLink *link : links) {
            QCOMPARE(link->raw.last(), links.first()->raw.last());
            QCOMPARE(link->raw.last().constData(),
                     links.first()->raw.last().constData()); // the same bytes, not a copy
            QVERIFY(link->all<FeedUpdate>().last().messages.isEmpty());
            QVERIFY(link->all<FeedUpdate>().last().content.startsWith("<en>101"));
        }
    }

    void heldReaderCatchesUpWithoutALoss()
    {
        auto *slow = subscribe(FeedView::Monitor, FeedFormat::Json, Cursor{"e", 100});
        auto *quick = subscribe(FeedView::Monitor, FeedFormat::Json, Cursor{"e", 100});
        publish(101, 110);
        slow->pending = m_settings.softLimitBytes + 1;
        const qsizetype frames = slow->frames.size();
        publish(111, 140);
        QCOMPARE(slow->frames.size(), frames);
        QCOMPARE(quick->ids(), idRange(101, 140));
        slow->pending = 0;
        publish(141, 141);
        QCOMPARE(slow->ids(), idRange(101, 141));
        QCOMPARE(slow->all<FeedUpdate>().last().channels.rows.value(0).count, 141);
    }

    void heldReaderCatchesUpWhenNothingElseComes()
    {
        m_settings.beatAfter = 1ms;
        makeHub(100);
        auto *slow = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 100});
        auto *quick = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 100});
        slow->pending = m_settings.softLimitBytes + 1;
        publish(101, 110);
        const qsizetype beats = quick->all<FeedBeat>().size();
        QTRY_VERIFY(quick->all<FeedBeat>().size() >= beats + 2); // the numbers have come to rest
        QVERIFY(slow->ids().isEmpty());
        slow->pending = 0;
        QTRY_COMPARE(slow->ids(), idRange(101, 110));
    }

    void readerThatStaysSlowIsClosed()
    {
        m_settings.slowAfter = 1ms;
        makeHub(100);
        auto *slow = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 100});
        slow->pending = m_settings.softLimitBytes + 1;
        publish(101, 101);
        QTRY_VERIFY(slow->closedWith.has_value());
        QCOMPARE(*slow->closedWith, CloseCode::Slow);
        QTRY_COMPARE(m_hub->gauge().subscribers, 0);
        QCOMPARE(m_hub->gauge().closed.at(CloseCode::Slow), 1);
    }

    void readerThatLeavesIsForgotten()
    {
        auto *link = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 100});
        QCOMPARE(m_hub->gauge().subscribers, 1);
        Q_EMIT link->closed();
        QCOMPARE(m_hub->gauge().subscribers, 0);
        publish(101, 101);
        QVERIFY(link->ids().isEmpty());
    }

    void beatsWhenNothingElseIsSent()
    {
        m_settings.beatAfter = 1ms;
        makeHub(100);
        auto *link = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 100});
        QTRY_VERIFY(!link->all<FeedBeat>().isEmpty());
        QCOMPARE(link->all<FeedBeat>().first().cursor.id, 100);
    }

    void statusIsSentWhenItChanges()
    {
        auto *link = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 100});
        SourceStatus source;
        source.name = "irc.example.org";
        source.state = SourceState::Reconnecting;
        m_hub->setSourceStatus(source);
        QTRY_COMPARE(link->all<FeedStatus>().size(), 2);
        QCOMPARE(link->all<FeedStatus>().last().state, "degraded");
    }

    void shutDownPublishesAndSaysGoodbye()
    {
        auto *link = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 100});
        m_hub->publish(batch(101, 102));
        m_hub->shutDown();
        QCOMPARE(link->ids(), idRange(101, 102));
        QCOMPARE(*link->closedWith, CloseCode::GoingAway);
    }

private:
    void makeHub(qint64 lastId)
    {
        m_hub = std::make_unique<FeedHub>(m_settings, m_renderer, m_archive);
        const QList<ChannelRow> channels{{{1, "s", "a", lastId, utcNowMs()}, utcNowMs(), {}}};
        m_hub->start({"e", {lastId, 1, 1, lastId, 0}, channels, QList<qint64>(30, 0), {}, {}, {}});
    }

    CommittedBatchPtr batch(qint64 from, qint64 to)
    {
        auto result = committedRange(from, to, 1);
        m_archive.stored += result->messages;
        result->channels = {{1, "s", "a", to, utcNowMs()}};
        return result;
    }
    void publish(qint64 from, qint64 to) { publishAndTick(*m_hub, batch(from, to)); }
    MemoryLink *subscribe(FeedView view, FeedFormat format = FeedFormat::Json,
                          std::optional<Cursor> cursor = {})
    {
        return subscribeTo(*m_hub, view, format, std::move(cursor));
    }

    static QList<qint64> idRange(qint64 from, qint64 to)
    {
        QList<qint64> ids(to - from + 1);
        std::iota(ids.begin(), ids.end(), from);
        return ids;
    }

    FeedSettings m_settings;
    CountingRenderer m_renderer;
    MemoryArchive m_archive;
    std::unique_ptr<FeedHub> m_hub;
};

QTEST_GUILESS_MAIN(FeedHubTest)
#include "feed_hub_test.moc"
