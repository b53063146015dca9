// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_poller.h"

#include <sys/epoll.h>

#include <array>
#include <unistd.h>

namespace {

constexpr std::size_t eventsAtOnce = 256; // the rest at the next turn, so that others have theirs

epoll_event eventFor(FeedPollerTarget &target, bool isWriting)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLRDHUP | (isWriting ? EPOLLOUT : 0U);
    event.data.ptr = &target;
    return event;
}

} // namespace

FeedPoller::FeedPoller(QObject *parent)
    : QObject(parent)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    if (m_epoll < 0)
        qFatal("epoll_create1: %s", qPrintable(qt_error_string()));
    m_notifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &FeedPoller::onActivated);
}

FeedPoller::~FeedPoller()
{
    m_notifier.reset();
    ::close(m_epoll);
}

bool FeedPoller::add(int descriptor, FeedPollerTarget &target)
{
    epoll_event event = eventFor(target, false);
    return epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void FeedPoller::setWriting(int descriptor, FeedPollerTarget &target, bool isWriting)
{
    epoll_event event = eventFor(target, isWriting);
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void FeedPoller::remove(int descriptor)
{
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
}

void FeedPoller::onActivated()
{
    std::array<epoll_event, eventsAtOnce> events{};
    const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 0);
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events[static_cast<std::size_t>(i)];
        auto *target = static_cast<FeedPollerTarget *>(event.data.ptr);
        target->onReady((event.events & ~static_cast<uint32_t>(EPOLLOUT)) != 0,
                        (event.events & EPOLLOUT) != 0);
    }
}
