// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <string>
#include <utility>
#include <vector>

// One number of the server at this moment, by Prometheus' naming rules.
struct Metric
{
    enum class Type : quint8 { Counter, Gauge };

    std::string name; // "weir_ingest_queue_events"
    std::string help;
    Type type = Type::Gauge;
    double value = 0;
    std::vector<std::pair<std::string, std::string>> labels;
};

// Prometheus' text format, version 0.0.4. Metrics of one name must stand together.
QByteArray metricsText(const QList<Metric> &metrics);
