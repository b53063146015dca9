// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_metrics.h"

namespace {

constexpr SourceState sourceStates[] = {SourceState::Connecting, SourceState::Live, SourceState::Reconnecting,
                                        SourceState::Degraded, SourceState::Offline};

constexpr ChannelState channelStates[] = {ChannelState::Pending,     ChannelState::Asked,
                                          ChannelState::Joined,      ChannelState::Refused,
                                          ChannelState::Unconfirmed, ChannelState::Paused};

// Every state is told, so that one which ends is a 0 and not a series that is gone.
QList<Metric> stateMetrics(const SourceStatus &source)
{
    QList<Metric> metrics;
    for (const SourceState state : sourceStates) {
        const Metric one = gauge("weir_source_state", "1 for the state that the source is in.",
                                 source.state == state ? 1 : 0);
        metrics.append(labelled(labelled(one, "source", source.name), "state", stateName(state)));
    }
    return metrics;
}

QList<Metric> channelMetrics(const SourceStatus &source)
{
    QList<Metric> metrics;
    for (const ChannelState state : channelStates) {
        const auto count = std::count_if(source.channels.begin(), source.channels.end(),
                                         [state](const auto &channel) { return channel.state == state; });
        const Metric one = gauge("weir_source_channels", "Channels of the source by their state.", count);
        metrics.append(labelled(labelled(one, "source", source.name), "state", channelStateName(state)));
    }
    return metrics;
}

} // namespace

QList<Metric> sourceMetrics(const QList<SourceStatus> &sources,
                            const std::optional<QHash<Utf8, qint64>> &openGaps)
{
    QList<Metric> states;
    QList<Metric> channels;
    QList<Metric> reconnects;
    QList<Metric> unparsable;
    QList<Metric> gaps;
    for (const SourceStatus &source : sources) {
        const auto ofSource = [&source](const Metric &metric) {
            return labelled(metric, "source", source.name);
        };
        states += stateMetrics(source);
        channels += channelMetrics(source);
        reconnects += ofSource(counter("weir_source_reconnects_total",
                                       "Times the source was connected again.", source.reconnects));
        unparsable += ofSource(counter("weir_source_unparsable_total",
                                       "Lines or items that could not be understood.", source.unparsable));
        if (openGaps) {
            gaps += ofSource(
                gauge("weir_gaps_open", "Channels whose gap is not over.", openGaps->value(source.name)));
        }
    }
    return states + channels + reconnects + unparsable + gaps;
}
