// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_admission.h"
#include "feed_poller.h"
#include "gate_shared.h"
#include "http_request_parser.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <memory>

class FeedSocket;

// Takes WebSocket upgrades over from HTTP connections: checks them before any 101 (path, origin, version,
// limits, and what FeedAdmission says), answers refusals itself, and makes FeedSockets of the others. Of a
// crowd that comes at once a few are admitted in each turn of the event loop, so that pages are answered
// meanwhile. Lives on the gate's thread.
class FeedGate final : public QObject
{
    Q_OBJECT

public:
    FeedGate(FeedAdmission &admission, GateShared &shared, QObject *parent = nullptr);
    ~FeedGate() override;

    // Takes the socket over; the request's head has been read.
    void takeOver(QTcpSocket *socket, const HttpHead &head, const ClientAddress &client);

Q_SIGNALS:
    // One of the open connections has ended.
    void connectionClosed();

private:
    // A connection on its way from the request to the feed.
    struct Upgrade
    {
        QPointer<QTcpSocket> socket;
        AppRequest request;
        ClientAddress client;
        Identity identity;
        ClientLimits::Place place;
    };
    using UpgradePtr = std::shared_ptr<Upgrade>;

    std::optional<AppResponse> check(const HttpHead &head, const AppRequest &request) const;
    void admitSome();
    void admit(const UpgradePtr &upgrade);
    void refuse(const Upgrade &upgrade, const AppResponse &answer);
    void shakeHands(const UpgradePtr &upgrade);
    void open(Upgrade &upgrade);
    FeedSocket *plainSocket(QTcpSocket *socket);

    FeedAdmission &m_admission;
    GateShared &m_shared;
    FeedPoller m_poller;
    std::deque<UpgradePtr> m_arrivals; // at most as many as there may be connections
    QTimer m_nextTurn;
    int m_admitting = 0; // these, and those of whom it is being found out whether they may connect
};
