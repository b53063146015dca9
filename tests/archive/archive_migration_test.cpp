// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"
#include "archive_schema.h"
#include "sql_archive_reader.h"
#include "sql_text.h"

using namespace Qt::StringLiterals;

// An archive that an older Weir has made is brought to today's schema with all that it holds.
class ArchiveMigrationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeSchema3();
        QVERIFY(m_archive.writer->open());
        m_pool = std::make_unique<ReaderPool>(m_archive.path(), 1);
        m_reader = std::make_unique<SqlArchiveReader>(*m_pool);
    }

    void messagesAreWhatTheyWere()
    {
        const auto page = m_reader->messages({}, {}, 10).result();
        QVERIFY(page);
        QCOMPARE(page->messages.size(), 3);
        const ChatMessage &newest = page->messages.first();
        QCOMPARE(newest.id, 3);
        QCOMPARE(newest.text, "the moon again");
        QCOMPARE(newest.sourceMessageId, "c-3");
        QCOMPARE(newest.deletedAt, 4'000);
        QCOMPARE(page->messages.at(1).text, "the \x02moon\x02");
    }

    void searchFindsThem()
    {
        QCOMPARE(found({{}, {}, {}, "moon", 0, 0}), "3 2");
        QCOMPARE(found({{}, {}, "ann", {}, 0, 0}), "3 1");
        QCOMPARE(found({{}, "garden", "bob", "moon", 0, 0}), "2");
    }

    void tagsAreStillThere()
    {
        QCOMPARE(m_archive.number64(
                     u"SELECT count(*) FROM messages WHERE tags = '{\"color\":\"red\"}' AND id IN (1, 2)"_s),
                 2);
        QCOMPARE(m_archive.number64(u"SELECT count(*) FROM messages WHERE tags IS NULL"_s), 1);
    }

    void chatGoesOn()
    {
        SourceEvents events;
        events.append(ArchiveFixture::event("garden", "ann", "new moon", 9'000));
        events.append(ArchiveFixture::event("garden", "cid", "c", 1'000, "c-1"));
        const auto committed = m_archive.commit(events);
        QCOMPARE(committed->messages.first().id, 4);
        QCOMPARE(committed->duplicates, 1); // it was there before
        QCOMPARE(found({{}, {}, {}, "moon", 0, 0}), "4 3 2");
    }

    void theFirstOfEachUserIsKnown()
    {
        const auto page = m_reader->messagesAfter({}, 0, 3, 10).result();
        QCOMPARE(page->size(), 3);
        QVERIFY(page->at(0).isFirst && page->at(1).isFirst && !page->at(2).isFirst);
        // "cid" has been heard of, but nothing of them is stored.
        const auto more = m_archive.commit({ArchiveFixture::event("garden", "ann", "a", 10'000),
                                            ArchiveFixture::event("garden", "cid", "b", 10'000)});
        QVERIFY(!more->messages.at(0).isFirst && more->messages.at(1).isFirst);
    }

private:
    // Ids, newest first.
    QByteArray found(const MessageFilter &filter)
    {
        QByteArrayList ids;
        const auto page = m_reader->messages(filter, {}, 10).result();
        for (const ChatMessage &message : page->messages)
            ids.append(QByteArray::number(message.id));
        return ids.join(' ');
    }

    void makeSchema3()
    {
        QStringList statements;
        for (const int number : {1, 2, 3})
            statements += splitStatements(*migrationScript(number));
        for (const char *statement : {
                 "INSERT INTO archive (id, epoch, created_at, message_count, channel_count, user_count, "
                 "last_message_id) VALUES (1, 'oldarchive', 1, 3, 1, 2, 3)",
                 "INSERT INTO sources (id, name) VALUES (1, 'test')",
                 "INSERT INTO channels VALUES (1, 1, 'garden', 'garden', 3, 1000, 3000)",
                 "INSERT INTO users VALUES (1, 1, 'ann', 'ann', 'ann', 2, 1000, 3000), "
                 "(2, 1, 'bob', 'bob', 'bob', 1, 2000, 2000)",
                 "INSERT INTO messages (id, channel_id, user_id, kind, text, search_text, sent_at, "
                 "received_at, "
                 "source_message_id, tags, deleted_at) VALUES "
                 "(1, 1, 1, 'message', 'a tide', NULL, 1000, 1000, 'c-1', '{\"color\":\"red\"}', NULL), "
                 "(2, 1, 2, 'message', 'the ' || char(2) || 'moon' || char(2), 'the moon', 2000, 2000, "
                 "'c-2', "
                 "'{\"color\":\"red\"}', NULL), "
                 "(3, 1, 1, 'message', 'the moon again', NULL, 3000, 3000, 'c-3', NULL, 4000)",
                 "INSERT INTO messages_fts (rowid, text) SELECT id, text FROM searched_messages",
                 "INSERT INTO channel_users VALUES (1, 1, 2), (2, 1, 1)",
                 "PRAGMA application_id = 0x57454952",
                 "PRAGMA user_version = 3",
             })
            statements.append(QString::fromLatin1(statement));
        const auto connection = SqlConnection::open(m_archive.path(), SqlConnection::Access::Write);
        QVERIFY(connection);
        for (const QString &statement : std::as_const(statements)) {
            const Outcome done = (*connection)->execute(statement);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        }
    }

    ArchiveFixture m_archive;
    std::unique_ptr<ReaderPool> m_pool;
    std::unique_ptr<SqlArchiveReader> m_reader;
};

QTEST_GUILESS_MAIN(ArchiveMigrationTest)
#include "archive_migration_test.moc"
