// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_gate.h"

#include "base/log.h"
#include "gate_answer.h"
#include "lingering_close.h"
#include "plain_feed_socket.h"
#include "request_from_head.h"
#include "tls_feed_socket.h"
#include "web_socket_handshake.h"

#include <sys/socket.h>

#include <QSslSocket>
#include <QTimer>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int retryAfterSeconds = 10;
constexpr int admittedInTurn = 32;

void setOptions(int descriptor, const GateLimits &limits)
{
    const int yes = 1;
    const int sendBuffer = limits.sendBufferBytes;
    // A reader that has vanished without a word takes no beat; this long it may.
    const auto vanished = static_cast<unsigned>(limits.feedVanished.count());
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    setsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &sendBuffer, sizeof sendBuffer);
    setsockopt(descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, &vanished, sizeof vanished);
}

} // namespace

FeedGate::FeedGate(FeedAdmission &admission, GateShared &shared, QObject *parent)
    : QObject(parent)
    , m_admission(admission)
    , m_shared(shared)
{
    m_nextTurn.setSingleShot(true);
    connect(&m_nextTurn, &QTimer::timeout, this, &FeedGate::admitSome);
}

FeedGate::~FeedGate()
{
    // They refer to the poller, which is a member and would go before the children do.
    qDeleteAll(findChildren<FeedSocket *>(Qt::FindDirectChildrenOnly));
}

void FeedGate::takeOver(QTcpSocket *socket, const HttpHead &head, const ClientAddress &client)
{
    socket->setParent(this);
    const auto upgrade = std::make_shared<Upgrade>();
    upgrade->socket = socket;
    upgrade->request = requestFromHead(head, client);
    upgrade->client = client;
    if (const auto refusal = check(head, upgrade->request))
        return refuse(*upgrade, *refusal);
    auto place = m_shared.clients.takeFeed(client.address, m_shared.clock.elapsed());
    if (!place) {
        return refuse(*upgrade,
                      gate_answer::throttled(u"there are as many feed connections from this address as "
                                             "this server allows"_s,
                                             retryAfterSeconds));
    }
    upgrade->place = std::move(*place);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    ++m_admitting;
    m_arrivals.push_back(upgrade);
    if (!m_nextTurn.isActive())
        m_nextTurn.start(0ms);
}

void FeedGate::admitSome()
{
    for (int i = 0; i < admittedInTurn && !m_arrivals.empty(); ++i) {
        const UpgradePtr upgrade = std::move(m_arrivals.front());
        m_arrivals.pop_front();
        admit(upgrade);
    }
    if (!m_arrivals.empty())
        m_nextTurn.start(0ms);
}

void FeedGate::admit(const UpgradePtr &upgrade)
{
    m_admission.admit(upgrade->request).then(this, [this, upgrade](const FeedVerdict &verdict) {
        --m_admitting;
        if (!upgrade->socket || upgrade->socket->state() != QAbstractSocket::ConnectedState)
            return;
        upgrade->identity = verdict.identity;
        if (verdict.refusal)
            refuse(*upgrade, *verdict.refusal);
        else
            shakeHands(upgrade);
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
    if (m_shared.gauge.feedConnections + m_admitting >= m_shared.limits.feedConnections)
        return jsonError({ErrorCode::Busy, u"there are as many feed connections as this server allows"_s});
    return {};
}

void FeedGate::refuse(const Upgrade &upgrade, const AppResponse &answer)
{
    ++m_shared.gauge.feedRefusals;
    QTcpSocket *socket = upgrade.socket;
    socket->disconnect(this);
    LingeringClose::begin(socket, gate_answer::bytes(answer, false, false, upgrade.client), m_shared, this);
}

// What was answered on this connection before goes out first.
void FeedGate::shakeHands(const UpgradePtr &upgrade)
{
    QTcpSocket *socket = upgrade->socket;
    socket->disconnect(this);
    socket->flush();
    if (socket->bytesToWrite() == 0)
        return open(*upgrade);
    connect(socket, &QTcpSocket::bytesWritten, this, [this, upgrade] {
        if (upgrade->socket && upgrade->socket->bytesToWrite() == 0)
            open(*upgrade);
    });
    QTimer::singleShot(m_shared.limits.headDeadline, socket, &QTcpSocket::abort);
}

// The connection without a QTcpSocket: see PlainFeedSocket and FeedPoller. None where the kernel has no room.
FeedSocket *FeedGate::plainSocket(QTcpSocket *socket)
{
    const int descriptor = ::fcntl(static_cast<int>(socket->socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    socket->disconnect();
    socket->abort(); // closes its own descriptor, and not the connection
    socket->deleteLater();
    if (descriptor >= 0)
        return new PlainFeedSocket(descriptor, m_poller);
    ++m_shared.gauge.acceptErrors;
    qCWarning(lcGate).noquote() << "a feed connection cannot be kept:" << qt_error_string();
    return nullptr;
}

void FeedGate::open(Upgrade &upgrade)
{
    QTcpSocket *socket = upgrade.socket;
    const QByteArray sent = socket->readAll();
    setOptions(static_cast<int>(socket->socketDescriptor()), m_shared.limits);
    socket->disconnect();
    auto *tls = qobject_cast<QSslSocket *>(socket);
    FeedSocket *link = tls ? new TlsFeedSocket(tls) : plainSocket(socket);
    if (!link)
        return;
    link->setParent(this);
    ++m_shared.gauge.feedConnections;
    ++m_shared.gauge.feedUpgrades;
    const auto place = std::make_shared<ClientLimits::Place>(std::move(upgrade.place));
    connect(link, &FeedLink::closed, this, [this, place] {
        *place = {};
        --m_shared.gauge.feedConnections;
        Q_EMIT connectionClosed();
    });
    link->start(web_socket_handshake::answer(upgrade.request.header("sec-websocket-key")), sent);
    m_admission.connected(link, upgrade.request, upgrade.identity);
}
