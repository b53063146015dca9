// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "config.h"

// The values of the configuration keys about the live feed; each as ConfigKey::set asks for.

// KiB that may wait for a reader before it gets nothing more; eight times as much closes it at once.
Outcome setFeedOutbox(Config &config, const QString &value, bool isFirst);

// Seconds.
Outcome setFeedSlowAfter(Config &config, const QString &value, bool isFirst);

// Messages in memory, with 1,600 bytes of content for each.
Outcome setFeedRing(Config &config, const QString &value, bool isFirst);

// Messages; for filtered views twenty times as many positions.
Outcome setFeedResume(Config &config, const QString &value, bool isFirst);

Outcome setFeedSearches(Config &config, const QString &value, bool isFirst);
