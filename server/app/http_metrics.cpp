// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_metrics.h"

#include "http_tally.h"

QList<Metric> httpMetrics(const HttpTally &tally)
{
    QList<Metric> metrics;
    for (const auto &[key, count] : tally.responses()) {
        const auto &[route, method, status] = key;
        Metric one =
            labelled(counter("weir_http_responses_total", "Answers by route, method and status.", count),
                     "route", route);
        one = labelled(std::move(one), "method", method);
        metrics.append(labelled(std::move(one), "code", QByteArray::number(status)));
    }
    for (const auto &[route, seconds] : tally.seconds()) {
        metrics.append(
            labelled(histogram("weir_http_response_seconds",
                               "How long an answer took from the whole request on.", seconds.snapshot()),
                     "route", route));
    }
    return metrics;
}
