// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config.h"

// The keys of the configuration that say who may see what. See ConfigKey::set.
Outcome setReadAccess(Config &config, const QString &value, bool isFirst);
Outcome setStatusAccess(Config &config, const QString &value, bool isFirst);
Outcome setMetricsAccess(Config &config, const QString &value, bool isFirst);
Outcome setFeedPerToken(Config &config, const QString &value, bool isFirst);
