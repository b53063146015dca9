// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_admission.h"
#include "feed_poller.h"
#include "gate_gauge.h"
#include "gate_limits.h"
#include "http_request_parser.h"

#include <QObject>
#include <QTcpSocket>

// Takes WebSocket upgrades over from HTTP connections: checks them before any 101 (path, origin, version,
// limits, and what FeedAdmission says), answers refusals itself, and makes FeedSockets of the others. Lives
// on the gate's thread.
class FeedGate final : public QObject
{
    Q_OBJECT

public:
    FeedGate(FeedAdmission &admission, const GateLimits &limits, GateGauge &gauge, QObject *parent = nullptr);
    ~FeedGate() override;

    // Takes the socket over; the request's head has been read.
    void takeOver(QTcpSocket *socket, const HttpHead &head);

Q_SIGNALS:
    // One of the open connections has ended.
    void connectionClosed();

private:
    std::optional<AppResponse> check(const HttpHead &head, const AppRequest &request) const;
    void decide(QTcpSocket *socket, const AppRequest &request, const std::optional<AppResponse> &refusal);
    void refuse(QTcpSocket *socket, const AppResponse &answer);
    void shakeHands(QTcpSocket *socket, const AppRequest &request);
    void open(QTcpSocket *socket, const AppRequest &request);

    FeedAdmission &m_admission;
    const GateLimits &m_limits;
    GateGauge &m_gauge;
    FeedPoller m_poller;
    int m_admitting = 0; // whether they may connect is being found out
};
