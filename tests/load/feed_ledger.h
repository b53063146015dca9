// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame_book.h"
#include "latency_tally.h"

#include <map>
#include <unordered_map>

// What became of the messages: of each reader's frames it finds what was lost, came twice or out of order,
// and how late it came.
class FeedLedger final
{
public:
    // `acknowledged`: ids of messages that the server has confirmed, and when that was heard; may be empty.
    // Both outlive the ledger.
    FeedLedger(const FrameBook &book, const std::unordered_map<int64_t, EpollLoop::Clock> &acknowledged);

    // Looks through what came to a reader of a view that shows every message.
    void check(const std::vector<FrameDelivery> &deliveries);

    // Looks at how late the messages came, whatever the view.
    void observe(const std::vector<FrameDelivery> &deliveries);

    struct Sums
    {
        int64_t delivered = 0; // messages
        int64_t lost = 0;
        int64_t twice = 0;
        int64_t outOfOrder = 0; // frames
        int64_t skipped = 0;    // messages for which a marker stands
        int64_t unread = 0;     // frames that no reader has read whole, so that nothing is known of them
        int64_t unknown = 0;    // messages that were in such frames, or lost
        int64_t resets = 0;
        int64_t frames = 0;
    };
    const Sums &sums() const { return m_sums; }
    const LatencyTally &sinceSent() const { return m_sinceSent; }
    const LatencyTally &sinceAcknowledged() const { return m_sinceAcknowledged; }

    // Messages that were confirmed or came to somebody.
    int64_t known() const { return static_cast<int64_t>(m_all.size()); }
    int64_t lastId() const { return m_all.empty() ? 0 : m_all.back(); }

private:
    struct Place
    {
        int64_t position = -1;  // -1 before the first hello
        bool hasUnread = false; // frames since then, of which nothing is known
    };

    struct Times
    {
        std::map<EpollLoop::Clock, int> sent;
        std::map<EpollLoop::Clock, int> acknowledged;
    };

    void noteTimes();
    void take(const FrameContent &content, Place &place);
    void noteUnread(Place &place);
    void miss(int64_t count, Place &place);
    int64_t between(int64_t after, int64_t upTo) const;

    const FrameBook &m_book;
    const std::unordered_map<int64_t, EpollLoop::Clock> &m_acknowledged;
    std::vector<int64_t> m_all; // ids that there are, ascending
    std::vector<Times> m_times; // by frame
    Sums m_sums;
    LatencyTally m_sinceSent;
    LatencyTally m_sinceAcknowledged;
};
