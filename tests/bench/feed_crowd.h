// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fanout_crowd.h"
#include "feed_reader.h"

#include <QtGlobal>

#include <functional>
#include <memory>

// Clients of a WebSocket at /live.
class FeedCrowd final : public FanoutCrowd
{
public:
    enum class Greeting : quint8 {
        Hello, // a client is connected when it has had its hello
        None,  // when the WebSocket is open
    };

    FeedCrowd(quint16 port, int clients, Greeting greeting);

    // `publish` is called `perSecond` times a second from the next runFor() on, with a number that counts up.
    void publish(int perSecond, std::function<void(qint64 number)> publish);

    EpollLoop &loop() { return m_loop; }

    void runFor(int64_t micros) override;
    int64_t frames() const override;
    bool isWhole() const override;

private:
    void connectAll(Greeting greeting);
    void publishNext(qint64 number);
    std::vector<FrameBook::Number> updatesOf(const FeedReader &reader) const;
    bool isUpdate(FrameBook::Number frame) const;

    sockaddr_in m_address{};
    EpollLoop m_loop;
    FrameBook m_book;
    std::vector<std::unique_ptr<FeedReader>> m_readers;
    int64_t m_publishEvery = 0; // microseconds
    std::function<void(qint64 number)> m_publish;
};
