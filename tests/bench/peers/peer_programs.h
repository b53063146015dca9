// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

// Where a file of a peer's Debian package is: under WEIR_PEERS_DIR, where scripts/bench unpacks it, else
// installed.
inline QString peerFile(const QString &path)
{
    return qEnvironmentVariable("WEIR_PEERS_DIR") + path;
}

// A port of the loopback that nobody uses now, for programs that must be told one.
inline quint16 freeLoopbackPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : 0;
}
