// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "feed_gate.h"
#include "gate_gauge.h"
#include "gate_limits.h"
#include "host_rule.h"
#include "http_backend.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTimer>

// The one public port: accepts connections, counts and limits them, and gives each to an HttpConnection.
// Pages and API go on to the RequestHandler, feed connections to FeedAdmission. Lives on the main thread;
// nothing blocks.
class Gate final : public QTcpServer
{
    Q_OBJECT

public:
    Gate(RequestHandler &handler, FeedAdmission &admission, GateLimits limits, HostRule hosts,
         QObject *parent = nullptr);
    ~Gate() override;

    // Port 0 takes a free one; see serverPort(). Error: Unavailable, with address and reason.
    Outcome open(const QHostAddress &address, quint16 port);

    // Listens no more, lets every request that is under way be answered, and closes the rest. Then emptied().
    void shutDown();

    const GateGauge &gauge() const { return m_gauge; }

Q_SIGNALS:
    // The last connection has gone after shutDown().
    void emptied();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void restAfterCrowd();
    void awaitRoom();
    void stopAccepting();
    void acceptAgain();
    void leave();
    void onAcceptError();
    void reportEmptied();

    const GateLimits m_limits;
    const HostRule m_hosts;
    GateGauge m_gauge;
    HttpBackend m_backend;
    FeedGate m_feed;
    QTimer m_roomDeadline; // runs while new connections wait in the kernel
    int m_acceptedInTurn = 0;
    bool m_isShuttingDown = false;
};
