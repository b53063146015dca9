// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_client.h"

#include "frame_content.h"

#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/tcp.h>
#include <unistd.h>

HttpClient::HttpClient(EpollLoop &loop, const sockaddr_in &address, Answered answered)
    : m_loop(loop)
    , m_address(address)
    , m_answered(std::move(answered))
{}

HttpClient::~HttpClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void HttpClient::connect()
{
    m_answers = 0;
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int yes = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    const int result = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&m_address), sizeof m_address);
    if (m_socket < 0 || (result != 0 && errno != EINPROGRESS))
        return fail(std::string("connect: ") + strerror(errno));
    m_loop.add(m_socket, *this);
}

void HttpClient::ask(std::string request)
{
    m_request = std::move(request);
    m_written = 0;
    m_isAwaiting = true;
    write();
}

void HttpClient::ready(uint32_t events)
{
    if (m_socket < 0)
        return;
    const bool isOver = (events & (EPOLLERR | EPOLLHUP)) != 0;
    if ((events & EPOLLOUT) != 0 && !isOver) {
        m_isConnected = true;
        write();
    }
    // Writing may have found that it has to connect again.
    if ((events & EPOLLIN) != 0 && m_isConnected)
        read();
    else if (isOver)
        end();
}

void HttpClient::write()
{
    while (m_written < m_request.size()) {
        const ssize_t sent =
            ::send(m_socket, m_request.data() + m_written, m_request.size() - m_written, MSG_NOSIGNAL);
        if (sent < 0)
            return errno == EAGAIN ? void() : end();
        m_written += static_cast<std::size_t>(sent);
    }
}

void HttpClient::read()
{
    std::array<char, 65'536> bytes{};
    while (m_socket >= 0) {
        const ssize_t count = ::recv(m_socket, bytes.data(), bytes.size(), 0);
        if (count < 0 && errno == EAGAIN)
            return takeAnswers();
        if (count <= 0) {
            takeAnswers(); // what came before the end counts
            return end();
        }
        m_answer.append(bytes.data(), static_cast<std::size_t>(count));
    }
}

void HttpClient::takeAnswers()
{
    while (takeAnswer()) {
    }
}

// Whether a whole answer was there.
bool HttpClient::takeAnswer()
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
    const std::string answer = m_answer.substr(0, end + 4 + length);
    m_answer.erase(0, answer.size());
    m_isAwaiting = false;
    m_request.clear();
    ++m_answers;
    m_answered(static_cast<int>(leadingNumber(std::string_view(answer).substr(9, 3))),
               std::string_view(answer).substr(end + 4));
    return true;
}

// The server has closed it.
void HttpClient::end()
{
    const bool asksAgain = m_isAwaiting && m_answers > 0 && m_answer.empty();
    if ((m_isAwaiting && !asksAgain) || !m_isConnected)
        return fail("the server has closed the connection");
    ::close(m_socket);
    m_socket = -1;
    m_isConnected = false;
    m_written = 0;
    if (asksAgain)
        connect();
}

void HttpClient::fail(std::string problem)
{
    m_problem = std::move(problem);
    m_isAwaiting = false;
    ::close(m_socket);
    m_socket = -1;
}
