// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_fanout.h"

#include "epoll_loop.h"
#include "fanout_frames.h"
#include "feed/text_frame.h"

#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <unistd.h>
#include <vector>

namespace {

class BareServer final : public EpollHandler
{
public:
    BareServer(int bytes, int perSecond)
        : m_bytes(bytes)
        , m_pause(1'000'000 / perSecond)
        , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        const bool isOpen = ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 &&
                            ::listen(m_listener, 1'024) == 0 &&
                            ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) == 0;
        if (!isOpen) {
            perror("listen");
            exit(1);
        }
        m_loop.add(m_listener, *this);
        printf("port %d\n", ntohs(address.sin_port));
        fflush(stdout);
    }

    [[noreturn]] void run()
    {
        m_loop.after(m_pause, [this] { tick(); });
        m_loop.runUntil([] { return false; });
        abort();
    }

private:
    struct Client final : EpollHandler
    {
        void ready(uint32_t events) override
        {
            if (isOpen || (events & EPOLLIN) == 0)
                return;
            std::array<char, 4'096> head{};
            if (::recv(socket, head.data(), head.size(), 0) <= 0)
                return;
            // The accept key is not looked at by the readers of a benchmark.
            const QByteArray answer = QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                                 "Connection: Upgrade\r\n\r\n") +
                                      TextFrame(fanoutHello()).bytes();
            isOpen =
                ::send(socket, answer.constData(), static_cast<std::size_t>(answer.size()), MSG_NOSIGNAL) > 0;
        }
        int socket = -1;
        bool isOpen = false;
    };

    void ready(uint32_t /*events*/) override
    {
        for (int socket = -1; (socket = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK)) >= 0;) {
            const int yes = 1;
            setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
            m_clients.push_back(std::make_unique<Client>());
            m_clients.back()->socket = socket;
            m_loop.add(socket, *m_clients.back());
        }
    }

    void tick()
    {
        m_loop.after(m_pause, [this] { tick(); });
        const TextFrame frame(fanoutPayload(++m_number, m_bytes));
        const QByteArray &bytes = frame.bytes();
        for (const auto &client : m_clients) {
            if (!client->isOpen)
                continue;
            const ssize_t sent = ::send(client->socket, bytes.constData(),
                                        static_cast<std::size_t>(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
            if (sent == bytes.size())
                continue;
            client->isOpen = false;
            ::close(client->socket);
        }
    }

    EpollLoop m_loop;
    const int m_bytes;
    const int64_t m_pause;
    int m_listener = -1;
    qint64 m_number = fanoutFirst;
    std::vector<std::unique_ptr<Client>> m_clients;
};

} // namespace

void runBareFanout(int bytes, int perSecond)
{
    BareServer(bytes, perSecond).run();
}
