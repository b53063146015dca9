// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_client.h"
#include "message_source.h"

// Posts messages to /api/v1/messages over one connection, one batch after the other, as fast as its share of
// the rate wants it. What is refused for now (429, 503) is posted again.
class HttpSender final
{
public:
    // All outlive the sender. `batch`: messages a post.
    HttpSender(EpollLoop &loop, MessageSource &source, const sockaddr_in &address, std::string token,
               int batch);

    // Posts what is due, unless an answer is awaited.
    void follow();

    bool isWaiting() const { return !m_request.empty() && m_client.problem().empty(); }
    int64_t refused() const { return m_refused; } // posts that were to be sent again
    const std::string &problem() const { return m_client.problem(); }

private:
    void take(int status, std::string_view body);

    EpollLoop &m_loop;
    MessageSource &m_source;
    const std::string m_token;
    const int m_batch;
    HttpClient m_client;
    std::string m_request; // that is not acknowledged; empty when nothing is under way
    int64_t m_refused = 0;
};
