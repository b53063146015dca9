// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

// What waits on a connection, on its way in or out, in this program and in the kernel. Plain functions.
namespace socket_backlog {

// Bytes that were written and are not yet the kernel's.
qint64 unsent(const QTcpSocket &socket);

// Bytes that were written and the other side has not confirmed.
qint64 untaken(const QTcpSocket &socket);

// Whether the other side has sent something that was not read from the kernel yet.
bool hasUnread(const QTcpSocket &socket);

// When the socket is closed the kernel drops what it has not sent, in place of keeping it for who does not
// read.
void forget(const QTcpSocket &socket);

// Tells the other side that nothing more comes. It can still be read from.
void endSending(const QTcpSocket &socket);

} // namespace socket_backlog
