// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics_text.h"

class HttpTally;

// How requests were answered. Called on the main thread, whose the tally is.
QList<Metric> httpMetrics(const HttpTally &tally);
