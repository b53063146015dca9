// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_socket.h"

#include <QSslSocket>

// A feed connection over TLS. Each has keys of its own, so that a frame is encrypted for each; only as much
// is given to the socket as it is about to send, and the rest waits by reference like any other's. Lives on
// the gate's thread.
class TlsFeedSocket final : public FeedSocket
{
    Q_OBJECT

public:
    // Owns the encrypted socket from now on.
    explicit TlsFeedSocket(QSslSocket *socket);

private:
    bool listen() override;
    qsizetype writeNow(QByteArrayView bytes) override;
    void awaitRoom(bool isAwaited) override;
    qint64 inTransit() const override;
    void shut() override;
    void onWritten();

    QSslSocket *m_socket; // a child
    bool m_isAwaited = false;
};
