// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"

#include "base/log.h"
#include "gate_answer.h"
#include "http_connection.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int waitingConnections = 4'096; // in the kernel, when many come at once
constexpr int acceptedInTurn = 128;

} // namespace

Gate::Gate(RequestHandler &handler, FeedAdmission &admission, GateLimits limits, HostRule hosts,
           QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_hosts(std::move(hosts))
    , m_backend(handler)
    , m_feed(admission, m_limits, m_gauge)
    , m_roomDeadline(this)
{
    m_roomDeadline.setSingleShot(true);
    connect(&m_roomDeadline, &QTimer::timeout, this, &Gate::acceptAgain);
    setListenBacklogSize(waitingConnections);
    connect(this, &QTcpServer::acceptError, this, &Gate::onAcceptError);
    connect(&m_feed, &FeedGate::connectionClosed, this, &Gate::reportEmptied);
}

Gate::~Gate()
{
    close();
    // Connections refer to the backend, which is a member and would go before the children do.
    qDeleteAll(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly));
}

Outcome Gate::open(const QHostAddress &address, quint16 port)
{
    if (const Outcome started = m_backend.start(); !started)
        return started;
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
    if (m_gauge.connections < m_limits.connections)
        return;
    stopAccepting();
    m_roomDeadline.start(m_limits.roomDeadline);
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
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    ++m_gauge.connectionsTotal;
    if (m_gauge.connections >= m_limits.connections) {
        ++m_gauge.refusedConnections;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->write(gate_answer::fromApp(
            jsonError({ErrorCode::Busy, u"there are as many connections as this server allows"_s}), false));
        socket->disconnectFromHost();
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    ++m_gauge.connections;
    auto *connection = new HttpConnection(socket, m_backend, m_limits, m_hosts, m_gauge, this);
    connect(connection, &HttpConnection::upgradeRequested, &m_feed, &FeedGate::takeOver);
    connect(connection, &HttpConnection::finished, this, [this, connection] {
        connection->disconnect(this);
        connection->deleteLater();
        leave();
    });
    awaitRoom();
}

// An HTTP connection has gone.
void Gate::leave()
{
    --m_gauge.connections;
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
    if (m_isShuttingDown && m_gauge.connections == 0 && m_gauge.feedConnections == 0)
        QMetaObject::invokeMethod(this, &Gate::emptied, Qt::QueuedConnection);
}

// Qt stops accepting for good after any error of accept(), such as too many open files.
void Gate::onAcceptError()
{
    ++m_gauge.acceptErrors;
    qCWarning(lcGate).noquote() << "cannot accept connections for a moment:" << errorString();
    pauseAccepting();
    QTimer::singleShot(200ms, this, &Gate::acceptAgain);
}
