// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_admission.h"
#include "gate_gauge.h"
#include "gate_limits.h"
#include "http_request_parser.h"

#include <QHash>
#include <QObject>
#include <QTcpSocket>
#include <QWebSocketServer>

// Takes WebSocket upgrades over from HTTP connections: checks them before any 101 (path, origin, version,
// limits, and what FeedAdmission says), answers refusals itself, and lets QWebSocketServer do the handshake
// of the others. Lives on the gate's thread.
class FeedGate final : public QObject
{
    Q_OBJECT

public:
    FeedGate(FeedAdmission &admission, const GateLimits &limits, GateGauge &gauge, QObject *parent = nullptr);

    // Takes the socket over; the request's head is still unread in it.
    void takeOver(QTcpSocket *socket, const HttpHead &head);

Q_SIGNALS:
    // One of the open connections has ended.
    void connectionClosed();

private:
    using Peer = std::pair<QHostAddress, quint16>;
    struct Handshake
    {
        QPointer<QTcpSocket> socket;
        AppRequest request;
    };

    std::optional<AppResponse> check(const HttpHead &head, const AppRequest &request) const;
    void decide(QTcpSocket *socket, const AppRequest &request, const std::optional<AppResponse> &refusal);
    void refuse(QTcpSocket *socket, const AppResponse &answer);
    void shakeHands(QTcpSocket *socket, const AppRequest &request);
    void onNewConnection();

    FeedAdmission &m_admission;
    const GateLimits &m_limits;
    GateGauge &m_gauge;
    QWebSocketServer m_server;
    QHash<Peer, Handshake> m_handshakes; // bounded by the feed connections; each has a deadline
};
