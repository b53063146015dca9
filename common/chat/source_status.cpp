// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/source_status.h"

namespace {

constexpr std::pair<SourceState, const char *> stateNames[] = {
    {SourceState::Connecting, "connecting"},     {SourceState::Live, "live"},
    {SourceState::Reconnecting, "reconnecting"}, {SourceState::Degraded, "degraded"},
    {SourceState::Offline, "offline"},
};

constexpr std::pair<ChannelState, const char *> channelStateNames[] = {
    {ChannelState::Pending, "pending"},         {ChannelState::Asked, "asked"},
    {ChannelState::Joined, "joined"},           {ChannelState::Refused, "refused"},
    {ChannelState::Unconfirmed, "unconfirmed"}, {ChannelState::Paused, "paused"},
};

} // namespace

QByteArrayView stateName(SourceState state)
{
    for (const auto &[value, name] : stateNames) {
        if (value == state)
            return name;
    }
    Q_UNREACHABLE();
}

SourceState sourceStateFromName(QByteArrayView text)
{
    for (const auto &[value, name] : stateNames) {
        if (text == QByteArrayView(name))
            return value;
    }
    return SourceState::Offline;
}

QByteArrayView channelStateName(ChannelState state)
{
    for (const auto &[value, name] : channelStateNames) {
        if (value == state)
            return name;
    }
    Q_UNREACHABLE();
}

ChannelState channelStateFromName(QByteArrayView text)
{
    for (const auto &[value, name] : channelStateNames) {
        if (text == QByteArrayView(name))
            return value;
    }
    return ChannelState::Pending;
}

QList<Utf8> SourceStatus::joined() const
{
    QList<Utf8> names;
    for (const ChannelListening &channel : channels) {
        if (channel.state == ChannelState::Joined)
            names.append(channel.name);
    }
    return names;
}
