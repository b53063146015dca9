// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate_gauge.h"
#include "hub_gauge.h"
#include "ingest_gauge.h"
#include "metrics_text.h"

class ReaderPool;

// All numbers of the server, in the order in which data flows. Called on the main thread.
QList<Metric> serverMetrics(const IngestGauge &ingest, const ReaderPool &readers, const HubGauge &hub,
                            const GateGauge &gate);
