// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_sender.h"

#include "frame_content.h"

#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/tcp.h>
#include <unistd.h>

namespace {

constexpr int64_t againAfterMicros = 100'000;

} // namespace

HttpSender::HttpSender(EpollLoop &loop, MessageSource &source, const sockaddr_in &address, std::string token,
                       int batch)
    : m_loop(loop)
    , m_source(source)
    , m_address(address)
    , m_token(std::move(token))
    , m_batch(batch)
{}

HttpSender::~HttpSender()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void HttpSender::connect()
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int yes = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    const int result = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&m_address), sizeof m_address);
    if (m_socket < 0 || (result != 0 && errno != EINPROGRESS))
        return fail(std::string("connect: ") + strerror(errno));
    m_loop.add(m_socket, *this);
}

void HttpSender::follow()
{
    if (!m_isConnected || !m_request.empty() || m_socket < 0)
        return;
    const auto now = EpollLoop::now();
    const int count = m_source.due(now, m_batch);
    if (count == 0)
        return;
    const std::string body = m_source.json(count, now);
    m_request = "POST /api/v1/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_token +
                "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
                "\r\n\r\n" + body;
    m_written = 0;
    write();
}

void HttpSender::ready(uint32_t events)
{
    if (m_socket < 0)
        return;
    if ((events & (EPOLLERR | EPOLLHUP)) != 0)
        return fail("the server has closed the connection");
    if ((events & EPOLLOUT) != 0) {
        m_isConnected = true;
        write();
    }
    if ((events & EPOLLIN) != 0)
        read();
    follow();
}

void HttpSender::write()
{
    while (m_written < m_request.size()) {
        const ssize_t sent =
            ::send(m_socket, m_request.data() + m_written, m_request.size() - m_written, MSG_NOSIGNAL);
        if (sent < 0)
            return errno == EAGAIN ? void() : fail(std::string("send: ") + strerror(errno));
        m_written += static_cast<std::size_t>(sent);
    }
}

void HttpSender::read()
{
    std::array<char, 65'536> bytes{};
    while (m_socket >= 0) {
        const ssize_t count = ::recv(m_socket, bytes.data(), bytes.size(), 0);
        if (count < 0 && errno == EAGAIN)
            break;
        if (count <= 0)
            return fail("the server has closed the connection");
        m_answer.append(bytes.data(), static_cast<std::size_t>(count));
    }
    while (takeAnswer()) {
    }
}

// Whether a whole answer was there.
bool HttpSender::takeAnswer()
{
    const auto end = m_answer.find("\r\n\r\n");
    if (end == std::string::npos)
        return false;
    std::string head = m_answer.substr(0, end);
    for (char &c : head)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    const auto lengthAt = head.find("content-length: ");
    const auto length =
        lengthAt == std::string::npos
            ? 0
            : static_cast<std::size_t>(leadingNumber(std::string_view(head).substr(lengthAt + 16)));
    if (m_answer.size() < end + 4 + length)
        return false;
    const std::string_view status = std::string_view(m_answer).substr(9, 3);
    if (status == "200") {
        m_source.acknowledged(std::string_view(m_answer).substr(end + 4, length), EpollLoop::now());
        m_request.clear();
    } else if (status == "429" || status == "503") {
        ++m_refused;
        m_loop.after(againAfterMicros, [this] {
            m_written = 0;
            write();
        });
    } else {
        fail("answered " + m_answer.substr(9, 200));
        return false;
    }
    m_answer.erase(0, end + 4 + length);
    return true;
}

void HttpSender::fail(std::string problem)
{
    m_problem = std::move(problem);
    ::close(m_socket);
    m_socket = -1;
}
