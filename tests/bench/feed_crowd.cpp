// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_crowd.h"

#include "fanout_frames.h"

#include <algorithm>
#include <arpa/inet.h>

namespace {

constexpr int64_t microsPerSecond = 1'000'000;
constexpr int connectSeconds = 30;
constexpr int connectsAtOnce = 100;

} // namespace

FeedCrowd::FeedCrowd(quint16 port, int clients, Greeting greeting)
{
    m_address.sin_family = AF_INET;
    m_address.sin_port = htons(port);
    m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    for (int i = 0; i < clients; ++i) {
        // One reads what the frames say; by that the others' are known.
        const auto manner = i == 0 ? FeedReader::Manner::Whole : FeedReader::Manner::Head;
        m_readers.push_back(
            std::make_unique<FeedReader>(m_loop, m_book, m_address, "view=messages&format=html", manner));
    }
    connectAll(greeting);
}

void FeedCrowd::connectAll(Greeting greeting)
{
    const auto isThere = [=](const auto &reader) {
        return greeting == Greeting::Hello ? reader->isGreeted() : reader->state() == FeedReader::State::Open;
    };
    const auto deadline = EpollLoop::now() + connectSeconds * microsPerSecond;
    std::size_t next = 0;
    m_loop.runUntil([&] {
        const auto there = std::count_if(m_readers.begin(), m_readers.end(), isThere);
        while (next < m_readers.size() && next < static_cast<std::size_t>(there) + connectsAtOnce)
            m_readers[next++]->connect();
        return there == static_cast<long>(m_readers.size()) || EpollLoop::now() > deadline;
    });
}

void FeedCrowd::publish(int perSecond, std::function<void(qint64 number)> publish)
{
    m_publishEvery = microsPerSecond / perSecond;
    m_publish = std::move(publish);
    publishNext(fanoutFirst);
}

void FeedCrowd::publishNext(qint64 number)
{
    m_publish(number);
    m_loop.after(m_publishEvery, [=, this] { publishNext(number + 1); });
}

void FeedCrowd::runFor(int64_t micros)
{
    const auto end = EpollLoop::now() + micros;
    m_loop.runUntil([=] { return EpollLoop::now() >= end; });
}

int64_t FeedCrowd::frames() const
{
    int64_t sum = 0;
    for (const auto &reader : m_readers) {
        for (const FrameDelivery &delivery : reader->deliveries())
            sum += isUpdate(delivery.frame) ? 1 : 0;
    }
    return sum;
}

bool FeedCrowd::isWhole() const
{
    const std::vector<FrameBook::Number> all = updatesOf(*m_readers.front());
    return std::all_of(m_readers.begin(), m_readers.end(), [&](const auto &reader) {
        const std::vector<FrameBook::Number> own = updatesOf(*reader);
        const auto from = own.empty() ? all.end() : std::find(all.begin(), all.end(), own.front());
        const auto length =
            std::min<std::ptrdiff_t>(all.end() - from, static_cast<std::ptrdiff_t>(own.size()));
        return reader->state() == FeedReader::State::Open && length > 0 &&
               std::equal(from, from + length, own.begin());
    });
}

std::vector<FrameBook::Number> FeedCrowd::updatesOf(const FeedReader &reader) const
{
    std::vector<FrameBook::Number> frames;
    for (const FrameDelivery &delivery : reader.deliveries()) {
        if (isUpdate(delivery.frame))
            frames.push_back(delivery.frame);
    }
    return frames;
}

bool FeedCrowd::isUpdate(FrameBook::Number frame) const
{
    const FrameContent *content = m_book.content(frame);
    return content && content->type == FrameContent::Type::Update;
}
