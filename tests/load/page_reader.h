// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_client.h"
#include "latency_tally.h"

#include <deque>
#include <map>
#include <memory>
#include <vector>

// Asks for pages at a rate, over a few connections. How long one takes counts from the moment at which it was
// to be asked for, so that pages that wait behind a slow one are slow, too.
class PageReader final
{
public:
    struct Page
    {
        std::string kind; // what is counted together
        std::string path;
    };

    struct Figures
    {
        LatencyTally took;
        int64_t failed = 0; // answered with anything but 200
    };

    // All outlive the reader. `pages` are asked for in their order, again and again.
    PageReader(EpollLoop &loop, const sockaddr_in &address, std::vector<Page> pages, double perSecond);

    void start(EpollLoop::Clock at) { m_startedAt = at; }
    void stop() { m_startedAt = 0; }

    // Asks for what is due.
    void follow();

    bool isWaiting() const;
    std::string problem() const; // the first of its connections'
    const std::map<std::string, Figures> &figures() const { return m_figures; }

private:
    static constexpr int connections = 8;

    struct Question
    {
        const Page *page = nullptr;
        EpollLoop::Clock due = 0;
    };

    void ask(std::size_t connection);
    void take(std::size_t connection, int status);

    std::vector<Page> m_pages;
    double m_perSecond;
    EpollLoop::Clock m_startedAt = 0;
    int64_t m_asked = 0;
    std::deque<Question> m_waiting; // as many as the server has been too slow for
    std::vector<Question> m_underWay;
    std::vector<std::unique_ptr<HttpClient>> m_clients;
    std::map<std::string, Figures> m_figures;
};
