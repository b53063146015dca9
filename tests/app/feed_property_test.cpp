// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"
#include "late_archive.h"
#include "model_reader.h"
#include "plain_renderer.h"
#include "sql_archive_reader.h"
#include "watched_answer.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Thousands of commits: what is tested is what readers see, not that it outlives a power cut. Where there is
// no such folder the archive is on the disk.
const QString inMemory = u"/dev/shm"_s;

const QByteArrayList words{"tide", "moon", "kettle", "harbour"};

// Limits so small that everything that can happen does.
FeedSettings smallLimits()
{
    FeedSettings settings;
    settings.tick = 1ms;
    settings.longestTick = 2ms;
    settings.ringMessages = 120;
    settings.resumeLimit = 60;
    settings.filteredResumeLimit = 200;
    settings.messagesPerFrame = 15;
    settings.bytesPerFrame = 600;
    settings.softLimitBytes = 1'000;
    settings.hardLimitBytes = 10'000'000;
    settings.skipAfter = 2ms;
    settings.slowAfter = 60s;
    settings.keptBySkip = 10;
    settings.topicKept = 5ms;
    settings.beatAfter = 50ms;
    return settings;
}

} // namespace

// Random interleavings of commits, moderation, erasing, subscriptions, cuts, resumes, slow reading and late
// answers, on the real hub and the real archive: in the end every reader shows what a query of the archive
// says.
class FeedPropertyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Each seed makes an archive: what that says would bury what a failure says.
    void initTestCase() { QLoggingCategory::setFilterRules(u"weir.*.info=false"_s); }

    void everyReaderEndsWithTheTruth_data()
    {
        QTest::addColumn<quint32>("seed");
        const QByteArray given = qgetenv("WEIR_FEED_SEED");
        for (quint32 i = 0; i < (given.isEmpty() ? 25u : 1u); ++i) {
            const quint32 seed = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void everyReaderEndsWithTheTruth()
    {
        QFETCH(const quint32, seed);
        m_random.seed(seed);
        m_lateness.seed(seed);
        begin();
        for (int step = 0; step < 250; ++step)
            act();
        fallSilent();
        finish(seed);
    }

private:
    void begin()
    {
        m_readers.clear();
        m_hub.reset();
        m_late.reset();
        m_reader.reset();
        m_pool.reset();
        m_archive = std::make_unique<ArchiveFixture>(inMemory);
        QVERIFY(m_archive->writer->open());
        m_pool = std::make_unique<ReaderPool>(m_archive->path(), 2);
        m_reader = std::make_unique<SqlArchiveReader>(*m_pool);
        m_late = std::make_unique<LateArchive>(
            *m_reader, [this] { return m_lateness.bounded(2) == 0 ? m_lateness.bounded(1, 40) : 0; });
        m_hub = std::make_unique<FeedHub>(smallLimits(), m_renderer, *m_late);
        m_said = 0;
        m_erased.clear();
        commit(30);
        const HomeData home = *m_reader->home(static_cast<int>(LatestMessages::most)).result();
        const auto channels = m_reader->channels(ChannelSort::Activity, 100).result();
        m_hub->start(
            {home.cursor.epoch, home.totals, channels->channels, home.perMinute, home.latest, {}, {}});
        // The hub hears of a commit a moment later than a page can read it.
        const ArchiveWriter *writer = m_archive->writer.get();
        connect(writer, &ArchiveWriter::committed, m_hub.get(), &FeedHub::publish, Qt::QueuedConnection);
        connect(writer, &ArchiveWriter::messagesMarked, m_hub.get(), &FeedHub::markDeleted,
                Qt::QueuedConnection);
        connect(writer, &ArchiveWriter::channelErased, m_hub.get(), &FeedHub::forgetChannel,
                Qt::QueuedConnection);
    }

    int pick(int below) { return static_cast<int>(m_random.bounded(below)); }

    void act()
    {
        const int chance = pick(100);
        if (chance < 35)
            commit(1 + pick(pick(8) == 0 ? 90 : 8));
        else if (chance < 45)
            open();
        else if (chance < 55)
            withOne([](ModelReader &reader) {
                if (reader.isSubscribed())
                    reader.cut();
            });
        else if (chance < 68)
            withOne([this](ModelReader &reader) {
                if (!reader.isSubscribed())
                    reader.subscribe(*m_hub);
            });
        else if (chance < 78)
            withOne([this](ModelReader &reader) {
                if (reader.isSubscribed())
                    reader.setSlow(pick(2) == 0);
            });
        else if (chance < 83)
            moderate();
        else if (chance < 84)
            erase();
        else
            QTest::qWait(pick(4));
        QCoreApplication::processEvents();
        applyAll();
    }

    // Whatever is said later sets right what a view has missed. So the last that is said is little, and said
    // while views are being opened.
    void fallSilent()
    {
        for (int i = 0; i < 12; ++i)
            open();
        QTest::qWait(1 + pick(8));
        commit(1);
    }

    template <class Do>
    void withOne(Do act)
    {
        if (!m_readers.empty())
            act(*m_readers[static_cast<std::size_t>(pick(static_cast<int>(m_readers.size())))]);
    }

    Utf8 someChannel() { return "c" + QByteArray::number(pick(5)); }
    Utf8 someUser() { return "u" + QByteArray::number(pick(9)); }

    void commit(int messages)
    {
        SourceEvents events;
        for (int i = 0; i < messages; ++i) {
            const Utf8 user = someUser();
            const qint64 sentAt = utcNowMs() - (pick(10) == 0 ? pick(100'000) : pick(20));
            events.append(ArchiveFixture::event(someChannel(), user, words[pick(4)] + ' ' + words[pick(4)],
                                                sentAt, "m" + QByteArray::number(++m_said)));
            events.last().message()->displayName = user + (pick(20) == 0 ? "!" : "");
        }
        QVERIFY(m_archive->commit(events));
    }

    void moderate()
    {
        ModerationEvent event;
        event.source = "test";
        event.channel = event.channelIdentity = someChannel();
        event.at = event.receivedAt = utcNowMs();
        if (pick(2) == 0) {
            event.targetMessageId = "m" + QByteArray::number(1 + pick(m_said));
        } else {
            event.kind = ModerationKind::Timeout;
            event.user = event.userIdentity = someUser();
        }
        QVERIFY(m_archive->commit({SourceEvent{event, {}}}));
    }

    void erase()
    {
        const Utf8 channel = someChannel();
        if (m_erased.size() < 2 && !m_erased.contains(channel)) {
            m_erased.insert(channel);
            QVERIFY(m_archive->writer->saveListening("test", channel, "erasing"));
        }
    }

    void open()
    {
        FeedQuery query;
        constexpr FeedView views[] = {FeedView::Home,     FeedView::Messages, FeedView::Messages,
                                      FeedView::Channels, FeedView::Users,    FeedView::Channel,
                                      FeedView::User,     FeedView::Monitor};
        query.view = views[pick(8)];
        if (query.view == FeedView::Messages) {
            if (pick(3) == 0)
                query.filter.channel = someChannel();
            if (pick(3) == 0)
                query.filter.user = someUser();
            if (pick(2) == 0)
                query.filter.text = words[pick(4)];
        }
        if (query.view == FeedView::Channel)
            query.filter.channel = someChannel();
        if (query.view == FeedView::User)
            query.filter.user = someUser();
        if (query.view == FeedView::Channels)
            query.channelSort = static_cast<ChannelSort>(pick(3));
        if (query.view == FeedView::Users)
            query.users.sort = static_cast<UserSort>(pick(3));
        const bool isNative = query.view == FeedView::Monitor || pick(4) == 0;
        m_readers.push_back(std::make_unique<ModelReader>(query.seenBy(pick(2) == 0), isNative, *m_reader));
        m_readers.back()->load();
        if (pick(2) == 0)
            m_readers.back()->subscribe(*m_hub);
        if (m_readers.size() > 25)
            m_readers.erase(m_readers.begin());
    }

    // Whoever is told to start anew does so at once.
    void applyAll()
    {
        for (const auto &reader : m_readers) {
            if (!reader->apply())
                continue;
            reader->cut();
            reader->load();
            reader->subscribe(*m_hub);
        }
    }

    void finish(quint32 seed)
    {
        QTRY_VERIFY(m_archive->writer->isSettled());
        const auto isTrue = [&] {
            applyAll();
            for (const auto &reader : m_readers) {
                if (!reader->isSubscribed())
                    reader->subscribe(*m_hub);
                reader->setSlow(false);
            }
            return std::all_of(m_readers.begin(), m_readers.end(),
                               [&](const auto &reader) { return reader->difference().isEmpty(); });
        };
        // Twice what a view waits with asking the archive again when that is slow.
        if (QTest::qWaitFor(isTrue, 2 * WatchedAnswer<UserPage>::longestPauseMs + 5'000))
            return;
        qWarning("WEIR_FEED_SEED=%u runs this again", seed);
        for (const auto &reader : m_readers) {
            if (const QString difference = reader->difference(); !difference.isEmpty())
                qWarning().noquote() << reader->name() << "differs:" << difference;
        }
        QFAIL("not every reader shows what the archive says");
    }

    QRandomGenerator m_random;
    QRandomGenerator m_lateness;
    PlainRenderer m_renderer;
    std::unique_ptr<ArchiveFixture> m_archive;
    std::unique_ptr<ReaderPool> m_pool;
    std::unique_ptr<SqlArchiveReader> m_reader;
    std::unique_ptr<LateArchive> m_late; // what the hub asks
    std::unique_ptr<FeedHub> m_hub;
    std::vector<std::unique_ptr<ModelReader>> m_readers;
    int m_said = 0;
    QSet<Utf8> m_erased;
};

QTEST_GUILESS_MAIN(FeedPropertyTest)
#include "feed_property_test.moc"
