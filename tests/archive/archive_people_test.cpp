// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"
#include "sql_archive_reader.h"

#include <QSet>

#include <numeric>

using namespace Qt::StringLiterals;

// Channels and users as the pages read them.
class ArchivePeopleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<ArchiveFixture>();
        QVERIFY(m_archive->writer->open());
        m_pool = std::make_unique<ReaderPool>(m_archive->path(), 1);
        m_reader = std::make_unique<SqlArchiveReader>(*m_pool);
    }

    void cleanup()
    {
        m_reader.reset();
        m_pool.reset();
        m_archive.reset();
    }

    void usersPage_data()
    {
        QTest::addColumn<UserSort>("sort");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<int>("expected");
        for (const auto &[name, sort] :
             {std::pair("messages", UserSort::Messages), std::pair("seen", UserSort::Seen),
              std::pair("name", UserSort::Name)}) {
            QTest::addRow("%s", name) << sort << QByteArray() << 50;
            QTest::addRow("%s, some", name) << sort << QByteArray("uSEr-1") << 11;
            QTest::addRow("%s, most", name) << sort << QByteArray("USER-") << 50; // not sorted, but walked
            QTest::addRow("%s, nobody", name) << sort << QByteArray("zz") << 0;
        }
    }

    // Every user once, in the order of the sort, also where many have the same number.
    void usersPage()
    {
        QFETCH(const UserSort, sort);
        QFETCH(const QByteArray, begins);
        QFETCH(const int, expected);
        SourceEvents events;
        for (int user = 0; user < 50; ++user) {
            for (int i = 0; i <= user % 4; ++i)
                events.append(
                    ArchiveFixture::event("a", "User-" + QByteArray::number(user), "x", 1000 + user % 7));
        }
        m_archive->commit(events);
        QList<UserRow> seen;
        UserQuery query{sort, begins, {}};
        for (int pages = 0; pages < 30; ++pages) {
            const auto page = m_reader->users(query, 4).result();
            QVERIFY(page);
            QCOMPARE(page->matches, expected);
            seen += page->users;
            if (!page->hasMore)
                break;
            const UserCount &last = seen.last().count;
            query.after = {sort == UserSort::Seen ? last.lastSeenAt : last.messageCount, last.login, last.id};
        }
        QCOMPARE(seen.size(), expected);
        QSet<qint64> ids;
        for (const UserRow &row : std::as_const(seen))
            ids.insert(row.count.id);
        QCOMPARE(ids.size(), expected);
        QVERIFY(std::is_sorted(seen.begin(), seen.end(), [=](const UserRow &a, const UserRow &b) {
            const UserCount &one = a.count;
            const UserCount &two = b.count;
            switch (sort) {
            case UserSort::Messages:
                return std::pair(-one.messageCount, one.id) < std::pair(-two.messageCount, two.id);
            case UserSort::Seen:
                return std::pair(-one.lastSeenAt, one.id) < std::pair(-two.lastSeenAt, two.id);
            case UserSort::Name:
                return std::pair(one.login.toLower(), one.id) < std::pair(two.login.toLower(), two.id);
            }
            return false;
        }));
    }

    void userProfile()
    {
        SourceEvent elsewhere = ArchiveFixture::event("z", "ann", "hi", 900);
        elsewhere.message()->source = "other";
        SourceEvent renamed = ArchiveFixture::event("b", "Ann", "3", 3000);
        renamed.message()->displayName = "Ann the Great";
        m_archive->commit({ArchiveFixture::event("a", "Ann", "1", 1000),
                           ArchiveFixture::event("b", "Ann", "2", 2000), renamed, elsewhere});
        const auto profile = m_reader->user("aNN", {}, 2).result();
        QVERIFY(profile);
        QCOMPARE(profile->user.count.source, "test");
        QCOMPARE(profile->user.count.messageCount, 3);
        QCOMPARE(profile->user.firstSeenAt, 1000);
        QCOMPARE(profile->channels.at(0).channel, "b");
        QCOMPARE(profile->channels.at(0).messageCount, 2);
        QCOMPARE(profile->names.size(), 2);
        QCOMPARE(profile->names.at(0), (UserName{"Ann", "Ann the Great", 3000}));
        QCOMPARE(profile->names.at(1), (UserName{"Ann", "Ann", 1000}));
        QCOMPARE(profile->latest.size(), 2);
        QCOMPARE(profile->latest.at(0).text, "3");
        QVERIFY(profile->hasOlder);
        QCOMPARE(profile->elsewhere, QList<Utf8>{"other"});
        QCOMPARE(m_reader->user("ann", "other", 2).result()->user.count.messageCount, 1);
        QCOMPARE(m_reader->user("ann", "nowhere", 2).result().error().code, ErrorCode::NotFound);
    }

    void channelProfile()
    {
        const qint64 now = utcNowMs();
        SourceEvents events;
        for (int user = 0; user < 5; ++user) {
            for (int i = 0; i <= user; ++i)
                events.append(ArchiveFixture::event("Garden", "user" + QByteArray::number(user), "x",
                                                    now - 1'000 * (i + 1)));
        }
        events.append(ArchiveFixture::event("harbour", "user0", "x", now));
        m_archive->commit(events);
        const auto profile = m_reader->channel("gARDEN", {}, 3).result();
        QVERIFY(profile);
        QCOMPARE(profile->channel.count.name, "Garden");
        QCOMPARE(profile->channel.count.messageCount, 15);
        QCOMPARE(profile->people, 5);
        QCOMPARE(profile->chatters.size(), 5);
        QCOMPARE(profile->latest.size(), 3);
        QVERIFY(profile->hasOlder);
        QCOMPARE(profile->chatters.at(0).user.login, "user4");
        QCOMPARE(profile->chatters.at(0).messages, 5);
        QCOMPARE(profile->chatters.at(2).messages, 3);
        const QList<qint64> &minutes = profile->channel.perMinute;
        QCOMPARE(minutes.size(), ChannelRow::minutes);
        QCOMPARE(std::accumulate(minutes.begin(), minutes.end(), Q_INT64_C(0)), 15);
        QCOMPARE(m_reader->channel("nothing", {}, 3).result().error().code, ErrorCode::NotFound);
    }

    void channelsPage()
    {
        m_archive->commit({ArchiveFixture::event("b", "Ann", "1", 1000),
                           ArchiveFixture::event("b", "Ann", "2", 1001),
                           ArchiveFixture::event("A", "Ann", "3", utcNowMs()),
                           ArchiveFixture::event("c", "Ann", "4", 2000)});
        const auto names = [&](ChannelSort sort) {
            QByteArrayList result;
            const auto page = m_reader->channels(sort, 10).result();
            for (const ChannelRow &row : page->channels)
                result.append(row.count.name);
            return result.join(' ');
        };
        QCOMPARE(names(ChannelSort::Activity), "A c b");
        QCOMPARE(names(ChannelSort::Messages), "b A c");
        QCOMPARE(names(ChannelSort::Name), "A b c");
        const auto page = m_reader->channels(ChannelSort::Activity, 2).result();
        QVERIFY(page->truncated);
        QCOMPARE(page->channels.at(0).perMinute.last() + page->channels.at(0).perMinute.at(58), 1);
        QCOMPARE(page->channels.at(1).perMinute, QList<qint64>(60, 0));
    }

    // Who said how much where is the truth of the messages, also while and after a channel is erased.
    void countsOfUsersInChannels()
    {
        SourceEvents events;
        for (int i = 0; i < 2'500; ++i)
            events.append(ArchiveFixture::event(i % 3 == 0 ? "gone" : "stays",
                                                "user" + QByteArray::number(i % 11), "x", 1000 + i));
        m_archive->commit(events);
        const QString wrong = u"SELECT count(*) FROM (SELECT user_id, channel_id, count(*) AS n FROM "
                              u"messages GROUP BY 1, 2) AS m "
                              "FULL JOIN (SELECT * FROM channel_users WHERE message_count > 0) AS cu "
                              "ON cu.user_id = m.user_id AND cu.channel_id = m.channel_id "
                              "WHERE n IS NOT message_count"_s;
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM channel_users"_s), 22);
        QCOMPARE(m_archive->number64(wrong), 0);
        QSignalSpy erased(m_archive->writer.get(), &ArchiveWriter::channelErased);
        QVERIFY(m_archive->writer->saveListening("test", "gone", "erasing"));
        QTRY_VERIFY(!erased.isEmpty());
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM channel_users"_s), 11);
        QCOMPARE(m_archive->number64(wrong), 0);
        QCOMPARE(m_archive->number64(u"SELECT amended_position FROM archive"_s), 2'501);
    }

    // One that was imported, or a room that was given to somebody else; and a name that is another room's id.
    void everyChannelOfTheNameIsErasedAndNoOther()
    {
        const auto said = [](const Utf8 &identity, const Utf8 &name) {
            SourceEvent event = ArchiveFixture::event(name, "ann", "x", 1000);
            event.message()->channelIdentity = identity;
            return event;
        };
        m_archive->commit({said("555", "weir"), said("weir", "weir"), said("12345678", "other")});
        QSignalSpy erased(m_archive->writer.get(), &ArchiveWriter::channelErased);
        QVERIFY(m_archive->writer->saveListening("test", "weir", "erasing"));
        QTRY_COMPARE(erased.size(), 2);
        QVERIFY(m_archive->writer->saveListening("test", "12345678", "erasing"));
        QTRY_VERIFY(m_archive->writer->isSettled());
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM messages"_s), 1);
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM channels WHERE name = 'other'"_s), 1);
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM listening WHERE state = 'erased'"_s), 2);
    }

    // Readers of the feed and notes of moderators know channels and users by them.
    void idsOfWhatIsErasedAreNotGivenAgain()
    {
        m_archive->commit({ArchiveFixture::event("stays", "ann", "1", 1000),
                           ArchiveFixture::event("gone", "bob", "2", 1001)});
        for (int round = 0; round < 2; ++round) { // once with both rows of the archive, once with a restart
            QSignalSpy erased(m_archive->writer.get(), &ArchiveWriter::channelErased);
            QVERIFY(m_archive->writer->saveListening("test", round ? "next0" : "gone", "erasing"));
            QTRY_VERIFY(!erased.isEmpty());
            if (round) {
                m_archive->writer = std::make_unique<ArchiveWriter>(m_archive->path());
                QVERIFY(m_archive->writer->open());
            }
            const Utf8 next = QByteArray::number(round);
            const auto batch =
                m_archive->commit({ArchiveFixture::event("next" + next, "eve" + next, "3", 1002)});
            QCOMPARE(batch->channels.at(0).id, 3 + round);
            QCOMPARE(batch->users.at(0).id, 3 + round);
        }
    }

private:
    std::unique_ptr<ArchiveFixture> m_archive;
    std::unique_ptr<ReaderPool> m_pool;
    std::unique_ptr<SqlArchiveReader> m_reader;
};

QTEST_GUILESS_MAIN(ArchivePeopleTest)
#include "archive_people_test.moc"
