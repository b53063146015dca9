// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats_crowd.h"

#include "fanout_frames.h"

#include <sys/epoll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <netinet/tcp.h>
#include <string>
#include <unistd.h>

namespace {

constexpr int64_t microsPerSecond = 1'000'000;
constexpr int connectSeconds = 30;
constexpr std::size_t connectsAtOnce = 100;
constexpr char subject[] = "bench";

} // namespace

class NatsCrowd::Client final : public EpollHandler
{
public:
    // `bytes`: of a message's payload.
    Client(EpollLoop &loop, const sockaddr_in &address, int bytes)
        : m_messageBytes(static_cast<int64_t>(
              ("MSG " + std::string(subject) + " 1 " + std::to_string(bytes) + "\r\n").size() +
              static_cast<std::size_t>(bytes) + 2))
        , m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        const int yes = 1;
        setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        const int result = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        m_isClosed = result != 0 && errno != EINPROGRESS;
        loop.add(m_socket, *this);
    }
    ~Client() override { ::close(m_socket); }

    // It has told the subject that it wants, and the server has answered.
    bool isThere() const { return m_isThere; }
    bool isClosed() const { return m_isClosed; }
    int64_t messages() const { return m_isThere ? m_received / m_messageBytes : 0; }

    // Whether what has come are whole messages.
    bool isEven() const { return m_received % m_messageBytes == 0; }

    void publish(const QByteArray &payload)
    {
        const QByteArray line = "PUB " + QByteArray(subject) + ' ' + QByteArray::number(payload.size()) +
                                "\r\n" + payload + "\r\n";
        m_isClosed |= ::send(m_socket, line.constData(), static_cast<std::size_t>(line.size()),
                             MSG_NOSIGNAL) != line.size();
    }

private:
    void ready(uint32_t events) override
    {
        if ((events & EPOLLIN) == 0)
            return;
        std::array<char, 65'536> bytes{};
        for (ssize_t count = 0; (count = ::recv(m_socket, bytes.data(), bytes.size(), 0)) != -1;) {
            if (count == 0) {
                m_isClosed = true;
                return;
            }
            take({bytes.data(), static_cast<std::size_t>(count)});
        }
    }

    void take(std::string_view bytes)
    {
        if (m_isThere) {
            m_received += static_cast<int64_t>(bytes.size());
            return;
        }
        m_head += bytes;
        if (!m_isAsked && m_head.find("INFO ") == 0 && m_head.find("\r\n") != std::string::npos) {
            const std::string words =
                "CONNECT {\"verbose\":false}\r\nSUB " + std::string(subject) + " 1\r\nPING\r\n";
            m_isAsked = ::send(m_socket, words.data(), words.size(), MSG_NOSIGNAL) > 0;
        }
        if (const auto pong = m_head.find("PONG\r\n"); pong != std::string::npos) {
            m_isThere = true;
            m_received = static_cast<int64_t>(m_head.size() - pong - 6);
        }
    }

    const int64_t m_messageBytes;
    const int m_socket;
    bool m_isAsked = false;
    bool m_isThere = false;
    bool m_isClosed = false;
    std::string m_head;
    int64_t m_received = 0; // bytes of messages
};

NatsCrowd::NatsCrowd(quint16 port, int clients, int bytes, int perSecond)
    : m_bytes(bytes)
    , m_publishEvery(microsPerSecond / perSecond)
{
    m_address.sin_family = AF_INET;
    m_address.sin_port = htons(port);
    m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_clients.resize(static_cast<std::size_t>(clients));
    connectAll();
    m_publisher = std::make_unique<Client>(m_loop, m_address, m_bytes);
    m_loop.runUntil([this] { return m_publisher->isThere() || m_publisher->isClosed(); });
    publishNext(fanoutFirst);
}

NatsCrowd::~NatsCrowd() = default;

void NatsCrowd::connectAll()
{
    const auto deadline = EpollLoop::now() + connectSeconds * microsPerSecond;
    std::size_t next = 0;
    m_loop.runUntil([&] {
        const auto there = static_cast<std::size_t>(
            std::count_if(m_clients.begin(), m_clients.end(),
                          [](const auto &client) { return client && client->isThere(); }));
        for (; next < std::min(m_clients.size(), there + connectsAtOnce); ++next)
            m_clients[next] = std::make_unique<Client>(m_loop, m_address, m_bytes);
        return there == m_clients.size() || EpollLoop::now() > deadline;
    });
}

void NatsCrowd::publishNext(int64_t number)
{
    m_publisher->publish(fanoutPayload(number, m_bytes));
    m_loop.after(m_publishEvery, [=, this] { publishNext(number + 1); });
}

void NatsCrowd::runFor(int64_t micros)
{
    const auto end = EpollLoop::now() + micros;
    m_loop.runUntil([=] { return EpollLoop::now() >= end; });
}

int64_t NatsCrowd::frames() const
{
    int64_t sum = 0;
    for (const auto &client : m_clients)
        sum += client->messages();
    return sum;
}

// All were there before the first was published; the last one may be on its way to some.
bool NatsCrowd::isWhole() const
{
    const auto most =
        (*std::max_element(m_clients.begin(), m_clients.end(), [](const auto &a, const auto &b) {
            return a->messages() < b->messages();
        }))->messages();
    return std::all_of(m_clients.begin(), m_clients.end(), [&](const auto &client) {
        return client->isThere() && !client->isClosed() && client->messages() >= most - 1;
    });
}
