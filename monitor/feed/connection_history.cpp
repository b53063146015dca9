// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection_history.h"

void ConnectionHistory::note(const ConnectionState &state, qint64 now)
{
    // A try that is under way has no news yet.
    const bool isTrying = state.state == FeedState::Reconnecting && state.retryAt == 0;
    if (isTrying)
        return;
    const FeedState shown = state.isConnected() ? FeedState::Live : state.state;
    if (!m_events.isEmpty()) {
        ConnectionEvent &last = m_events.last();
        const bool isSame = last.state == shown && last.reason == state.reason;
        if (isSame && shown != FeedState::Reconnecting)
            return;
        if (isSame) {
            ++last.times;
            last.at = now;
            return;
        }
    }
    if (m_events.size() == limit)
        m_events.removeFirst();
    m_events.append({shown, now, state.reason, 1});
}
