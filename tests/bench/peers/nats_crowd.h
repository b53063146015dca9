// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epoll_loop.h"
#include "fanout_crowd.h"

#include <QByteArray>

#include <memory>
#include <netinet/in.h>
#include <vector>

// Clients of a NATS server (https://docs.nats.io/reference/reference-protocols/nats-protocol) that listen to
// one subject, and one that publishes to it. What comes is counted by its bytes: all messages have the same
// length.
class NatsCrowd final : public FanoutCrowd
{
public:
    NatsCrowd(quint16 port, int clients, int bytes, int perSecond);
    ~NatsCrowd() override;

    void runFor(int64_t micros) override;
    int64_t frames() const override;
    bool isWhole() const override;

private:
    class Client;

    void connectAll();
    void publishNext(int64_t number);

    sockaddr_in m_address{};
    EpollLoop m_loop;
    const int m_bytes;
    const int64_t m_publishEvery; // microseconds
    std::vector<std::unique_ptr<Client>> m_clients;
    std::unique_ptr<Client> m_publisher;
};
