// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

// What Qt does not tell about a socket, asked of the system. Nothing blocks.

// Bytes wait, in Qt's buffers or the system's; an end that Qt has not noticed yet counts as well.
bool hasUnread(const QTcpSocket &socket);

// The other side has closed, and all that it sent is here, read or not. Writing would be answered by a reset,
// and Qt would drop what is still to be read.
bool isHalfClosed(const QTcpSocket &socket);
