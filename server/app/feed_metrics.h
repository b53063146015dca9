// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub_gauge.h"
#include "metrics_text.h"

// The numbers of the live feed. Called on the main thread.
QList<Metric> feedMetrics(const HubGauge &hub);
