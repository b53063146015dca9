// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/envelope.h"
#include "feed/feed_link.h"

#include <QTest>

// A feed link that keeps what it is sent. `pending` says how much has not left yet.
class MemoryLink final : public FeedLink
{
    Q_OBJECT

public:
    void send(const TextFrame &frame) override
    {
        const QByteArray &bytes = frame.bytes();
        const qsizetype length = static_cast<uchar>(bytes[1]);
        const qsizetype header = length < 126 ? 2 : length == 126 ? 4 : 10;
        raw.append(bytes);
        frames.append(parseEnvelope(bytes.sliced(header)).value());
    }
    void caughtUp() override { caughtUpWith = caughtUpWith < 0 ? frames.size() : caughtUpWith; }
    qint64 pendingBytes() const override { return pending; }
    std::optional<CloseCode> closeCode() const override { return closedWith; }
    void close(CloseCode code) override
    {
        closedWith = code;
        QMetaObject::invokeMethod(this, &FeedLink::closed, Qt::QueuedConnection);
    }

    template <class Frame>
    QList<Frame> all() const
    {
        QList<Frame> result;
        for (const Envelope &envelope : frames) {
            if (const auto *frame = std::get_if<Frame>(&envelope))
                result.append(*frame);
        }
        return result;
    }

    FeedHello hello() const { return all<FeedHello>().value(0); }

    // Ids of all messages, in the order they came.
    QList<qint64> ids() const
    {
        QList<qint64> result;
        for (const FeedUpdate &update : all<FeedUpdate>()) {
            for (const ChatMessage &message : update.messages)
                result.append(message.id);
        }
        return result;
    }

    QList<Envelope> frames;
    QList<QByteArray> raw;
    qint64 pending = 0;
    qsizetype caughtUpWith = -1; // how many frames it had when it was first told that there are no more
    std::optional<CloseCode> closedWith;
};
