// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/source_status.h"
#include "metrics_text.h"

#include <QHash>

#include <optional>

// How the sources are. `openGaps` is by source; where the archive could not be asked for gaps, nothing is
// said of them. Pure.
QList<Metric> sourceMetrics(const QList<SourceStatus> &sources,
                            const std::optional<QHash<Utf8, qint64>> &openGaps);
