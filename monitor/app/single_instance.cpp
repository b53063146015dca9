// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include "base/log.h"

#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 2'000;
constexpr char endOfWish = '\n';

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_place(folder + "/weir-monitor.socket"_L1)
    , m_lock(folder + "/weir-monitor.lock"_L1)
{
    m_lock.setStaleLockTime(0); // a monitor runs for weeks; one that was killed is known by its process
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(8);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

SingleInstance::Claim SingleInstance::claim()
{
    if (!m_lock.tryLock() && m_lock.error() == QLockFile::LockFailedError)
        return Claim::Later;
    // One that was killed has left its socket.
    QLocalServer::removeServer(m_place);
    if (m_lock.isLocked() && m_server.listen(m_place))
        return Claim::First;
    qCWarning(lcMonitor).noquote() << "other starts cannot find this one:" << m_server.errorString();
    return Claim::Alone;
}

bool SingleInstance::tell(const QString &wish)
{
    QLocalSocket socket;
    socket.connectToServer(m_place);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(wish.simplified().toUtf8().left(longestWish - 1) + endOfWish);
    if (!socket.waitForBytesWritten(patienceMs))
        return false;
    // It hangs up when it has read the wish.
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(patienceMs);
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patienceMs, socket, &QLocalSocket::abort);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > longestWish) {
                socket->abort();
            } else if (socket->canReadLine()) {
                const QString wish = QString::fromUtf8(socket->readLine(longestWish)).simplified();
                socket->disconnectFromServer();
                Q_EMIT told(wish);
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}
