// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client_frame_reader.h"
#include "feed/feed_link.h"
#include "feed_poller.h"

#include <deque>

// A feed connection on a WebSocket, from its 101 on. Frames are made by the hub, once for all who get them:
// they go straight into the kernel while that takes them, and else wait here by reference. Of what the client
// sends only pings and its close are answered. Lives on the gate's thread and deletes itself after closed().
class FeedSocket final : public FeedLink, public FeedPollerTarget
{
    Q_OBJECT

public:
    // Owns the connected, non-blocking descriptor from now on. The poller outlives the socket.
    FeedSocket(int descriptor, FeedPoller &poller);
    ~FeedSocket() override;

    // Answers the handshake, and listens to the client from now on, first to what it has sent already.
    void start(const QByteArray &answer, QByteArrayView sent);

    void send(const TextFrame &frame) override { write(frame.bytes()); }
    qint64 pendingBytes() const override { return m_pending; }
    std::optional<CloseCode> closeCode() const override { return m_closeCode; }
    void close(CloseCode code) override;

private:
    void onReady(bool readable, bool writable) override;
    void read();
    void take(QByteArrayView bytes);
    void answer(const ClientFrame &frame);
    void write(const QByteArray &bytes);
    qsizetype writeNow(const QByteArray &bytes, qsizetype from);
    void flush();
    void end();
    void report();

    int m_descriptor;
    FeedPoller &m_poller;
    ClientFrameReader m_reader;
    std::deque<QByteArray> m_backlog; // bounded by the hub, which stops sending and then closes
    qsizetype m_sentOfFirst = 0;
    qint64 m_pending = 0;
    int m_answered = 0; // pings since m_answersSince
    qint64 m_answersSince = 0;
    bool m_isClosing = false;
    std::optional<CloseCode> m_closeCode;
};
