// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate_gauge.h"
#include "hub_gauge.h"
#include "ingest_gauge.h"
#include "metrics_text.h"

class HttpTally;
class LongAnswers;
class ReaderPool;
class StatusReport;
struct TlsGauge;

// Where the numbers are kept.
struct ServerMeters
{
    StatusReport &report;
    const IngestGauge &ingest;
    const ReaderPool &readers;
    const HubGauge &hub;
    const GateGauge &gate;
    const HttpTally &http;
    const LongAnswers &longAnswers;
    const TlsGauge *tls = nullptr; // null without TLS
    quint64 wrongTokens = 0;       // that were presented
};

// All numbers of the server, in the order in which data flows; docs/metrics.md says what they mean. Called on
// the main thread; nothing blocks.
QList<Metric> serverMetrics(const ServerMeters &meters);
