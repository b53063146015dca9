// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_hub.h"
#include "live_fragments.h"
#include "memory_archive.h"
#include "reader_pool.h"
#include "source.h"
#include "status_report.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class SilentSource final : public Source
{
    Q_OBJECT

public:
    void start() override {}
    void stop() override {}
    void setPaused(bool) override {}
    SourceStatus status() const override { return {}; }
};

GapRow gapOf(const Utf8 &source, const Utf8 &channel, qint64 to)
{
    return {1, Gap{source, channel, channel, 1'000, to, "cut off", false}};
}

CommittedBatchPtr batchOf(qsizetype messages, qint64 tookMicros)
{
    auto batch = std::make_shared<CommittedBatch>();
    batch->messages.resize(messages);
    batch->tookMicros = tookMicros;
    return batch;
}

} // namespace

// What the status and metrics share.
class StatusReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_archive.broken.reset();
        m_archive.gapRows = {gapOf("irc", "a", 0), gapOf("irc", "b", 0), gapOf("irc", "c", 2'000),
                             gapOf("twitch", "d", 0)};
    }

    void openGapsAreCountedBySource()
    {
        const auto report = made();
        QTRY_VERIFY(report->openGaps());
        QCOMPARE(*report->openGaps(), (QHash<Utf8, qint64>{{"irc", 2}, {"twitch", 1}}));
    }

    void gapsThatCouldNotBeReadAreReadWhenSomebodyLooks()
    {
        m_archive.broken = Error{ErrorCode::Busy, u"too many reads wait"_s};
        const auto report = made();
        QVERIFY(!report->openGaps());
        m_archive.broken.reset();
        QTRY_VERIFY(report->openGaps());
    }

    // A commit said that they have changed: what was read before must not stand for ever.
    void gapsThatCouldNotBeReadAgainAreNotForgotten()
    {
        const auto report = made();
        QTRY_VERIFY(report->openGaps());
        m_archive.broken = Error{ErrorCode::Busy, u"too many reads wait"_s};
        m_archive.gapRows.clear();
        const auto batch = std::make_shared<CommittedBatch>();
        batch->gaps = {gapOf("irc", "a", 2'000)};
        report->noteCommit(batch);
        QCOMPARE(report->openGaps()->size(), 2);
        m_archive.broken.reset();
        QTRY_VERIFY(report->openGaps()->isEmpty());
        QTRY_VERIFY(answerOf(*report).gaps.isEmpty());
    }

    void commitsAreMeasured()
    {
        const auto report = made();
        report->noteCommit(batchOf(0, 500));
        report->noteCommit(batchOf(3, 2'000'000));
        const HistogramSnapshot seconds = report->commits().seconds();
        QCOMPARE(seconds.count, 2U);
        QCOMPARE(seconds.sum, 2.0005);
        QCOMPARE(seconds.buckets.front().cumulativeCount, 1U);
        const HistogramSnapshot messages = report->commits().messages();
        QCOMPARE(messages.sum, 3.0);
        QCOMPARE(messages.buckets.front().upperBound, 0.0);
        QCOMPARE(messages.buckets.front().cumulativeCount, 1U);
        QCOMPARE(report->archiveFigures().commits, 2);
    }

    void theLastCommitsSayHowLongOneTakes()
    {
        const auto report = made();
        QCOMPARE(report->archiveFigures().commitSlowestMicros, 0);
        report->noteCommit(batchOf(1, 900'000)); // long ago once the others have come
        for (int i = 0; i < CommitMeter::recentCommits - 1; ++i)
            report->noteCommit(batchOf(1, i < 60 ? 2'000 : 70'000));
        QCOMPARE(report->archiveFigures().commitMedianMicros, 2'000);
        QCOMPARE(report->archiveFigures().commitSlowestMicros, 900'000);
        report->noteCommit(batchOf(1, 2'000));
        QCOMPARE(report->archiveFigures().commitSlowestMicros, 70'000);
    }

    void sourcesAreAsTheyToldLast()
    {
        SourceStatus told;
        told.name = "irc";
        told.state = SourceState::Reconnecting;
        m_hub.setSourceStatus(told);
        const auto report = made();
        QCOMPARE(report->sources(), QList<SourceStatus>{told});
    }

private:
    std::unique_ptr<StatusReport> made()
    {
        return std::make_unique<StatusReport>(
            StatusReport::Parts{{&m_source}, m_ingest, {}, 0, m_archive, m_readers, m_hub, {}},
            QByteArray("epoch"), ArchiveTotals());
    }

    static ServerStatus answerOf(StatusReport &report)
    {
        const auto answer = report.report();
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 5'000))
            qFatal("no answer");
        return *answer.result();
    }

    SilentSource m_source;
    Ingest m_ingest{Ingest::Limits()};
    MemoryArchive m_archive;
    ReaderPool m_readers{u"/nowhere/weir.db"_s, 0};
    PageSpeakers m_speakers;
    LiveFragments m_fragments{m_speakers};
    FeedHub m_hub{FeedSettings(), m_fragments, m_archive};
};

QTEST_GUILESS_MAIN(StatusReportTest)
#include "status_report_test.moc"
