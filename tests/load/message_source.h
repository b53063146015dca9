// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epoll_loop.h"

#include <string>
#include <string_view>
#include <unordered_map>

// The messages that are sent: numbered, at a rate, by invented people in invented channels. Knows which of
// them were acknowledged, with the archive's ids.
class MessageSource final
{
public:
    struct Settings
    {
        double perSecond = 0;
        int textBytes = 60;
        int channels = 20;
        int users = 1'000;
    };

    explicit MessageSource(const Settings &settings)
        : m_settings(settings)
    {}

    void start(EpollLoop::Clock at);
    void stop() { m_isRunning = false; }

    // How many are due and not yet taken, at most `most`.
    int due(EpollLoop::Clock now, int most) const;

    struct Message
    {
        int64_t number = 0;
        std::string channel;
        std::string user;
        std::string text;
    };
    Message next(EpollLoop::Clock now);

    // The body of a post with the next `count` messages.
    std::string json(int count, EpollLoop::Clock now);

    // The answer to a post: notes the ids of its items as acknowledged at `now`.
    void acknowledged(std::string_view answer, EpollLoop::Clock now);

    int64_t sent() const { return m_next; }
    const std::unordered_map<int64_t, EpollLoop::Clock> &acknowledgedIds() const { return m_acknowledged; }

private:
    const Settings m_settings;
    bool m_isRunning = false;
    EpollLoop::Clock m_startedAt = 0;
    int64_t m_next = 0;
    std::unordered_map<int64_t, EpollLoop::Clock> m_acknowledged;
};
