// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_reader.h"

#include <algorithm>

PageReader::PageReader(EpollLoop &loop, const sockaddr_in &address, std::vector<Page> pages, double perSecond)
    : m_pages(std::move(pages))
    , m_perSecond(perSecond)
    , m_underWay(connections)
{
    for (std::size_t i = 0; i < connections; ++i)
        m_clients.push_back(std::make_unique<HttpClient>(
            loop, address, [this, i](int status, std::string_view /*body*/) { take(i, status); }));
}

void PageReader::follow()
{
    constexpr double microsPerSecond = 1e6;
    const auto now = EpollLoop::now();
    while (m_startedAt > 0) {
        const auto due =
            m_startedAt + static_cast<int64_t>(static_cast<double>(m_asked) / m_perSecond * microsPerSecond);
        if (due > now)
            break;
        m_waiting.push_back({&m_pages[static_cast<std::size_t>(m_asked) % m_pages.size()], due});
        ++m_asked;
    }
    for (std::size_t i = 0; i < m_clients.size() && !m_waiting.empty(); ++i) {
        if (m_clients[i]->isClosed() && m_clients[i]->problem().empty())
            m_clients[i]->connect(); // at first, and when it was idle for too long
        ask(i);
    }
}

void PageReader::ask(std::size_t connection)
{
    if (m_waiting.empty() || !m_clients[connection]->isFree())
        return;
    m_underWay[connection] = m_waiting.front();
    m_waiting.pop_front();
    m_clients[connection]->ask("GET " + m_underWay[connection].page->path +
                               " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
}

void PageReader::take(std::size_t connection, int status)
{
    constexpr int ok = 200;
    const Question &question = m_underWay[connection];
    Figures &figures = m_figures[question.page->kind];
    figures.took.add(EpollLoop::now() - question.due);
    figures.failed += status == ok ? 0 : 1;
    ask(connection);
}

bool PageReader::isWaiting() const
{
    const bool isAsking = std::any_of(m_clients.begin(), m_clients.end(),
                                      [](const auto &client) { return client->isAwaiting(); });
    return isAsking || (!m_waiting.empty() && problem().empty());
}

std::string PageReader::problem() const
{
    for (const auto &client : m_clients) {
        if (!client->problem().empty())
            return client->problem();
    }
    return {};
}
