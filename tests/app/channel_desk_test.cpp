// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_writer.h"
#include "channel_desk.h"
#include "reader_pool.h"
#include "sql_archive_reader.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Keeps what it is told.
class ToldSource final : public Source
{
    Q_OBJECT

public:
    QList<QList<WantedChannel>> told;

    void start() override {}
    void stop() override {}
    void setPaused(bool) override {}
    void setChannels(const QList<WantedChannel> &channels) override { told.append(channels); }
    SourceStatus status() const override { return {}; }
};

template <class T>
Expected<T> resultOf(const QFuture<Expected<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("no answer");
    return future.result();
}

} // namespace

// Decisions of admins on a real archive.
class ChannelDeskTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArchiveWriter> m_writer;
    std::unique_ptr<ReaderPool> m_readers;
    std::unique_ptr<SqlArchiveReader> m_reader;
    ToldSource *m_source = nullptr;
    std::unique_ptr<ChannelDesk> m_desk;

    // As after a start of the server on the same archive.
    void openDesk()
    {
        const auto rows = m_reader->listening().result();
        const ChannelPlan plan({{"irc.test", "irc", {"#garden", "#weir"}}}, rows.value());
        m_desk = std::make_unique<ChannelDesk>(plan, QHash<Utf8, Source *>{{"irc.test", m_source}}, *m_writer,
                                               *m_reader);
        m_desk->tellSources();
    }

    QList<WantedChannel> wanted()
    {
        QCoreApplication::processEvents();
        return m_source->told.isEmpty() ? QList<WantedChannel>() : m_source->told.last();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"weir.db"_s);
        m_writer = std::make_unique<ArchiveWriter>(path);
        QVERIFY(m_writer->open());
        m_readers = std::make_unique<ReaderPool>(path, 1);
        m_reader = std::make_unique<SqlArchiveReader>(*m_readers);
        m_source = new ToldSource;
        m_source->setParent(m_writer.get());
        openDesk();
    }

    void cleanup()
    {
        m_desk.reset();
        m_readers.reset();
        m_writer.reset();
    }

    void theSourceIsToldAndTheArchiveKeepsIt()
    {
        QCOMPARE(wanted(), QList<WantedChannel>({{"#garden", false}, {"#weir", false}}));
        QCOMPARE(resultOf(m_desk->add("irc.test", "late"))->name, "#late");
        QVERIFY(resultOf(m_desk->setPaused("irc.test", "#WEIR", true)));
        QCOMPARE(resultOf(m_desk->remove("irc.test", "#garden", History::Keep))->wanted, Wanted::Removed);
        const QList<WantedChannel> expected{{"#weir", true}, {"#late", false}};
        QCOMPARE(wanted(), expected);
        m_source->told.clear();
        openDesk();
        QCOMPARE(wanted(), expected);
    }

    void theListSaysHowEachIs()
    {
        SourceStatus status;
        status.name = "irc.test";
        status.channels = {{"#Weir", ChannelState::Refused, "you are banned", 5}};
        m_desk->setSourceStatus(status);
        QVERIFY(resultOf(m_desk->remove("irc.test", "#garden", History::Keep)));
        const ManagedChannels managed = *resultOf(m_desk->list());
        QCOMPARE(managed.sources.size(), 1);
        QCOMPARE(managed.channels.size(), 2); // #garden too: the configuration names it
        QCOMPARE(managed.channels.at(0).wanted, Wanted::Removed);
        QCOMPARE(managed.channels.at(1).listening.reason, "you are banned");
    }

    void refusalsChangeNothing()
    {
        QCOMPARE(wanted().size(), 2);
        m_source->told.clear();
        QCOMPARE(resultOf(m_desk->add("irc.test", "#weir")).error().code, ErrorCode::Conflict);
        QCOMPARE(resultOf(m_desk->add("irc.test", "a b")).error().code, ErrorCode::InvalidInput);
        QCOMPARE(resultOf(m_desk->add("nowhere", "#weir")).error().code, ErrorCode::NotFound);
        QCOMPARE(resultOf(m_desk->setPaused("irc.test", "#x", true)).error().code, ErrorCode::NotFound);
        QCOMPARE(resultOf(m_desk->setPaused("irc.test", "#x", false)).error().code, ErrorCode::NotFound);
        QCOMPARE(resultOf(m_desk->remove("irc.test", "#x", History::Erase)).error().code,
                 ErrorCode::NotFound);
        QVERIFY(wanted().isEmpty());
    }

    void oneChangeOfAChannelAtATime()
    {
        const auto first = m_desk->add("irc.test", "#late");
        QCOMPARE(resultOf(m_desk->add("irc.test", "#LATE")).error().code, ErrorCode::Conflict);
        QVERIFY(resultOf(first));
    }

    void anErasedChannelCanBeListenedToAgain()
    {
        QSignalSpy erased(m_writer.get(), &ArchiveWriter::channelErased);
        connect(m_writer.get(), &ArchiveWriter::channelErased, m_desk.get(), &ChannelDesk::noteErased);
        // Of an empty history it may be done before the answer.
        QVERIFY(resultOf(m_desk->remove("irc.test", "#weir", History::Erase)));
        QTRY_COMPARE(erased.size(), 1);
        QTRY_COMPARE(resultOf(m_desk->list())->channels.at(1).wanted, Wanted::Removed);
        QCOMPARE(wanted(), QList<WantedChannel>({{"#garden", false}}));
        QVERIFY(resultOf(m_desk->add("irc.test", "#weir")));
        QCOMPARE(wanted().size(), 2);
    }

    // What could not be kept would be forgotten by a restart, so it is not done either.
    void whatCannotBeKeptIsNotDone()
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locking"_s);
            other.setDatabaseName(m_folder->filePath(u"weir.db"_s));
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            const auto refused = resultOf(m_desk->add("irc.test", "#late"));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Unavailable);
            QCOMPARE(wanted().size(), 2);
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"locking"_s);
        QVERIFY(resultOf(m_desk->add("irc.test", "#late")));
        QCOMPARE(wanted().size(), 3);
    }
};

QTEST_GUILESS_MAIN(ChannelDeskTest)
#include "channel_desk_test.moc"
