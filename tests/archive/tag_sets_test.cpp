// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"

using namespace Qt::StringLiterals;

// Tags are kept with their message, once for all that have the same, and go with their channel.
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

    void theSameAreStoredOnce()
    {
        say("garden", red);
        say("garden", red);
        say("garden", blue);
        say("garden", {});
        QCOMPARE(sets(), 2);
        QCOMPARE(
            m_archive->number64(u"SELECT count(*) FROM messages m JOIN tag_sets t ON t.id = m.tag_set_id"_s),
            3);
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM messages WHERE tag_set_id IS NULL"_s), 1);
    }

    void eachChannelHasItsOwn()
    {
        say("garden", red);
        say("harbour", red);
        QCOMPARE(sets(), 2);
        QCOMPARE(
            m_archive->number64(u"SELECT count(*) FROM messages m JOIN tag_sets t ON t.id = m.tag_set_id "
                                "WHERE t.channel_id = m.channel_id"_s),
            2);
    }

    void areFoundAgainAfterAStart()
    {
        say("garden", red);
        m_archive->writer = std::make_unique<ArchiveWriter>(m_archive->path());
        QVERIFY(m_archive->writer->open());
        say("garden", red);
        QCOMPARE(sets(), 1);
    }

    void goWithTheirChannel()
    {
        for (int i = 0; i < 2 * ChannelEraser::sliceRows + 100; ++i)
            m_waiting.append(tagged("garden", "{\"n\":\"" + QByteArray::number(i) + "\"}"));
        QVERIFY(m_archive->commit(m_waiting));
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

    std::unique_ptr<ArchiveFixture> m_archive;
    SourceEvents m_waiting;
    qint64 m_sentAt = 0;
};

QTEST_GUILESS_MAIN(TagSetsTest)
#include "tag_sets_test.moc"
