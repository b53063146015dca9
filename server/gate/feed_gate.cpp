// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_gate.h"

#include "base/log.h"
#include "feed_socket.h"
#include "gate_answer.h"
#include "host_rule.h"
#include "web_socket_handshake.h"

#include <sys/socket.h>

#include <QPointer>
#include <QTimer>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>

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

void setOptions(int descriptor, const GateLimits &limits)
{
    const int yes = 1;
    const int sendBuffer = limits.feedSendBufferBytes;
    // A reader that has vanished without a word takes no beat; this long it may.
    const auto vanished = static_cast<unsigned>(limits.feedVanished.count());
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    setsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &sendBuffer, sizeof sendBuffer);
    setsockopt(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, &vanished, sizeof vanished);
}

} // namespace

FeedGate::FeedGate(FeedAdmission &admission, const GateLimits &limits, GateGauge &gauge, QObject *parent)
    : QObject(parent)
    , m_admission(admission)
    , m_limits(limits)
    , m_gauge(gauge)
{}

FeedGate::~FeedGate()
{
    // They refer to the poller, which is a member and would go before the children do.
    qDeleteAll(findChildren<FeedSocket *>(Qt::FindDirectChildrenOnly));
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
    ++m_admitting;
    m_admission.admit(request).then(
        this, [this, socket = QPointer(socket), request](const std::optional<AppResponse> &refusal) {
            --m_admitting;
            if (socket && socket->state() == QAbstractSocket::ConnectedState)
                decide(socket, request, refusal);
        });
}

std::optional<AppResponse> FeedGate::check(const HttpHead &head, const AppRequest &request) const
{
    if (request.path != "/live")
        return jsonError(404, u"the only WebSocket here is /live"_s);
    if (head.method != "GET" || !web_socket_handshake::isKey(head.field("sec-websocket-key")))
        return jsonError(400, u"this is no WebSocket handshake (RFC 6455 section 4.1)"_s);
    if (head.field("sec-websocket-version") != "13") {
        AppResponse answer = jsonError(426, u"the WebSocket version here is 13"_s);
        answer.headers.append(AppResponse::Header("Sec-WebSocket-Version", "13"));
        return answer;
    }
    if (!HostRule::isSameOrigin(head.field("origin"), head.field("host")))
        return jsonError(403, u"pages of other sites may not read this feed"_s);
    if (m_gauge.feedConnections + m_admitting >= m_limits.feedConnections)
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

// What was answered on this connection before goes out first.
void FeedGate::shakeHands(QTcpSocket *socket, const AppRequest &request)
{
    socket->disconnect(this);
    socket->flush();
    if (socket->bytesToWrite() == 0)
        return open(socket, request);
    connect(socket, &QTcpSocket::bytesWritten, this, [this, socket, request] {
        if (socket->bytesToWrite() == 0)
            open(socket, request);
    });
    QTimer::singleShot(m_limits.headDeadline, socket, &QTcpSocket::abort);
}

// From here on the connection is no QTcpSocket's any more: see FeedSocket and FeedPoller.
void FeedGate::open(QTcpSocket *socket, const AppRequest &request)
{
    const QByteArray sent = socket->readAll();
    const int descriptor = ::fcntl(static_cast<int>(socket->socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    socket->disconnect();
    socket->abort(); // closes its own descriptor, and not the connection
    socket->deleteLater();
    if (descriptor < 0) {
        ++m_gauge.acceptErrors;
        qCWarning(lcGate).noquote() << "a feed connection cannot be kept:" << qt_error_string();
        return;
    }
    setOptions(descriptor, m_limits);
    auto *link = new FeedSocket(descriptor, m_poller);
    link->setParent(this);
    ++m_gauge.feedConnections;
    ++m_gauge.feedUpgrades;
    connect(link, &FeedLink::closed, this, [this] {
        --m_gauge.feedConnections;
        Q_EMIT connectionClosed();
    });
    link->start(web_socket_handshake::answer(request.header("sec-websocket-key")), sent);
    m_admission.connected(link, request);
}
