// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_sender.h"

#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sstream>
#include <unistd.h>

namespace {

constexpr std::size_t most = 256 * 1024; // bytes that wait for the client
constexpr int linesAtOnce = 500;
const std::string me = ":load.example";

} // namespace

IrcSender::IrcSender(EpollLoop &loop, MessageSource &source, uint16_t port)
    : m_loop(loop)
    , m_source(source)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(m_listener, 1) != 0)
        m_problem = std::string("cannot listen for IRC: ") + strerror(errno);
    else
        m_loop.add(m_listener, *this);
}

IrcSender::~IrcSender()
{
    ::close(m_listener);
    if (m_socket >= 0)
        ::close(m_socket);
}

void IrcSender::ready(uint32_t /*events*/)
{
    const int accepted = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (accepted < 0)
        return;
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = accepted;
    m_in.clear();
    m_out.clear();
    m_joined = 0;
    m_loop.add(m_socket, m_client);
}

void IrcSender::clientReady(uint32_t events)
{
    if ((events & (EPOLLERR | EPOLLHUP)) != 0)
        m_problem = "the client has left";
    if ((events & EPOLLIN) != 0)
        read();
    follow();
}

void IrcSender::read()
{
    std::array<char, 4'096> bytes{};
    for (ssize_t count = 0; (count = ::recv(m_socket, bytes.data(), bytes.size(), 0)) > 0;)
        m_in.append(bytes.data(), static_cast<std::size_t>(count));
    for (std::size_t end = 0; (end = m_in.find('\n')) != std::string::npos; m_in.erase(0, end + 1))
        answer(m_in.substr(0, end - (end > 0 && m_in[end - 1] == '\r' ? 1 : 0)));
}

void IrcSender::answer(const std::string &line)
{
    std::istringstream words(line);
    std::string command;
    std::string first;
    std::string rest;
    words >> command >> first;
    std::getline(words >> std::ws, rest);
    if (command == "CAP" && first == "LS") {
        say(me + " CAP * LS :server-time message-tags");
    } else if (command == "CAP" && first == "REQ") {
        say(me + " CAP " + m_nick + " ACK " + rest);
    } else if (command == "NICK") {
        m_nick = first;
    } else if (command == "CAP" && first == "END") {
        say(me + " 001 " + m_nick + " :Welcome");
        say(me + " 005 " + m_nick + " CHANTYPES=# NETWORK=load :are supported by this server");
        say(me + " 422 " + m_nick + " :No message of the day");
    } else if (command == "JOIN") {
        std::istringstream names(first);
        for (std::string name; std::getline(names, name, ',');) {
            say(":" + m_nick + "!weir@127.0.0.1 JOIN " + name);
            std::string end = me + " 366 " + m_nick;
            end.append(" ").append(name).append(" :End of names");
            say(end);
            ++m_joined;
        }
    } else if (command == "PING") {
        say(me + " PONG load.example " + first);
    }
}

void IrcSender::follow()
{
    if (m_socket < 0)
        return;
    while (m_joined > 0 && m_out.size() < most) {
        const auto now = EpollLoop::now();
        const int count = m_source.due(now, linesAtOnce);
        if (count == 0)
            break;
        for (int i = 0; i < count; ++i) {
            const MessageSource::Message message = m_source.next(now);
            say(':' + message.user + '!' + message.user + "@127.0.0.1 PRIVMSG #" + message.channel + " :" +
                message.text);
        }
    }
    write();
}

void IrcSender::write()
{
    const ssize_t sent = m_out.empty() ? 0 : ::send(m_socket, m_out.data(), m_out.size(), MSG_NOSIGNAL);
    if (sent > 0)
        m_out.erase(0, static_cast<std::size_t>(sent));
    else if (sent < 0 && errno != EAGAIN)
        m_problem = std::string("send: ") + strerror(errno);
}
