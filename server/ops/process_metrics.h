// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics_text.h"

// What the process uses, under the names that Prometheus' own clients give it: memory, CPU, open files. Asks
// the kernel, which has it in memory; what it does not say is left out. Called on any thread.
QList<Metric> processMetrics();
