// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_metrics.h"

#include <QTest>

// How sources are told to Prometheus.
class SourceMetricsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // One that ends is a 0, because a series that is gone cannot be compared with.
    void everyStateIsTold()
    {
        SourceStatus source = named("irc");
        source.state = SourceState::Degraded;
        const QByteArray text = metricsText(sourceMetrics({source, named("demo")}, {}));
        QCOMPARE(text.count("\nweir_source_state{source=\"irc\""), 5);
        QCOMPARE(text.count("\nweir_source_state{source=\"irc\",state=\"degraded\"} 1\n"), 1);
        QCOMPARE(text.count("} 1\n"), 2); // one state of each
        QCOMPARE(text.count("# TYPE weir_source_state gauge\n"), 1);
    }

    void channelsAreCountedByState()
    {
        SourceStatus source = named("irc");
        source.channels = {{"#a", ChannelState::Joined, {}, 0},
                           {"#b", ChannelState::Joined, {}, 0},
                           {"#c", ChannelState::Paused, {}, 0}};
        const QByteArray text = metricsText(sourceMetrics({source}, {}));
        QVERIFY(text.contains("weir_source_channels{source=\"irc\",state=\"joined\"} 2\n"));
        QVERIFY(text.contains("weir_source_channels{source=\"irc\",state=\"paused\"} 1\n"));
        QVERIFY(text.contains("weir_source_channels{source=\"irc\",state=\"refused\"} 0\n"));
    }

    void countersAreThoseOfTheSource()
    {
        SourceStatus source = named("irc");
        source.reconnects = 3;
        source.unparsable = 4;
        const QByteArray text = metricsText(sourceMetrics({source}, {}));
        QVERIFY(text.contains("weir_source_reconnects_total{source=\"irc\"} 3\n"));
        QVERIFY(text.contains("weir_source_unparsable_total{source=\"irc\"} 4\n"));
    }

    void gapsAreToldOnlyWhenTheyAreKnown()
    {
        const QList<SourceStatus> sources{named("irc"), named("http")};
        QVERIFY(!metricsText(sourceMetrics(sources, {})).contains("weir_gaps_open"));
        const QByteArray text =
            metricsText(sourceMetrics(sources, QHash<Utf8, qint64>{{"irc", 2}, {"not configured", 7}}));
        QVERIFY(text.contains("weir_gaps_open{source=\"irc\"} 2\n"));
        QVERIFY(text.contains("weir_gaps_open{source=\"http\"} 0\n"));
        QVERIFY2(!text.contains("not configured"), "nobody can end that gap");
    }

private:
    static SourceStatus named(const Utf8 &name)
    {
        SourceStatus source;
        source.name = name;
        return source;
    }
};

QTEST_APPLESS_MAIN(SourceMetricsTest)
#include "source_metrics_test.moc"
