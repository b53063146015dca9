// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epoll_loop.h"
#include "message_source.h"

#include <netinet/in.h>

// One connection that posts messages to /api/v1/messages, one batch after the other, as fast as its share of
// the rate wants it. What is refused for now (429, 503) is posted again.
class HttpSender final : public EpollHandler
{
public:
    // All outlive the sender. `batch`: messages a post.
    HttpSender(EpollLoop &loop, MessageSource &source, const sockaddr_in &address, std::string token,
               int batch);
    ~HttpSender() override;
    HttpSender(const HttpSender &) = delete;
    HttpSender &operator=(const HttpSender &) = delete;

    void connect();

    // Posts what is due, unless an answer is awaited.
    void follow();

    bool isWaiting() const { return !m_request.empty(); }
    int64_t refused() const { return m_refused; } // posts that were to be sent again
    const std::string &problem() const { return m_problem; }

private:
    void ready(uint32_t events) override;
    void write();
    void read();
    bool takeAnswer();
    void fail(std::string problem);

    EpollLoop &m_loop;
    MessageSource &m_source;
    const sockaddr_in &m_address;
    const std::string m_token;
    const int m_batch;
    int m_socket = -1;
    bool m_isConnected = false;
    std::string m_request; // what is under way; empty when nothing is
    std::size_t m_written = 0;
    std::string m_answer;
    int64_t m_refused = 0;
    std::string m_problem;
};
