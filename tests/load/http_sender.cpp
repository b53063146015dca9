// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_sender.h"

namespace {

constexpr int64_t againAfterMicros = 100'000;

} // namespace

HttpSender::HttpSender(EpollLoop &loop, MessageSource &source, const sockaddr_in &address, std::string token,
                       int batch)
    : m_loop(loop)
    , m_source(source)
    , m_token(std::move(token))
    , m_batch(batch)
    , m_client(loop, address, [this](int status, std::string_view body) { take(status, body); })
{}

void HttpSender::follow()
{
    if (m_client.isClosed() && m_client.problem().empty())
        m_client.connect(); // at first, and when it was idle for too long
    if (!m_client.isFree() || !m_request.empty())
        return;
    const auto now = EpollLoop::now();
    const int count = m_source.due(now, m_batch);
    if (count == 0)
        return;
    const std::string body = m_source.json(count, now);
    m_request = "POST /api/v1/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_token +
                "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
                "\r\n\r\n" + body;
    m_client.ask(m_request);
}

void HttpSender::take(int status, std::string_view body)
{
    if (status == 200) {
        m_source.acknowledged(body, EpollLoop::now());
        m_request.clear();
        follow();
    } else if (status == 429 || status == 503) {
        ++m_refused;
        m_loop.after(againAfterMicros, [this] {
            if (m_client.isFree())
                m_client.ask(m_request);
        });
    } else {
        m_client.fail("answered " + std::to_string(status) + ": " + std::string(body.substr(0, 200)));
    }
}
