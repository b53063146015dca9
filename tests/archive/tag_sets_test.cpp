// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"

using namespace Qt::StringLiterals;

// Tags are kept with their message; those that come again are stored once, and go with their channel.
class TagSetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<ArchiveFixture>();
        QVERIFY(m_archive->writer->open());
        m_sentAt = 1'750'000'000'000;
    }

    void thoseThatComeAgainAreStoredOnce()
    {
        for (int i = 0; i < 4; ++i)
            say("garden", red);
        say("garden", blue);
        say("garden", {});
        QCOMPARE(sets(), 1);
        QCOMPARE(with("t.tags = m.tags OR t.tags IS NULL"), 3); // the first red one, blue, and nothing
        QCOMPARE(with("m.tags IS NULL AND t.tags = '{\"color\":\"red\"}'"), 3);
        QCOMPARE(with("coalesce(t.tags, m.tags) = '{\"color\":\"red\"}'"), 4);
        QCOMPARE(with("coalesce(t.tags, m.tags) IS NULL"), 1);
    }

    void eachChannelHasItsOwn()
    {
        for (const char *channel : {"garden", "harbour", "garden", "harbour"})
            say(channel, red);
        QCOMPARE(sets(), 2);
        QCOMPARE(with("t.channel_id = m.channel_id"), 2);
    }

    void areKnownAgainAfterAStart()
    {
        say("garden", red);
        say("garden", red);
        m_archive->writer = std::make_unique<ArchiveWriter>(m_archive->path());
        QVERIFY(m_archive->writer->open());
        say("garden", red);
        QCOMPARE(sets(), 1);
        QCOMPARE(with("t.id IS NOT NULL"), 2);
    }

    void afterARollbackNothingIsTakenForStored()
    {
        say("garden", red);
        m_archive->number64(u"CREATE TRIGGER refuse BEFORE INSERT ON messages WHEN new.text = 'no' "
                            "BEGIN SELECT raise(ABORT, 'refused'); END"_s);
        IngestBatch batch;
        batch.number = 77;
        batch.events = {tagged("garden", red)};
        batch.events.append(ArchiveFixture::event("garden", "ann", "no", 1'000));
        m_archive->writer->commit(batch); // fails, and is tried again after a while
        QCOMPARE(sets(), 0);
        m_archive->number64(u"DROP TRIGGER refuse"_s);
        QTRY_COMPARE(with("1"), 3);
        QCOMPARE(sets(), 0); // that it comes again is no second sight
        say("garden", red);
        QCOMPARE(sets(), 1);
        QCOMPARE(with("t.channel_id = m.channel_id AND t.tags = '{\"color\":\"red\"}'"), 1);
    }

    void aDuplicateMakesNoSet()
    {
        SourceEvents events;
        for (int i = 0; i < 100; ++i) {
            events.append(tagged("garden", "{\"n\":\"" + QByteArray::number(i) + "\"}"));
            events.last().message()->sourceMessageId = QByteArray::number(i);
        }
        QVERIFY(m_archive->commit(events));
        QVERIFY(m_archive->commit(events));
        QCOMPARE(with("1"), 100);
        QCOMPARE(sets(), 0);
        say("garden", "{\"n\":\"7\"}"); // seen twice by now
        QCOMPARE(sets(), 1);
        QCOMPARE(with("t.tags = '{\"n\":\"7\"}'"), 1);
    }

    void goWithTheirChannel()
    {
        SourceEvents events;
        for (int i = 0; i < 2 * (2 * ChannelEraser::sliceRows + 100); ++i)
            events.append(tagged("garden", "{\"n\":\"" + QByteArray::number(i / 2) + "\"}"));
        QVERIFY(m_archive->commit(events));
        QCOMPARE(sets(), 2 * ChannelEraser::sliceRows + 100);
        say("harbour", red);
        say("harbour", red);
        QSignalSpy erased(m_archive->writer.get(), &ArchiveWriter::channelErased);
        QVERIFY(m_archive->writer->saveListening("test", "garden", "erasing"));
        QTRY_COMPARE(erased.size(), 1);
        QCOMPARE(sets(), 1);
        say("harbour", red);
        QCOMPARE(sets(), 1);
    }

private:
    static constexpr auto red = "{\"color\":\"red\"}";
    static constexpr auto blue = "{\"color\":\"blue\"}";

    SourceEvent tagged(const Utf8 &channel, const Utf8 &tags)
    {
        SourceEvent event = ArchiveFixture::event(channel, "ann", "hello", ++m_sentAt);
        event.message()->tags = tags;
        return event;
    }

    void say(const Utf8 &channel, const Utf8 &tags) { QVERIFY(m_archive->commit({tagged(channel, tags)})); }

    qint64 sets() const { return m_archive->number64(u"SELECT count(*) FROM tag_sets"_s); }

    // Messages m, and their sets t, for which the condition holds.
    qint64 with(const QByteArray &condition) const
    {
        return m_archive->number64(
            u"SELECT count(*) FROM messages m LEFT JOIN tag_sets t ON t.id = m.tag_set_id WHERE "_s +
            QString::fromLatin1(condition));
    }

    std::unique_ptr<ArchiveFixture> m_archive;
    qint64 m_sentAt = 0;
};

QTEST_GUILESS_MAIN(TagSetsTest)
#include "tag_sets_test.moc"
