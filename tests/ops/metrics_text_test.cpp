// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics_text.h"

#include <QTest>

// What Prometheus reads.
class MetricsTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metricsOfOneNameAreOneFamily()
    {
        const QByteArray text = metricsText({
            labelled(counter("weir_a_total", "What a counts.", 3), "outcome", "fresh"),
            labelled(counter("weir_a_total", "What a counts.", 4), "outcome", "a \"quoted\" one"),
            gauge("weir_b", "What b shows.", 2),
        });
        QCOMPARE(text.count("# TYPE weir_a_total counter\n"), 1);
        QCOMPARE(text.count("# HELP weir_a_total What a counts.\n"), 1);
        QVERIFY(text.contains("weir_a_total{outcome=\"fresh\"} 3\n"));
        QVERIFY(text.contains("weir_a_total{outcome=\"a \\\"quoted\\\" one\"} 4\n"));
        QVERIFY(text.contains("# HELP weir_b What b shows.\n# TYPE weir_b gauge\nweir_b 2\n"));
    }

    void numbersKeepTheirDigits()
    {
        const QByteArray text = metricsText({
            {"weir_fraction", "Help.", Metric::Type::Gauge, 1.5, {}},
            gauge("weir_large", "Help.", 9'007'199'254'740'991), // the largest that a double holds exactly
            counter("weir_negative", "Help.", -1),
        });
        QVERIFY(text.contains("weir_fraction 1.5\n"));
        QVERIFY(text.contains("weir_large 9007199254740991\n"));
        QVERIFY(text.contains("weir_negative -1\n"));
    }

    void histogramEndsInInfinity()
    {
        Histogram seconds({0.25, 1});
        for (const double value : {0.125, 0.5, 0.75, 4.0})
            seconds.observe(value);
        const QByteArray text =
            metricsText({histogram("weir_c_seconds", "How long c takes.", seconds.snapshot())});
        QCOMPARE(text, QByteArray("# HELP weir_c_seconds How long c takes.\n"
                                  "# TYPE weir_c_seconds histogram\n"
                                  "weir_c_seconds_count 4\n"
                                  "weir_c_seconds_sum 5.375\n"
                                  "weir_c_seconds_bucket{le=\"0.25\"} 1\n"
                                  "weir_c_seconds_bucket{le=\"1\"} 3\n"
                                  "weir_c_seconds_bucket{le=\"+Inf\"} 4\n"));
    }

    void histogramsHaveLabels()
    {
        Histogram seconds({1});
        seconds.observe(0.5);
        const Metric bare = histogram("weir_d_seconds", "How long d takes.", seconds.snapshot());
        const QByteArray text = metricsText(
            {labelled(labelled(bare, "route", "/users/*"), "kind", "x"), labelled(bare, "route", "none")});
        QCOMPARE(text.count("# TYPE weir_d_seconds histogram\n"), 1);
        QVERIFY(text.contains("weir_d_seconds_bucket{route=\"/users/*\",kind=\"x\",le=\"1\"} 1\n"));
        QVERIFY(text.contains("weir_d_seconds_sum{route=\"/users/*\",kind=\"x\"} 0.5\n"));
        QVERIFY(text.contains("weir_d_seconds_count{route=\"none\"} 1\n"));
    }
};

QTEST_APPLESS_MAIN(MetricsTextTest)
#include "metrics_text_test.moc"
