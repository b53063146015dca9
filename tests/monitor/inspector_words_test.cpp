// SPDX-License-Identifier: GPL-3.0-or-later
#include "duration_words.h"
#include "inspector_archive.h"
#include "inspector_feed.h"
#include "inspector_sources.h"
#include "log_ring.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'323'604'000;

Q_LOGGING_CATEGORY(ours, "weir.test")
Q_LOGGING_CATEGORY(theirs, "other.library")

SourceStatus source(const Utf8 &name, SourceState state, const Utf8 &reason = {})
{
    return {name, "irc", state, reason, now - 60'000, 0, 0, 0, 0, 0, {}};
}

ServerStatus report()
{
    ServerStatus status;
    status.ingest.queuedEventsLimit = 50'000;
    status.ingest.spoolBytesLimit = 2'147'483'648;
    status.archive.messages = 1'204'551;
    status.archive.commits = 9'120;
    status.archive.lastCommitAt = now - 2'500;
    status.archive.commitMedianMicros = 2'340;
    status.archive.commitSlowestMicros = 182'000;
    status.archive.fileBytes = 223'346'688;
    status.archive.walBytes = 4'120'032;
    return status;
}

InspectorRow rowNamed(const InspectorGroup &group, const QString &name)
{
    for (const InspectorRow &row : group.rows) {
        if (row.name == name)
            return row;
    }
    return {};
}

} // namespace

// What the inspector says of values that a test thinks up.
class InspectorWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansOfTime_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("expected");
        QTest::newRow("negative") << qint64(-5) << u"0 s"_s;
        QTest::newRow("seconds") << qint64(59'999) << u"59 s"_s;
        QTest::newRow("minutes") << qint64(61'000) << u"1 min"_s;
        QTest::newRow("hours") << qint64(2 * 3'600'000 + 5 * 60'000) << u"2 h 5 min"_s;
        QTest::newRow("days") << qint64(76) * 3'600'000 << u"3 d 4 h"_s;
    }
    void spansOfTime()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, expected);
        QCOMPARE(durationWords(ms), expected);
    }

    void momentsAndLags()
    {
        QCOMPARE(tookWords(2'340), u"2.3 ms"_s);
        QCOMPARE(tookWords(182'000), u"182 ms"_s);
        QCOMPARE(tookWords(1'250'000), u"1.3 s"_s);
        QCOMPARE(lagWords(99), u"under 0.1 s"_s);
        QCOMPARE(lagWords(440), u"0.4 s"_s);
        QCOMPARE(lagWords(61'000), u"1 min"_s);
        QCOMPARE(agoWords(400), u"now"_s);
        QCOMPARE(agoWords(-9'000), u"now"_s);
    }

    void aCountdownAndWhatIsKept()
    {
        FeedFacts facts;
        facts.address = u"http://127.0.0.1:8080"_s;
        facts.cursor = u"e1-5"_s;
        facts.state.state = FeedState::Reconnecting;
        facts.state.retryAt = now + 11'200;
        facts.state.reason = u"Nothing answers at 127.0.0.1:8080."_s;
        facts.state.advice = u"Is the server running?"_s;
        facts.state.reconnects = 3;
        facts.state.resumes = 2;
        facts.state.resets = 1;
        const InspectorGroup group = feedGroup(facts, now);
        QCOMPARE(group.rows.first().words, u"reconnecting in 12 s"_s);
        QCOMPARE(group.rows.first().note,
                 u"Nothing answers at 127.0.0.1:8080. Is the server running? What is shown stays; what is "
                 "missed meanwhile comes with the connection."_s);
        QCOMPARE(rowNamed(group, u"Reconnects"_s).words, u"3: 2 without a gap, 1 loaded anew"_s);
        QVERIFY(rowNamed(group, u"Latency"_s).words.isEmpty()); // nothing is measured without a line
    }

    void clocksThatDifferAreSaid()
    {
        FeedFacts facts;
        facts.address = u"http://a"_s;
        facts.state.state = FeedState::Live;
        facts.clockAhead = 4'000;
        QVERIFY(rowNamed(feedGroup(facts, now), u"Clocks"_s).words.isEmpty());
        facts.clockAhead = -125'000;
        QCOMPARE(rowNamed(feedGroup(facts, now), u"Clocks"_s).words,
                 u"the server's is 2 min behind this computer's"_s);
    }

    void theHistoryIsNewestFirst()
    {
        const QList<ConnectionEvent> events{{FeedState::Live, now - 9'000, {}, 1},
                                            {FeedState::Reconnecting, now, u"Nothing answers."_s, 12}};
        const QList<InspectorRow> rows = historyRows(events);
        QCOMPARE(rows.size(), 2);
        QVERIFY2(rows.first().words.startsWith("Nothing answers. (12 time"_L1),
                 qPrintable(rows.first().words));
        QCOMPARE(rows.last().words, u"live"_s);
    }

    void sourcesInTroubleComeFirstAndOpen()
    {
        SourceStatus irc = source("irc.example.org", SourceState::Degraded, "2 channels are refused");
        irc.channels = {{"#garden", ChannelState::Joined, {}, now},
                        {"#secret", ChannelState::Refused, "invite only", now},
                        {"#later", ChannelState::Pending, {}, now}};
        irc.joinedBy = now + 90'000;
        irc.reconnects = 2;
        SourceFacts facts{true, {source("demo", SourceState::Live), irc}, {{"irc.example.org", now - 4'000}}};
        const InspectorGroup group = sourcesGroup(facts, now);
        const InspectorRow &first = group.rows.first();
        QCOMPARE(first.name, u"irc.example.org"_s);
        QCOMPARE(first.health, Health::Degraded);
        QVERIFY(first.opensItself);
        QVERIFY2(first.note.startsWith(u"2 channels are refused · last message 4 s ago · 1 joined, 1 to be "
                                       "joined, 1 refused · all asked in 1 min · 2 reconnect"_s),
                 qPrintable(first.note));
        QCOMPARE(first.details.first().name, u"#secret"_s);
        QCOMPARE(first.details.first().note, u"invite only"_s);
        QCOMPARE(first.details.last().name, u"#garden"_s);
        QVERIFY(!group.rows.last().opensItself);
        QVERIFY(group.rows.last().note.startsWith("no message yet"_L1));
    }

    void aSourcesNextTryCountsDown()
    {
        SourceStatus irc = source("irc", SourceState::Reconnecting, "refused");
        irc.retryAt = now + 3'500;
        QCOMPARE(sourcesGroup({true, {irc}, {}}, now).rows.first().words, u"reconnecting, next try in 4 s"_s);
        QCOMPARE(sourcesGroup({true, {irc}, {}}, now + 4'000).rows.first().words,
                 u"reconnecting, trying now"_s);
    }

    void listsAreBounded()
    {
        SourceFacts facts{true, {}, {}};
        for (int i = 0; i < 100; ++i)
            facts.sources.append(source("s" + QByteArray::number(i), SourceState::Live));
        for (int i = 0; i < 2'000; ++i)
            facts.sources[0].channels.append({"#c", ChannelState::Pending, {}, 0});
        const InspectorGroup group = sourcesGroup(facts, now);
        QCOMPARE(group.rows.size(), shownSources + 1);
        QVERIFY(group.rows.last().words.startsWith("and 70 more"_L1));
        QCOMPARE(group.rows.first().details.size(), shownListenings + 1);
        QVERIFY(group.rows.first().details.last().words.startsWith("and 1980 more"_L1));
    }

    // What servers and chat networks say is one line of plain text of a bounded length.
    void hostileTextIsTamed()
    {
        const Utf8 nasty = "<b>%1 %2</b>\n\n" + Utf8(5'000, 'x');
        SourceStatus irc = source(nasty, SourceState::Offline, nasty);
        irc.channels = {{nasty, ChannelState::Refused, nasty, now}};
        const InspectorRow row = sourcesGroup({true, {irc}, {}}, now).rows.first();
        QVERIFY(row.name.startsWith("<b>%1 %2</b> xxx"_L1));
        QVERIFY(row.name.size() <= 200 && row.details.first().note.size() <= 200);
        QVERIFY(!row.note.contains(u'\n') && row.note.size() < 400);
    }

    void theArchivesFigures()
    {
        ArchiveFacts facts;
        QVERIFY(archiveGroup(facts, now).note.contains("without a connection"_L1));
        facts.status = ArchiveStatus{true, {}, now - 9'000};
        facts.access = ReportWatch::Access::NotAllowed;
        QVERIFY(archiveGroup(facts, now).note.startsWith("Only admins"_L1));
        facts.access = ReportWatch::Access::Told;
        facts.report = report();
        const InspectorGroup group = archiveGroup(facts, now);
        QVERIFY(group.note.isEmpty());
        QCOMPARE(rowNamed(group, u"Queue"_s).words, u"0 of 50,000 events"_s);
        QCOMPARE(rowNamed(group, u"Commits"_s).words, u"2.3 ms usually, 182 ms at most"_s);
        QCOMPARE(rowNamed(group, u"Commits"_s).since, u"2 s ago"_s);
        QCOMPARE(rowNamed(group, u"Size"_s).words, u"1,204,551 messages, 213.0 MiB + 3.9 MiB log"_s);
        QCOMPARE(rowNamed(group, u"Drops"_s).words, u"nothing is dropped"_s);
    }

    void anArchiveInTroubleSaysWhereItsMessagesAre()
    {
        ArchiveFacts facts;
        facts.status = ArchiveStatus{false, "disk is full", now - 9'000};
        facts.report = report();
        IngestFigures &ingest = facts.report->ingest;
        ingest.queuedEvents = 12;
        ingest.spooledEvents = 1'200;
        ingest.spooledBytes = 3'145'728;
        ingest.spoolOldestAt = now - 61'000;
        const InspectorGroup group = archiveGroup(facts, now);
        QCOMPARE(group.rows.first().health, Health::Offline);
        QCOMPARE(group.rows.first().note, u"disk is full"_s);
        QCOMPARE(rowNamed(group, u"Spool"_s).words, u"1,200 events, 3.0 MiB of 2.0 GiB"_s);
        QCOMPARE(rowNamed(group, u"Spool"_s).note, u"The oldest waits for 1 min."_s);
        QCOMPARE(rowNamed(group, u"Drops"_s).words, u"nothing is dropped; 1,200 wait in the spool"_s);
        ingest.spoolDamagedBytes = 512;
        QCOMPARE(rowNamed(archiveGroup(facts, now), u"Drops"_s).words,
                 u"512 bytes of the spool could not be read again"_s);
    }

    void theLastLogLinesAreKept()
    {
        const LogRing ring;
        qCInfo(ours) << "our line";
        qCInfo(theirs) << "not ours";
        qCWarning(theirs) << "a warning of theirs";
        QCOMPARE(ring.lines().size(), 2);
        QVERIFY(ring.lines().first().endsWith("weir.test: our line"_L1));
        QVERIFY(ring.lines().last().endsWith("other.library: a warning of theirs"_L1));
        for (int i = 0; i < 500; ++i)
            qCInfo(ours).noquote() << QString(10'000, u'x');
        QCOMPARE(ring.lines().size(), LogRing::limit);
        QCOMPARE(ring.lines().last().size(), LogRing::longestLine);
    }
};

QTEST_GUILESS_MAIN(InspectorWordsTest)
#include "inspector_words_test.moc"
