// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client_frame_reader.h"
#include "feed/feed_link.h"

#include <deque>

// A feed connection on a WebSocket, from its 101 on. Frames are made by the hub, once for all who get them:
// they go straight into the line while that takes them, and else wait here by reference. Of what the client
// sends only pings and its close are answered. What the line is, a derived class knows. Lives on the gate's
// thread and deletes itself after closed().
class FeedSocket : public FeedLink
{
    Q_OBJECT

public:
    // Answers the handshake, and listens to the client from now on, first to what it has sent already.
    void start(const QByteArray &answer, QByteArrayView sent);

    void send(const TextFrame &frame) override { write(frame.bytes()); }
    qint64 pendingBytes() const override { return m_pending + inTransit(); }
    std::optional<CloseCode> closeCode() const override { return m_closeCode; }
    void close(CloseCode code) override;

protected:
    FeedSocket() = default;

    // Of the line; called only while it is open.
    // -------------------------------------------------------------

    // Tells received() from now on. Returns whether that is possible.
    virtual bool listen() = 0;

    // How much of it the line takes now, which may be nothing; -1 when it is dead.
    virtual qsizetype writeNow(QByteArrayView bytes) = 0;

    // Whether writable() is to be called when the line takes more.
    virtual void awaitRoom(bool isAwaited) = 0;

    // What was taken and has not left this process.
    virtual qint64 inTransit() const { return 0; }

    // Lets go of the line. The last call.
    virtual void shut() = 0;

    // For the line to call.
    // ------------------------------------------------------------------------------------

    bool isOpen() const { return m_isOpen; }
    void received(QByteArrayView bytes);
    void writable();
    void end();

private:
    void answer(const ClientFrame &frame);
    void write(const QByteArray &bytes);
    void report();

    ClientFrameReader m_reader;
    std::deque<QByteArray> m_backlog; // bounded by the hub, which stops sending and then closes
    qsizetype m_sentOfFirst = 0;
    qint64 m_pending = 0;
    int m_answered = 0; // pings since m_answersSince
    qint64 m_answersSince = 0;
    bool m_isOpen = true;
    bool m_isClosing = false;
    std::optional<CloseCode> m_closeCode;
};
