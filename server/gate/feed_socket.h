// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feed_link.h"

#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

// A feed connection on a WebSocket. Frames are made by the hub and written to the TCP socket as they are:
// straight into the kernel while that takes them, else through Qt's buffer. Mixed with QWebSocket's own pongs
// this is safe, because every write is of whole frames on one thread. Lives on the gate's thread and deletes
// itself after closed().
class FeedSocket final : public FeedLink
{
    Q_OBJECT

public:
    // Takes both over. `socket` is the one `webSocket` runs on.
    FeedSocket(QWebSocket *webSocket, QTcpSocket *socket);
    ~FeedSocket() override;

    void send(const TextFrame &frame) override;
    qint64 pendingBytes() const override;
    std::optional<CloseCode> closeCode() const override { return m_closeCode; }
    void close(CloseCode code) override;

private:
    void onDisconnected();

    QWebSocket
        *m_webSocket; // deleted by us, but only once it is disconnected (qt: its buffer leaks otherwise)
    QPointer<QTcpSocket> m_socket;
    bool m_isClosing = false;
    std::optional<CloseCode> m_closeCode;
};
