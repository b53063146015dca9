// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"

#include "base/log.h"
#include "gate_answer.h"
#include "http_connection.h"
#include "lingering_close.h"

#include <QSslSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int waitingConnections = 4'096; // in the kernel, when many come at once
constexpr int acceptedInTurn = 512;
constexpr int retryAfterSeconds = 5;
constexpr int mostUnread = 16; // connections that are found to have been read too slowly, looked at in turn

} // namespace

Gate::Gate(RequestHandler &handler, FeedAdmission &admission, GateLimits limits, HostRule hosts,
           TrustedProxies proxies, QObject *parent)
    : QTcpServer(parent)
    , m_handler(handler)
    , m_shared(limits, std::move(hosts), std::move(proxies))
    , m_feed(admission, m_shared)
    , m_roomDeadline(this)
{
    m_roomDeadline.setSingleShot(true);
    connect(&m_roomDeadline, &QTimer::timeout, this, [this] {
        makeRoom();
        acceptAgain();
    });
    setListenBacklogSize(waitingConnections);
    connect(this, &QTcpServer::acceptError, this, &Gate::onAcceptError);
    connect(&m_feed, &FeedGate::connectionClosed, this, &Gate::reportEmptied);
}

Gate::~Gate()
{
    close();
    // Connections refer to what they share, which is a member and would go before the children do.
    qDeleteAll(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<LingeringClose *>(Qt::FindDirectChildrenOnly));
}

Outcome Gate::open(const QHostAddress &address, quint16 port)
{
    if (!listen(address, port)) {
        return failure(ErrorCode::Unavailable,
                       u"cannot listen on %1:%2: %3"_s.arg(address.toString()).arg(port).arg(errorString()));
    }
    return {};
}

// Of a crowd that comes at once (readers after a restart) a part at a time, so that those who are in are
// served, and leave room, before the next are let in.
void Gate::restAfterCrowd()
{
    if (++m_acceptedInTurn < acceptedInTurn)
        return;
    stopAccepting();
    QTimer::singleShot(0, this, &Gate::acceptAgain);
}

// Where there is no room for more, they wait in the kernel for a moment; who cannot be let in then is told.
void Gate::awaitRoom()
{
    if (m_shared.gauge.connections < m_shared.limits.connections || makeRoom())
        return;
    stopAccepting();
    m_roomDeadline.start(m_shared.limits.roomDeadline);
}

// A crowd that holds connections and does nothing must not keep the others out: who has been silent longest
// is closed, unless that is not long. Browsers open another one when they need it. If there is none, it is
// one of whom nothing has come yet, or who takes nothing of its answer.
bool Gate::makeRoom()
{
    const qint64 now = m_shared.clock.elapsed();
    for (int looked = 0; looked < mostUnread; ++looked) {
        const qint64 since = now - m_shared.limits.silence.count();
        HttpConnection *silent = m_shared.silent.silentSince(since);
        if (!silent)
            silent = m_shared.fresh.silentSince(now - m_shared.limits.firstSilence.count());
        if (!silent)
            silent = m_shared.sending.silentSince(since);
        if (!silent)
            return false;
        if (silent->hasUnread()) {
            silent->renew();
            continue;
        }
        ++m_shared.gauge.displaced;
        silent->cutOff();
        return true;
    }
    return false;
}

void Gate::stopAccepting()
{
    m_acceptedInTurn = 0;
    setMaxPendingConnections(0); // Qt accepts until that many wait; nothing else ends its loop
    pauseAccepting();
}

void Gate::acceptAgain()
{
    if (m_roomDeadline.isActive() || !isListening())
        return;
    setMaxPendingConnections(acceptedInTurn);
    resumeAccepting();
}

void Gate::incomingConnection(qintptr descriptor)
{
    restAfterCrowd();
    QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    ++m_shared.gauge.connectionsTotal;
    take(socket);
}

void Gate::take(QTcpSocket *socket)
{
    if (m_shared.gauge.connections >= m_shared.limits.connections && !makeRoom())
        return refuse(socket,
                      jsonError({ErrorCode::Busy, u"there are as many connections as this server allows"_s}));
    // Of a trusted proxy all come from one address.
    const QHostAddress peer = socket->peerAddress();
    auto place = m_shared.proxies.contains(peer)
                     ? ClientLimits::Place()
                     : m_shared.clients.takeConnection(peer, m_shared.clock.elapsed());
    if (!place)
        return refuse(socket, gate_answer::throttled(
                                  u"there are as many connections from this address as this server allows"_s,
                                  retryAfterSeconds));
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, m_shared.limits.sendBufferBytes);
    ++m_shared.gauge.connections;
    auto *connection = new HttpConnection(socket, m_handler, m_shared, std::move(*place), this);
    connect(connection, &HttpConnection::upgradeRequested, &m_feed, &FeedGate::takeOver);
    connect(connection, &HttpConnection::finished, this, [this, connection] {
        connection->disconnect(this);
        connection->deleteLater();
        leave();
    });
    awaitRoom();
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        tls->setSslConfiguration(*m_tls);
        const auto counting =
            connect(tls, &QSslSocket::errorOccurred, this, [this, tls] { onHandshakeFailed(*tls); });
        connect(tls, &QSslSocket::encrypted, this, [counting] { disconnect(counting); });
        tls->startServerEncryption(); // within the deadline of the first head
    }
}

// The socket ends by itself, and its HttpConnection with it.
void Gate::onHandshakeFailed(const QSslSocket &socket)
{
    ++m_shared.gauge.failedHandshakes;
    qCDebug(lcGate).noquote() << "no TLS with" << socket.peerAddress().toString() << ':'
                              << socket.errorString();
}

void Gate::refuse(QTcpSocket *socket, const AppResponse &answer)
{
    ++m_shared.gauge.refusedConnections;
    if (m_tls) { // nothing can be said before the handshake, and that is what costs
        socket->abort();
        socket->deleteLater();
        return;
    }
    LingeringClose::begin(socket, gate_answer::bytes(answer, false, false, {}), m_shared, this);
}

// An HTTP connection has gone.
void Gate::leave()
{
    --m_shared.gauge.connections;
    if (m_roomDeadline.isActive()) {
        m_roomDeadline.stop();
        acceptAgain();
    }
    reportEmptied();
}

void Gate::shutDown()
{
    close();
    m_isShuttingDown = true;
    for (HttpConnection *connection : findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly))
        connection->closeAfterAnswer();
    reportEmptied();
}

// Through the event loop, so that nobody is told while connections are being walked through.
void Gate::reportEmptied()
{
    if (m_isShuttingDown && m_shared.gauge.connections == 0 && m_shared.gauge.feedConnections == 0)
        QMetaObject::invokeMethod(this, &Gate::emptied, Qt::QueuedConnection);
}

// Qt stops accepting for good after any error of accept(), such as too many open files.
void Gate::onAcceptError()
{
    ++m_shared.gauge.acceptErrors;
    qCWarning(lcGate).noquote() << "cannot accept connections for a moment:" << errorString();
    pauseAccepting();
    QTimer::singleShot(200ms, this, &Gate::acceptAgain);
}
