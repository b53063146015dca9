// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epoll_loop.h"

#include <netinet/in.h>

#include <functional>
#include <string>
#include <string_view>

// One connection to the server that asks and is answered, one request at a time. When the server closes it
// between two requests, as it may, connect() makes another. Where that crosses with the next request, which
// then has no answer, it is asked again over another one, as browsers do (RFC 9112 section 9.3.1); that a
// connection ends within its first request, or within an answer, is a problem.
class HttpClient final : public EpollHandler
{
public:
    // Status and body, which lives as long as the call.
    using Answered = std::function<void(int status, std::string_view body)>;

    // All outlive the client.
    HttpClient(EpollLoop &loop, const sockaddr_in &address, Answered answered);
    ~HttpClient() override;
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    void connect();

    // Connected, and nothing is under way.
    bool isFree() const { return m_isConnected && !m_isAwaiting && m_socket >= 0; }
    bool isAwaiting() const { return m_isAwaiting; }
    bool isClosed() const { return m_socket < 0; }

    // Only when it is free.
    void ask(std::string request);

    // Why there is no connection any more; empty while there is.
    const std::string &problem() const { return m_problem; }
    void fail(std::string problem);

private:
    void ready(uint32_t events) override;
    void end();
    void write();
    void read();
    void takeAnswers();
    bool takeAnswer();

    EpollLoop &m_loop;
    const sockaddr_in &m_address;
    const Answered m_answered;
    int m_socket = -1;
    bool m_isConnected = false;
    bool m_isAwaiting = false;
    int m_answers = 0; // on this connection
    std::string m_request;
    std::size_t m_written = 0;
    std::string m_answer;
    std::string m_problem;
};
