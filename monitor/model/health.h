// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/source_status.h"
#include "status_model.h"

// How good something is, from best to worst: the one scale that the shapes and colours of the status bar and
// the tray show.
enum class Health : quint8 {
    Live,
    Idle,
    Connecting, // shown as Reconnecting, but no outage: it has not been up yet
    Degraded,   // works, but not everything
    Reconnecting,
    Offline,
};

Health healthOf(FeedState state);
Health healthOf(SourceState state);

// The worst of feed, sources and archive.
Health overallHealth(const StatusModel &status);

// True for what somebody should be told of.
bool isOutage(Health health);
