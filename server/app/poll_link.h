// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "feed/feed_link.h"

#include <QFuture>
#include <QPromise>

// A reader of the feed that takes what there is and leaves. Deletes itself after closed(). Lives on the hub's
// thread.
class PollLink final : public FeedLink
{
    Q_OBJECT

public:
    PollLink() { m_promise.start(); }

    // Finishes when everything that there is has been sent, or with Unavailable when the feed gives up.
    QFuture<Expected<QList<QByteArray>>> frames() const { return m_promise.future(); }

    void send(const TextFrame &frame) override;
    qint64 pendingBytes() const override { return m_bytes; }
    void caughtUp() override;
    std::optional<CloseCode> closeCode() const override { return m_closeCode; }
    void close(CloseCode code) override;

private:
    void leave();

    QPromise<Expected<QList<QByteArray>>> m_promise;
    QList<QByteArray> m_frames; // bounded by the feed's soft limit: over it, what there is so far is answered
    qint64 m_bytes = 0;
    bool m_hasLeft = false;
    std::optional<CloseCode> m_closeCode;
};
