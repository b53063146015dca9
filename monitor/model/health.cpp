// SPDX-License-Identifier: GPL-3.0-or-later
#include "health.h"

Health healthOf(FeedState state)
{
    switch (state) {
    case FeedState::Live:
        return Health::Live;
    case FeedState::Idle:
        return Health::Idle;
    case FeedState::Connecting:
        return Health::Connecting;
    case FeedState::Reconnecting:
        return Health::Reconnecting;
    case FeedState::Offline:
    case FeedState::Refused:
        return Health::Offline;
    }
    Q_UNREACHABLE();
}

Health healthOf(SourceState state)
{
    switch (state) {
    case SourceState::Live:
        return Health::Live;
    case SourceState::Connecting:
        return Health::Connecting;
    case SourceState::Degraded:
        return Health::Degraded;
    case SourceState::Reconnecting:
        return Health::Reconnecting;
    case SourceState::Offline:
        return Health::Offline;
    }
    Q_UNREACHABLE();
}

Health overallHealth(const StatusModel &status)
{
    Health worst = healthOf(status.connection().state);
    if (!status.server())
        return worst;
    for (const SourceStatus &source : status.server()->sources)
        worst = std::max(worst, healthOf(source.state));
    if (!status.server()->archive.healthy)
        worst = std::max(worst, Health::Offline);
    if (status.server()->state == "degraded")
        worst = std::max(worst, Health::Degraded);
    return worst;
}

bool isOutage(Health health)
{
    return health >= Health::Degraded;
}
