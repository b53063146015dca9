// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_gate.h"

#include "base/log.h"
#include "feed_socket.h"
#include "gate_answer.h"
#include "host_rule.h"

#include <QPointer>
#include <QTimer>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

AppRequest toAppRequest(const HttpHead &head, const QTcpSocket &socket)
{
    AppRequest request;
    request.method = head.method;
    request.path = decodedPath(head.target).value_or(Utf8());
    const qsizetype query = head.target.indexOf('?');
    if (query >= 0)
        request.query = QUrlQuery(QString::fromUtf8(head.target.sliced(query + 1)).replace(u'+', u"%20"_s));
    request.headers = head.fields;
    request.peer = socket.peerAddress().toString();
    return request;
}

} // namespace

FeedGate::FeedGate(FeedAdmission &admission, const GateLimits &limits, GateGauge &gauge, QObject *parent)
    : QObject(parent)
    , m_admission(admission)
    , m_limits(limits)
    , m_gauge(gauge)
    , m_server(u"weir"_s, QWebSocketServer::NonSecureMode)
{
    m_server.setMaxPendingConnections(limits.feedConnections);
    connect(&m_server, &QWebSocketServer::newConnection, this, &FeedGate::onNewConnection);
}

void FeedGate::takeOver(QTcpSocket *socket, const HttpHead &head)
{
    socket->setParent(this);
    const AppRequest request = toAppRequest(head, *socket);
    if (const auto refusal = check(head, request)) {
        refuse(socket, *refusal);
        return;
    }
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    m_admission.admit(request).then(
        this, [this, socket = QPointer(socket), request](const std::optional<AppResponse> &refusal) {
            if (socket && socket->state() == QAbstractSocket::ConnectedState)
                decide(socket, request, refusal);
        });
}

std::optional<AppResponse> FeedGate::check(const HttpHead &head, const AppRequest &request) const
{
    if (request.path != "/live")
        return jsonError(404, u"the only WebSocket here is /live"_s);
    if (head.method != "GET" || head.field("sec-websocket-key").isEmpty())
        return jsonError(400, u"this is no WebSocket handshake (RFC 6455 section 4.1)"_s);
    if (head.field("sec-websocket-version") != "13") {
        AppResponse answer = jsonError(426, u"the WebSocket version here is 13"_s);
        answer.headers.append(AppResponse::Header("Sec-WebSocket-Version", "13"));
        return answer;
    }
    if (!HostRule::isSameOrigin(head.field("origin"), head.field("host")))
        return jsonError(403, u"pages of other sites may not read this feed"_s);
    if (m_gauge.feedConnections + m_handshakes.size() >= m_limits.feedConnections)
        return jsonError({ErrorCode::Busy, u"there are as many feed connections as this server allows"_s});
    return {};
}

void FeedGate::decide(QTcpSocket *socket, const AppRequest &request,
                      const std::optional<AppResponse> &refusal)
{
    if (refusal)
        refuse(socket, *refusal);
    else
        shakeHands(socket, request);
}

void FeedGate::refuse(QTcpSocket *socket, const AppResponse &answer)
{
    ++m_gauge.feedRefusals;
    socket->disconnect(this);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->readAll(); // unread bytes would turn the close into a reset, and the answer would be lost
    socket->write(gate_answer::fromApp(answer, false));
    socket->disconnectFromHost();
    QTimer::singleShot(m_limits.keepAliveIdle, socket, &QTcpSocket::abort);
}

void FeedGate::shakeHands(QTcpSocket *socket, const AppRequest &request)
{
    const Peer peer{socket->peerAddress(), socket->peerPort()};
    m_handshakes.insert(peer, {socket, request});
    socket->disconnect();
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, m_limits.feedSendBufferBytes);
    // handleConnection() starts no time-out of its own.
    QTimer::singleShot(m_limits.headDeadline, this, [this, peer] {
        const Handshake late = m_handshakes.take(peer);
        if (late.socket)
            late.socket->abort();
    });
    m_server.handleConnection(socket);
}

void FeedGate::onNewConnection()
{
    while (QWebSocket *webSocket = m_server.nextPendingConnection()) {
        const Handshake handshake = m_handshakes.take({webSocket->peerAddress(), webSocket->peerPort()});
        if (!handshake.socket) {
            webSocket->abort();
            webSocket->deleteLater();
            continue;
        }
        auto *link = new FeedSocket(webSocket, handshake.socket);
        link->setParent(this);
        ++m_gauge.feedConnections;
        ++m_gauge.feedUpgrades;
        connect(link, &FeedLink::closed, this, [this] {
            --m_gauge.feedConnections;
            Q_EMIT connectionClosed();
        });
        m_admission.connected(link, handshake.request);
    }
}
