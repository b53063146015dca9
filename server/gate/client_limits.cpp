// SPDX-License-Identifier: GPL-3.0-or-later
#include "client_limits.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qint64 sweepEveryMs = 1'000;
constexpr double msPerSecond = 1'000;

} // namespace

ClientLimits::Place::Place(std::shared_ptr<Client> client, int Client::*kind)
    : m_client(std::move(client))
    , m_kind(kind)
{
    ++((*m_client).*m_kind);
}

ClientLimits::Place &ClientLimits::Place::operator=(Place &&other) noexcept
{
    std::swap(m_client, other.m_client);
    std::swap(m_kind, other.m_kind);
    return *this;
}

ClientLimits::Place::~Place()
{
    if (m_client)
        --((*m_client).*m_kind);
}

ClientLimits::ClientLimits(const GateLimits &limits)
    : m_limits(limits)
    , m_others(std::make_shared<Client>())
{}

bool ClientLimits::isLimited(const QHostAddress &address) const
{
    return m_limits.limitsLoopback || !address.isLoopback();
}

std::optional<ClientLimits::Place> ClientLimits::take(const QHostAddress &address, int Client::*kind,
                                                      int most, qint64 now)
{
    if (!isLimited(address))
        return Place();
    std::shared_ptr<Client> client = clientOf(address, now);
    if ((*client).*kind >= most)
        return {};
    return Place(std::move(client), kind);
}

std::optional<ClientLimits::Place> ClientLimits::takeConnection(const QHostAddress &address, qint64 now)
{
    return take(address, &Client::connections, m_limits.connectionsPerAddress, now);
}

std::optional<ClientLimits::Place> ClientLimits::takeFeed(const QHostAddress &address, qint64 now)
{
    return take(address, &Client::feeds, m_limits.feedPerAddress, now);
}

std::optional<int> ClientLimits::refuseRequest(const QHostAddress &address, qint64 now)
{
    if (!isLimited(address))
        return {};
    const std::shared_ptr<Client> client = clientOf(address, now);
    fill(*client, now);
    if (client->requests >= 1) {
        client->requests -= 1;
        return {};
    }
    const double seconds = (1 - client->requests) / m_limits.requestsPerSecond;
    return std::max(1, static_cast<int>(std::ceil(seconds)));
}

std::shared_ptr<ClientLimits::Client> ClientLimits::clientOf(const QHostAddress &address, qint64 now)
{
    const AddressKey key(address);
    if (const auto known = m_clients.constFind(key); known != m_clients.cend())
        return *known;
    if (m_clients.size() >= mostAddresses)
        forgetIdle(now);
    if (m_clients.size() >= mostAddresses)
        return m_others;
    const Client fresh{0, 0, static_cast<double>(m_limits.requestBurst), now};
    return *m_clients.insert(key, std::make_shared<Client>(fresh));
}

void ClientLimits::fill(Client &client, qint64 now) const
{
    const double seconds = static_cast<double>(now - client.filledAt) / msPerSecond;
    client.requests =
        std::min<double>(client.requests + seconds * m_limits.requestsPerSecond, m_limits.requestBurst);
    client.filledAt = now;
}

// At most once a second: under an attack from many addresses it would find nothing, over and over.
void ClientLimits::forgetIdle(qint64 now)
{
    if (now - m_sweptAt < sweepEveryMs)
        return;
    m_sweptAt = now;
    m_clients.removeIf([&](const auto &entry) {
        Client &client = **entry;
        fill(client, now);
        return client.connections == 0 && client.feeds == 0 && client.requests >= m_limits.requestBurst;
    });
}
