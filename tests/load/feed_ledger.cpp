// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_ledger.h"

#include <algorithm>

FeedLedger::FeedLedger(const FrameBook &book,
                       const std::unordered_map<int64_t, EpollLoop::Clock> &acknowledged)
    : m_book(book)
    , m_acknowledged(acknowledged)
{
    for (const auto &[id, at] : acknowledged)
        m_all.push_back(id);
    for (FrameBook::Number frame = 0; frame < book.size(); ++frame) {
        const FrameContent *content = book.content(frame);
        if (content && content->type == FrameContent::Type::Update)
            m_all.insert(m_all.end(), content->ids.begin(), content->ids.end());
    }
    std::sort(m_all.begin(), m_all.end());
    m_all.erase(std::unique(m_all.begin(), m_all.end()), m_all.end());
    noteTimes();
}

// How many ids there are with after < id <= upTo.
int64_t FeedLedger::between(int64_t after, int64_t upTo) const
{
    return std::upper_bound(m_all.begin(), m_all.end(), upTo) -
           std::upper_bound(m_all.begin(), m_all.end(), std::min(after, upTo));
}

void FeedLedger::check(const std::vector<FrameDelivery> &deliveries)
{
    Place place;
    for (const FrameDelivery &delivery : deliveries) {
        const FrameContent *content = m_book.content(delivery.frame);
        if (content)
            take(*content, place);
        else
            noteUnread(place);
    }
    if (place.position >= 0)
        miss(between(place.position, lastId()), place);
}

void FeedLedger::noteUnread(Place &place)
{
    ++m_sums.unread;
    place.hasUnread = true;
}

// Messages that no frame before this one has had.
void FeedLedger::miss(int64_t count, Place &place)
{
    (place.hasUnread ? m_sums.unknown : m_sums.lost) += count;
    place.hasUnread = false;
}

void FeedLedger::take(const FrameContent &content, Place &place)
{
    switch (content.type) {
    case FrameContent::Type::Hello:
        m_sums.resets += content.resume == "reset" ? 1 : 0;
        if (place.position < 0 || content.resume == "reset")
            place.position = content.position;
        break;
    case FrameContent::Type::Skip:
        m_sums.skipped += content.count;
        miss(between(place.position, content.from), place);
        place.position = content.to;
        break;
    case FrameContent::Type::Update: {
        if (content.ids.empty())
            break;
        const auto known = std::upper_bound(content.ids.begin(), content.ids.end(), place.position);
        m_sums.twice += known - content.ids.begin();
        m_sums.outOfOrder += content.isInOrder && known == content.ids.begin() ? 0 : 1;
        const int64_t news = content.ids.end() - known;
        m_sums.delivered += news;
        miss(between(place.position, content.ids.back()) - news, place);
        place.position = std::max(place.position, content.ids.back());
        break;
    }
    case FrameContent::Type::Snapshot:
    case FrameContent::Type::Other:
        break;
    }
}

// When the messages of each frame were sent and acknowledged, with how many of them: a post has one time for
// all.
void FeedLedger::noteTimes()
{
    m_times.resize(m_book.size());
    for (FrameBook::Number frame = 0; frame < m_book.size(); ++frame) {
        const FrameContent *content = m_book.content(frame);
        if (!content || content->type != FrameContent::Type::Update)
            continue;
        for (std::size_t i = 0; i < content->ids.size(); ++i) {
            if (content->sentAt[i] > 0)
                ++m_times[frame].sent[content->sentAt[i]];
            const auto known = m_acknowledged.find(content->ids[i]);
            if (known != m_acknowledged.end())
                ++m_times[frame].acknowledged[known->second];
        }
    }
}

void FeedLedger::observe(const std::vector<FrameDelivery> &deliveries)
{
    m_sums.frames += static_cast<int64_t>(deliveries.size());
    for (const FrameDelivery &delivery : deliveries) {
        for (const auto &[time, count] : m_times[delivery.frame].sent)
            m_sinceSent.add(delivery.at - time, count);
        for (const auto &[time, count] : m_times[delivery.frame].acknowledged)
            m_sinceAcknowledged.add(delivery.at - time, count);
    }
}
