// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"
#include "moderation_memory.h"
#include "sql_archive_reader.h"

using namespace Qt::StringLiterals;

namespace {

ModerationEvent moderation(ModerationKind kind, const Utf8 &channel, qint64 at)
{
    ModerationEvent event;
    event.source = "test";
    event.channel = channel;
    event.channelIdentity = channel;
    event.kind = kind;
    event.at = at;
    event.receivedAt = at;
    return event;
}

SourceEvent deletion(const Utf8 &channel, const Utf8 &messageId, qint64 at)
{
    ModerationEvent event = moderation(ModerationKind::Delete, channel, at);
    event.targetMessageId = messageId;
    return {event, {}};
}

SourceEvent timeout(const Utf8 &channel, const Utf8 &user, qint64 at)
{
    ModerationEvent event = moderation(ModerationKind::Timeout, channel, at);
    event.user = user;
    event.userIdentity = user;
    event.durationMs = 600'000;
    return {event, {}};
}

} // namespace

class ArchiveModerationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<ArchiveFixture>();
        QVERIFY(m_archive->writer->open());
    }

    // Twitch's CLEARMSG has no room-id; at the beginning of a file it is known by nothing but its name.
    void deleteFindsItsChannelByName()
    {
        SourceEvent message = said("harbor", "ann", 1000, "m1");
        message.message()->channelIdentity = "77";
        m_archive->commit({message});
        const auto batch = m_archive->commit({deletion("harbor", "m1", 2000)});
        QCOMPARE(batch->deletedIds, QList<qint64>{1});
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM channels"_s), 1);
    }

    void deleteMarksTheOneMessageAndKeepsItsText()
    {
        m_archive->commit(
            {said("a", "ann", 1000, "m1"), said("a", "ann", 1001, "m2"), said("b", "ann", 1002, "m1")});
        const auto batch = m_archive->commit({deletion("a", "m1", 2000)});
        QCOMPARE(batch->deletedIds, QList<qint64>{1});
        QCOMPARE(batch->moderation.size(), 1);
        QCOMPARE(deleted(), 1);
        QCOMPARE(m_archive->number64(u"SELECT deleted_at FROM messages WHERE id = 1"_s), 2000);
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM messages WHERE id = 1 AND text = 'hello'"_s), 1);
        QCOMPARE(m_archive->number64(u"SELECT marked_count FROM moderation WHERE is_done = 1"_s), 1);
    }

    void deleteThatComesBeforeItsMessage()
    {
        m_archive->commit({deletion("a", "m1", 2000)});
        const auto batch = m_archive->commit({said("a", "ann", 1000, "m1"), said("a", "ann", 1001, "m2")});
        QCOMPARE(batch->messages.at(0).deletedAt, 2000);
        QCOMPARE(batch->messages.at(1).deletedAt, 0);
        QCOMPARE(deleted(), 1);
    }

    void deleteOfAMessageThatNeverComesIsKept()
    {
        const auto batch = m_archive->commit({deletion("a", "gone", 2000)});
        QCOMPARE(batch->channels,
                 QList<ChannelCount>({{1, "test", "a", 0, 0}})); // it is one of the archive's
        QCOMPARE(batch->totals.channels, 1);
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM moderation"_s), 1);
    }

    void theSameEventIsStoredOnce()
    {
        SourceEvent event = timeout("a", "ann", 2000);
        m_archive->commit({event});
        event.ticket = {1, 0};
        const auto again = m_archive->commit({event});
        QCOMPARE(again->outcomes.at(0).kind, CommitOutcome::Kind::Duplicate);
        QCOMPARE(again->outcomes.at(0).id, 1);
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM moderation"_s), 1);
    }

    void timeoutMarksWhatTheUserSaidBeforeInThatChannel()
    {
        m_archive->commit({said("a", "ann", 1000), said("a", "bob", 1001), said("b", "ann", 1002)});
        m_archive->commit({timeout("a", "ann", 2000), said("a", "ann", 2001)});
        QTRY_COMPARE(deleted(), 1);
        QCOMPARE(m_archive->number64(u"SELECT id FROM messages WHERE deleted_at IS NOT NULL"_s), 1);
    }

    void timeoutReachesMessagesThatComeAfterIt()
    {
        m_archive->commit({timeout("a", "ann", 2000)});
        m_archive->commit({said("a", "ann", 1999), said("a", "ann", 2001), said("a", "bob", 1999)});
        QCOMPARE(deleted(), 1);
    }

    void whatWasToldIsStillKnownAfterARestart()
    {
        const qint64 now = utcNowMs();
        m_archive->commit({timeout("a", "ann", now), deletion("a", "late", now)});
        m_archive->writer = std::make_unique<ArchiveWriter>(m_archive->path());
        QVERIFY(m_archive->writer->open());
        m_archive->commit(
            {said("a", "ann", now - 1), said("a", "bob", now - 1, "late"), said("a", "bob", now - 1)});
        QCOMPARE(deleted(), 2);
    }

    void timeoutOfSomebodyUnknownIsDone()
    {
        m_archive->commit({timeout("a", "nobody", 2000)});
        QTRY_COMPARE(m_archive->number64(u"SELECT count(*) FROM moderation WHERE is_done = 1"_s), 1);
    }

    void clearReachesBackADayAndGoesOnInSlices()
    {
        const qint64 now = utcNowMs();
        const qint64 longAgo = now - ModerationMemory::reachMs - 1;
        constexpr int many = ModerationWriter::sliceRows * 2 + 10;
        SourceEvents events{said("a", "ann", longAgo)};
        for (int i = 0; i < many; ++i)
            events.append(said("a", "user" + QByteArray::number(i % 7), now - 1 - i / 3));
        m_archive->commit(events);
        QSignalSpy marked(m_archive->writer.get(), &ArchiveWriter::messagesMarked);
        m_archive->commit({{moderation(ModerationKind::Clear, "a", now), {}}});
        QTRY_COMPARE(deleted(), many);
        QVERIFY(marked.size() > 1);
        QTRY_COMPARE(m_archive->number64(u"SELECT marked_count FROM moderation WHERE is_done = 1"_s), many);
        QCOMPARE(m_archive->number64(u"SELECT count(*) FROM messages WHERE id = 1 AND deleted_at IS NULL"_s),
                 1);
    }

    // For those who may not see what was deleted, in whichever direction they read.
    void searchesCanLeaveOutWhatIsMarked()
    {
        m_archive->commit({said("a", "ann", 1000), said("a", "bob", 1001, "m2"), said("a", "ann", 1002)});
        m_archive->commit({deletion("a", "m2", 2000)});
        ReaderPool pool(m_archive->path(), 1);
        SqlArchiveReader reader(pool);
        for (const bool isStandingOnly : {false, true}) {
            MessageFilter filter{{}, {}, {}, "hello", 0, 0};
            filter.standingOnly = isStandingOnly;
            const qsizetype found = isStandingOnly ? 2 : 3;
            QCOMPARE(reader.messages(filter, {}, 10).result()->messages.size(), found);
            QCOMPARE(reader.newerMessages(filter, {}, 10).result()->messages.size(), found);
        }
    }

    void memoryIsBounded()
    {
        ModerationMemory memory;
        ModerationEvent event = moderation(ModerationKind::Delete, "a", 1000);
        event.channelId = 1;
        for (int i = 0; i <= ModerationMemory::maxEvents; ++i) {
            event.targetMessageId = QByteArray::number(i);
            memory.remember(event, false);
        }
        QCOMPARE(memory.size(), ModerationMemory::maxEvents);
        QVERIFY(!memory.verdict(1, "ann", 500, "0"));
        QVERIFY(memory.verdict(1, "ann", 500, "1"));
        event.kind = ModerationKind::Ban;
        event.userIdentity = "ann";
        for (int i = 0; i < ModerationMemory::maxEvents; ++i)
            memory.remember(event, true);
        QVERIFY(!memory.verdict(1, "bob", 500, "1"));
        QVERIFY(memory.verdict(1, "ann", 500, {}));
        QVERIFY(!memory.verdict(1, "ann", 1001, {}));
    }

private:
    static SourceEvent said(const Utf8 &channel, const Utf8 &user, qint64 sentAt, const Utf8 &id = {})
    {
        return ArchiveFixture::event(channel, user, "hello", sentAt, id);
    }

    qint64 deleted() const
    {
        return m_archive->number64(u"SELECT count(*) FROM messages WHERE deleted_at IS NOT NULL"_s);
    }

    std::unique_ptr<ArchiveFixture> m_archive;
};

QTEST_GUILESS_MAIN(ArchiveModerationTest)
#include "archive_moderation_test.moc"
