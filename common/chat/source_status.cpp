// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/source_status.h"

namespace {

constexpr std::pair<SourceState, const char *> stateNames[] = {
    {SourceState::Connecting, "connecting"},     {SourceState::Live, "live"},
    {SourceState::Reconnecting, "reconnecting"}, {SourceState::Degraded, "degraded"},
    {SourceState::Offline, "offline"},
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
