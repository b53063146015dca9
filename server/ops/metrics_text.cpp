// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics_text.h"

#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>

namespace {

prometheus::ClientMetric toClientMetric(const Metric &metric)
{
    prometheus::ClientMetric result;
    for (const auto &[name, value] : metric.labels)
        result.label.push_back({name, value});
    if (metric.type == Metric::Type::Counter)
        result.counter.value = metric.value;
    else
        result.gauge.value = metric.value;
    return result;
}

} // namespace

QByteArray metricsText(const QList<Metric> &metrics)
{
    std::vector<prometheus::MetricFamily> families;
    for (const Metric &metric : metrics) {
        if (families.empty() || families.back().name != metric.name) {
            const auto type = metric.type == Metric::Type::Counter ? prometheus::MetricType::Counter
                                                                   : prometheus::MetricType::Gauge;
            families.push_back({metric.name, metric.help, type, {}});
        }
        families.back().metric.push_back(toClientMetric(metric));
    }
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(families));
}
