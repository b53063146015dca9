// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics_text.h"

class CommitMeter;
struct ArchiveFigures;

// How the archive is and what it has committed. Called on the main thread, whose the meter is.
QList<Metric> archiveMetrics(const ArchiveFigures &archive, const CommitMeter &commits);
