// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/message_filter.h"
#include "message_stream.h"
#include "resume_ring.h"

// What of a ring of messages a filter lets through (the text of the filter is not looked at). Keeps nothing
// of its own. Belongs to the hub's thread.
class RingStream final : public MessageStream
{
public:
    // `head` is how far the ring may be shown. Both outlive the stream.
    RingStream(const ResumeRing &ring, const qint64 &head, MessageFilter filter = {});

    qint64 head() const override { return m_head; }
    bool covers(qint64 position) const override { return m_ring.covers(position); }
    StreamPart after(qint64 position, const FrameLimits &limits) const override;
    ChatMessages latest(qsizetype count) const override;
    qsizetype countAfter(qint64 position) const override;
    qint64 positionBefore(qsizetype count) const override;

private:
    // Calls `take` for what belongs, newest first, until it says that it has enough (false).
    template <class Take>
    void walkBack(Take take) const;

    const ResumeRing &m_ring;
    const qint64 &m_head;
    const MessageFilter m_filter;
    const bool m_isEverything;
};
