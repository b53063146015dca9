// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "feed_gate.h"
#include "gate_shared.h"
#include "http/request_handler.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

class QSslSocket;

// The one public port: accepts connections, counts and limits them, and gives each to an HttpConnection.
// Pages and API go on to the RequestHandler, feed connections to FeedAdmission. Lives on the main thread;
// nothing blocks.
class Gate final : public QTcpServer
{
    Q_OBJECT

public:
    Gate(RequestHandler &handler, FeedAdmission &admission, GateLimits limits, HostRule hosts,
         TrustedProxies proxies = {}, QObject *parent = nullptr);
    ~Gate() override;

    // Connections that come from now on are encrypted with this. Before open(), and again for a new
    // certificate.
    void setTls(const QSslConfiguration &tls) { m_tls = tls; }

    // Port 0 takes a free one; see serverPort(). Error: Unavailable, with address and reason.
    Outcome open(const QHostAddress &address, quint16 port);

    // Listens no more, lets every request that is under way be answered, and closes the rest. Then emptied().
    void shutDown();

    const GateGauge &gauge() const { return m_shared.gauge; }

Q_SIGNALS:
    // The last connection has gone after shutDown().
    void emptied();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void take(QTcpSocket *socket);
    void refuse(QTcpSocket *socket, const AppResponse &answer);
    void restAfterCrowd();
    void awaitRoom();
    bool makeRoom();
    void stopAccepting();
    void acceptAgain();
    void leave();
    void onHandshakeFailed(const QSslSocket &socket);
    void onAcceptError();
    void reportEmptied();

    RequestHandler &m_handler;
    GateShared m_shared;
    FeedGate m_feed;
    std::optional<QSslConfiguration> m_tls;
    QTimer m_roomDeadline; // runs while new connections wait in the kernel
    int m_acceptedInTurn = 0;
    bool m_isShuttingDown = false;
};
