// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address_key.h"
#include "gate_limits.h"

#include <QHash>

#include <memory>
#include <optional>

// What the clients of one address use: open HTTP and feed connections, and requests, of which each address
// has a bucket that fills again at a steady rate. Loopback is not limited: who is there sits at the machine,
// or is a proxy, whose clients count by their own addresses once it is named as trusted.
//
// Knows a bounded number of addresses. One that uses nothing and whose bucket is full is forgotten; when
// there is no room left, those that come share one entry. Times are handed in, in ms of a clock that never
// goes back. Lives on the gate's thread.
class ClientLimits final
{
    struct Client
    {
        int connections = 0;
        int feeds = 0;
        double requests = 0; // what is left in the bucket
        qint64 filledAt = 0;
    };

public:
    static constexpr qsizetype mostAddresses = 65'536;

    // A connection that is counted for as long as this lives. May outlive the limits.
    class Place final
    {
    public:
        Place() = default; // counts nothing
        Place(std::shared_ptr<Client> client, int Client::*kind);
        Place(Place &&) = default;
        Place &operator=(Place &&other) noexcept;
        ~Place();
        Q_DISABLE_COPY(Place)

    private:
        std::shared_ptr<Client> m_client;
        int Client::*m_kind = nullptr;
    };

    explicit ClientLimits(const GateLimits &limits);

    // None when the address has as many as are allowed.
    std::optional<Place> takeConnection(const QHostAddress &address, qint64 now);
    std::optional<Place> takeFeed(const QHostAddress &address, qint64 now);

    // Counts a request. When it is one too many: the whole seconds, at least 1, after which another may come.
    std::optional<int> refuseRequest(const QHostAddress &address, qint64 now);

    qsizetype addresses() const { return m_clients.size(); }

private:
    bool isLimited(const QHostAddress &address) const;
    std::optional<Place> take(const QHostAddress &address, int Client::*kind, int most, qint64 now);
    std::shared_ptr<Client> clientOf(const QHostAddress &address, qint64 now);
    void fill(Client &client, qint64 now) const;
    void forgetIdle(qint64 now);

    const GateLimits &m_limits;
    QHash<AddressKey, std::shared_ptr<Client>> m_clients;
    std::shared_ptr<Client> m_others; // for whom there was no room
    qint64 m_sweptAt = 0;
};
