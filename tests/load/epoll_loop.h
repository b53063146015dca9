// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

// What an EpollLoop calls when its file descriptor can be read or written.
class EpollHandler
{
public:
    virtual ~EpollHandler() = default;
    virtual void ready(uint32_t events) = 0;
};

// One thread's loop over epoll and timers, without Qt: weir-load has to be lighter than what it loads.
class EpollLoop final
{
public:
    using Clock = int64_t; // microseconds of CLOCK_REALTIME, which the messages' times are in, too

    EpollLoop();
    ~EpollLoop();
    EpollLoop(const EpollLoop &) = delete;
    EpollLoop &operator=(const EpollLoop &) = delete;

    // Edge triggered, for reading and writing. The handler stays until the descriptor is closed.
    void add(int descriptor, EpollHandler &handler);

    // Once, after `delay` microseconds.
    void after(int64_t delay, std::function<void()> call);

    // Until `isDone` says so, which is asked after every turn.
    void runUntil(const std::function<bool()> &isDone);

    static Clock now();

private:
    void callDue();

    int m_epoll = -1;
    std::multimap<Clock, std::function<void()>> m_timers;
};
