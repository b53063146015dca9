// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics_text.h"
#include "tls_gauge.h"

// The server's certificate; none where it has none (`tls` is null).
QList<Metric> tlsMetrics(const TlsGauge *tls);
