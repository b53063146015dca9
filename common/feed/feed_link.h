// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/close_code.h"
#include "feed/text_frame.h"

#include <QObject>

#include <optional>

// One live connection as the hub sees it. The gate implements it on a socket; tests implement it in memory.
// All functions are called on the gate's thread and never block.
class FeedLink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Queues or sends the frame. Ignored after close.
    virtual void send(const TextFrame &frame) = 0;

    // Bytes that were given to send() and have not left this process.
    virtual qint64 pendingBytes() const = 0;

    // Everything that there is has been given to send(). For whoever comes for that alone.
    virtual void caughtUp() {}

    // The code it was closed with; none when the other side ended it, or nobody has.
    virtual std::optional<CloseCode> closeCode() const = 0;

    // Ends the connection with a close frame, or, when frames are still pending, at once.
    virtual void close(CloseCode code) = 0;

Q_SIGNALS:
    // The connection has ended, whoever ended it. Emitted once; the link deletes itself afterwards.
    void closed();
};
