// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/histogram.h"

#include <QByteArray>
#include <QList>

#include <string>
#include <utility>
#include <vector>

// One number of the server at this moment, or one histogram, by Prometheus' naming rules.
struct Metric
{
    enum class Type : quint8 { Counter, Gauge, Histogram };

    std::string name; // "weir_ingest_queue_events"
    std::string help;
    Type type = Type::Gauge;
    double value = 0; // of a counter or gauge
    std::vector<std::pair<std::string, std::string>> labels;
    HistogramSnapshot histogram = {}; // of a histogram
};

Metric counter(const char *name, const char *help, qint64 value);
Metric gauge(const char *name, const char *help, qint64 value);
Metric histogram(const char *name, const char *help, const HistogramSnapshot &snapshot);

// The same with one label more. A label needs few values: each is a series of its own.
Metric labelled(Metric metric, const char *label, QByteArrayView value);

// Prometheus' text format, version 0.0.4. Metrics of one name must stand together.
QByteArray metricsText(const QList<Metric> &metrics);
