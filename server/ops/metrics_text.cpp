// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics_text.h"

#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>

namespace {

prometheus::MetricType toMetricType(Metric::Type type)
{
    switch (type) {
    case Metric::Type::Counter:
        return prometheus::MetricType::Counter;
    case Metric::Type::Gauge:
        return prometheus::MetricType::Gauge;
    case Metric::Type::Histogram:
        return prometheus::MetricType::Histogram;
    }
    Q_UNREACHABLE();
}

prometheus::ClientMetric::Histogram toClientHistogram(const HistogramSnapshot &snapshot)
{
    prometheus::ClientMetric::Histogram result{snapshot.count, snapshot.sum, {}};
    for (const HistogramSnapshot::Bucket &bucket : snapshot.buckets)
        result.bucket.push_back({bucket.cumulativeCount, bucket.upperBound});
    return result;
}

prometheus::ClientMetric toClientMetric(const Metric &metric)
{
    prometheus::ClientMetric result;
    for (const auto &[name, value] : metric.labels)
        result.label.push_back({name, value});
    switch (metric.type) {
    case Metric::Type::Counter:
        result.counter.value = metric.value;
        break;
    case Metric::Type::Gauge:
        result.gauge.value = metric.value;
        break;
    case Metric::Type::Histogram:
        result.histogram = toClientHistogram(metric.histogram);
        break;
    }
    return result;
}

} // namespace

Metric counter(const char *name, const char *help, qint64 value)
{
    return {name, help, Metric::Type::Counter, static_cast<double>(value), {}};
}

Metric gauge(const char *name, const char *help, qint64 value)
{
    return {name, help, Metric::Type::Gauge, static_cast<double>(value), {}};
}

Metric histogram(const char *name, const char *help, const HistogramSnapshot &snapshot)
{
    return {name, help, Metric::Type::Histogram, 0, {}, snapshot};
}

Metric labelled(Metric metric, const char *label, QByteArrayView value)
{
    metric.labels.emplace_back(label, std::string(value.data(), static_cast<std::size_t>(value.size())));
    return metric;
}

QByteArray metricsText(const QList<Metric> &metrics)
{
    std::vector<prometheus::MetricFamily> families;
    for (const Metric &metric : metrics) {
        if (families.empty() || families.back().name != metric.name)
            families.push_back({metric.name, metric.help, toMetricType(metric.type), {}});
        families.back().metric.push_back(toClientMetric(metric));
    }
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(families));
}
