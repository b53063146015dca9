// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epoll_loop.h"
#include "message_source.h"

#include <cstdint>
#include <string>

// Is an IRC server for one client, which is the server under load: greets it, lets it join, and says what is
// due. Just as much of the protocol as that needs (RFC 2812, IRCv3 capability negotiation).
class IrcSender final : public EpollHandler
{
public:
    // Listens on 127.0.0.1. Both outlive the sender.
    IrcSender(EpollLoop &loop, MessageSource &source, uint16_t port);
    ~IrcSender() override;
    IrcSender(const IrcSender &) = delete;
    IrcSender &operator=(const IrcSender &) = delete;

    // Says what is due, as far as the client takes it.
    void follow();

    int joined() const { return m_joined; }
    const std::string &problem() const { return m_problem; }

private:
    // The connection of the client; the sender itself handles the listening socket.
    struct Client final : EpollHandler
    {
        explicit Client(IrcSender &sender)
            : owner(sender)
        {}
        void ready(uint32_t events) override { owner.clientReady(events); }
        IrcSender &owner;
    };

    void ready(uint32_t events) override;
    void clientReady(uint32_t events);
    void read();
    void write();
    void answer(const std::string &line);
    void say(const std::string &line) { m_out += line + "\r\n"; }

    EpollLoop &m_loop;
    MessageSource &m_source;
    Client m_client{*this};
    int m_listener = -1;
    int m_socket = -1;
    std::string m_in;
    std::string m_out;
    std::string m_nick = "weir";
    int m_joined = 0;
    std::string m_problem;
};
