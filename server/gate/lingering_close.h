// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate_shared.h"

#include <QTcpSocket>
#include <QTimer>

// The end of a connection whose client may still be sending. Closed at once it would be reset, and the client
// could lose the answer that is on its way (RFC 9112 9.6). So the client is told that nothing more comes, and
// what it still sends is read and not looked at, until it closes, too, or has had its time or its bytes. Owns
// the socket and itself. Lives on the gate's thread.
class LingeringClose final : public QObject
{
    Q_OBJECT

public:
    // Sends `last`, if it is not empty, and whatever was written before. Where as many connections as are
    // allowed are ending already, this one is closed as soon as that is sent. `shared` belongs to `parent`.
    static void begin(QTcpSocket *socket, const QByteArray &last, GateShared &shared, QObject *parent);

    ~LingeringClose() override;

private:
    LingeringClose(QTcpSocket *socket, GateShared &shared, QObject *parent);
    void onSent();
    void discard();

    QTcpSocket *m_socket;
    GateShared &m_shared;
    qint64 m_left; // bytes that are still read
    bool m_hasRoom;
    bool m_saidEnd = false;
    QTimer m_deadline;
};
