// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/histogram.h"

#include <QTest>

class HistogramTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyOneHasItsBuckets()
    {
        const HistogramSnapshot nothing = Histogram({1, 2}).snapshot();
        QCOMPARE(countsOf(nothing), QList<quint64>({0, 0}));
        QCOMPARE(nothing.buckets.at(0).upperBound, 1.0);
        QCOMPARE(nothing.buckets.at(1).upperBound, 2.0);
        QCOMPARE(nothing.count, 0U);
        QCOMPARE(nothing.sum, 0.0);
    }

    void bucketsCountAllUpToTheirBound()
    {
        Histogram histogram({0.1, 1, 10});
        for (const double seconds : {0.05, 0.5, 0.5, 5.0})
            histogram.observe(seconds);
        QCOMPARE(countsOf(histogram.snapshot()), QList<quint64>({1, 3, 4}));
    }

    void boundBelongsToItsBucket()
    {
        Histogram histogram({1, 2});
        histogram.observe(1);
        histogram.observe(2);
        QCOMPARE(countsOf(histogram.snapshot()), QList<quint64>({1, 2}));
    }

    void whatIsAboveTheLastBoundIsCountedAndSummed()
    {
        Histogram histogram({1, 2});
        histogram.observe(0.25);
        histogram.observe(100);
        const HistogramSnapshot seen = histogram.snapshot();
        QCOMPARE(countsOf(seen), QList<quint64>({1, 1}));
        QCOMPARE(seen.count, 2U);
        QCOMPARE(seen.sum, 100.25);
    }

    void snapshotIsAValue()
    {
        Histogram histogram({1});
        const HistogramSnapshot before = histogram.snapshot();
        histogram.observe(0.5);
        QCOMPARE(before.count, 0U);
        QCOMPARE(histogram.snapshot().count, 1U);
    }

private:
    static QList<quint64> countsOf(const HistogramSnapshot &snapshot)
    {
        QList<quint64> counts;
        for (const HistogramSnapshot::Bucket &bucket : snapshot.buckets)
            counts.append(bucket.cumulativeCount);
        return counts;
    }
};

QTEST_APPLESS_MAIN(HistogramTest)
#include "histogram_test.moc"
