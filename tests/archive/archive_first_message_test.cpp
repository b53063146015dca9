// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"
#include "sql_archive_reader.h"

using namespace Qt::StringLiterals;

// Which message is a user's first: the one that was stored first, live and ever after.
class ArchiveFirstMessageTest final : public QObject
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

    // By whichever way they are read.
    void theFirstOfEachUser()
    {
        const auto batch = m_archive->commit(
            {said("ann", 3'000), said("bob", 2'000), said("ann", 1'000), said("ann", 1'000)});
        QCOMPARE(firstOf(batch->messages), QList<qint64>({1, 2}));
        QCOMPARE(firstOf(m_archive->commit({said("ann", 4'000), said("cid", 4'000)})->messages),
                 QList<qint64>({6}));
        for (const MessageFilter &filter : {MessageFilter{}, MessageFilter{{}, "garden", {}, {}, 0, 0},
                                            MessageFilter{{}, {}, {}, "hello", 0, 0}}) {
            QCOMPARE(firstOf(m_reader->messages(filter, {}, 10).result()->messages),
                     QList<qint64>({1, 2, 6}));
            QCOMPARE(firstOf(m_reader->newerMessages(filter, {}, 10).result()->messages),
                     QList<qint64>({1, 2, 6}));
            QCOMPARE(firstOf(*m_reader->messagesAfter(filter, 1, 6, 10).result()), QList<qint64>({2, 6}));
        }
    }

    // An import brings messages that were sent before; what was told live stays true.
    void olderMessagesThatComeLaterAreNot()
    {
        m_archive->commit({said("ann", 3'000)});
        QVERIFY(firstOf(m_archive->commit({said("ann", 1'000)})->messages).isEmpty());
        QCOMPARE(firstInArchive(), QList<qint64>({1}));
        QCOMPARE(m_archive->number64(u"SELECT first_seen_at FROM users"_s), 1'000);
    }

    void itIsKnownAfterARestart()
    {
        m_archive->commit({said("ann", 1'000)});
        m_archive->writer = std::make_unique<ArchiveWriter>(m_archive->path());
        QVERIFY(m_archive->writer->open());
        QCOMPARE(firstOf(m_archive->commit({said("ann", 2'000), said("bob", 2'000)})->messages),
                 QList<qint64>({3}));
        QCOMPARE(firstInArchive(), QList<qint64>({1, 3}));
    }

    // Somebody of whom nothing is stored has said nothing.
    void aDuplicateIsNobodysFirst()
    {
        m_archive->commit({said("ann", 1'000, "garden", "m1")});
        const auto again = m_archive->commit({said("bob", 1'000, "garden", "m1"), said("bob", 2'000)});
        QCOMPARE(again->duplicates, 1);
        QCOMPARE(firstOf(again->messages), QList<qint64>({2}));
        m_archive->commit({said("cid", 1'000, "garden", "m1")});
        QCOMPARE(firstOf(m_archive->commit({said("cid", 3'000)})->messages), QList<qint64>({3}));
        QCOMPARE(firstInArchive(), QList<qint64>({1, 2, 3}));
    }

    void whoseFirstIsErasedHasNone()
    {
        m_archive->commit({said("ann", 1'000, "gone"), said("ann", 2'000), said("bob", 1'000, "gone")});
        QSignalSpy erased(m_archive->writer.get(), &ArchiveWriter::channelErased);
        QVERIFY(m_archive->writer->saveListening("test", "gone", "erasing"));
        QTRY_COMPARE(erased.size(), 1);
        QVERIFY(firstInArchive().isEmpty());
        // Of bob the archive knows nothing any more.
        const auto batch = m_archive->commit({said("ann", 3'000), said("bob", 3'000)});
        QCOMPARE(firstOf(batch->messages), QList<qint64>({batch->messages.at(1).id}));
        QCOMPARE(firstInArchive(), firstOf(batch->messages));
    }

private:
    static SourceEvent said(const Utf8 &user, qint64 sentAt, const Utf8 &channel = "garden",
                            const Utf8 &id = {})
    {
        return ArchiveFixture::event(channel, user, "hello", sentAt, id);
    }

    // Ids, ascending.
    static QList<qint64> firstOf(const ChatMessages &messages)
    {
        QList<qint64> ids;
        for (const ChatMessage &message : messages) {
            if (message.isFirst)
                ids.append(message.id);
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    QList<qint64> firstInArchive() { return firstOf(m_reader->messages({}, {}, 100).result()->messages); }

    std::unique_ptr<ArchiveFixture> m_archive;
    std::unique_ptr<ReaderPool> m_pool;
    std::unique_ptr<SqlArchiveReader> m_reader;
};

QTEST_GUILESS_MAIN(ArchiveFirstMessageTest)
#include "archive_first_message_test.moc"
