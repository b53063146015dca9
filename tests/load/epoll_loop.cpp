// SPDX-License-Identifier: GPL-3.0-or-later
#include "epoll_loop.h"

#include <sys/epoll.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <unistd.h>

namespace {

constexpr int longestWaitMs = 20;
constexpr std::size_t eventsAtOnce = 512;

} // namespace

EpollLoop::EpollLoop()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    if (m_epoll < 0) {
        perror("epoll_create1");
        exit(1);
    }
}

EpollLoop::~EpollLoop()
{
    ::close(m_epoll);
}

void EpollLoop::add(int descriptor, EpollHandler &handler)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    event.data.ptr = &handler;
    if (epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) != 0) {
        perror("epoll_ctl");
        exit(1);
    }
}

void EpollLoop::after(int64_t delay, std::function<void()> call)
{
    m_timers.emplace(now() + delay, std::move(call));
}

void EpollLoop::callDue()
{
    const Clock due = now();
    while (!m_timers.empty() && m_timers.begin()->first <= due) {
        const auto call = std::move(m_timers.begin()->second);
        m_timers.erase(m_timers.begin());
        call();
    }
}

void EpollLoop::runUntil(const std::function<bool()> &isDone)
{
    std::array<epoll_event, eventsAtOnce> events{};
    while (!isDone()) {
        int wait = longestWaitMs;
        if (!m_timers.empty()) {
            const int64_t micros = m_timers.begin()->first - now();
            wait = static_cast<int>(std::clamp<int64_t>((micros + 999) / 1'000, 0, longestWaitMs));
        }
        const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), wait);
        for (int i = 0; i < count; ++i)
            static_cast<EpollHandler *>(events[static_cast<std::size_t>(i)].data.ptr)
                ->ready(events[static_cast<std::size_t>(i)].events);
        callDue();
    }
}

EpollLoop::Clock EpollLoop::now()
{
    timespec time{};
    clock_gettime(CLOCK_REALTIME, &time);
    return static_cast<Clock>(time.tv_sec) * 1'000'000 + time.tv_nsec / 1'000;
}
