// SPDX-License-Identifier: GPL-3.0-or-later
#include "address_check.h"

using namespace std::chrono_literals;

AddressCheck::AddressCheck(QObject *parent)
    : QObject(parent)
    , m_client(this, FeedTiming{.connectLimit = 5s})
{
    connect(&m_client, &FeedClient::stateChanged, this, [this](const ConnectionState &state) {
        const bool undecided = state.state == FeedState::Connecting || state.state == FeedState::Offline;
        if (m_done || undecided)
            return;
        m_done = true;
        const QString problem = state.advice.isEmpty() ? state.reason : state.reason + u' ' + state.advice;
        Q_EMIT finished(state.isConnected() ? QString() : problem);
        m_client.stop();
    });
}

void AddressCheck::start(const ServerAddress &address, const QByteArray &token)
{
    m_client.start(address, token);
}
