// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epoll_loop.h"
#include "frame_book.h"
#include "frame_splitter.h"

#include <netinet/in.h>

// One reader of the feed: a WebSocket that connects, reads as it is told to, and notes which frame came when.
class FeedReader final : public EpollHandler
{
public:
    enum class Manner : uint8_t {
        Whole, // reads every byte, and what the frames say
        Head,  // reads the beginning of each frame, and drops the rest unseen when another has read it
        Slow,  // reads a little at a time
        Dead,  // reads nothing after the handshake
    };

    enum class State : uint8_t { Idle, Connecting, Shaking, Open, Closed };

    // `query` is what follows /live?; the loop, the book and the address outlive the reader.
    FeedReader(EpollLoop &loop, FrameBook &book, const sockaddr_in &address, std::string query,
               Manner manner);
    ~FeedReader() override;
    FeedReader(const FeedReader &) = delete;
    FeedReader &operator=(const FeedReader &) = delete;

    // Also after disconnect(): then from the last cursor that is known.
    void connect();
    void disconnect();

    // Slow: reads so many bytes.
    void readSome(std::size_t bytes);

    State state() const { return m_state; }
    Manner manner() const { return m_manner; }
    const std::string &problem() const { return m_problem; } // why it is closed, if by itself
    bool isGreeted() const { return m_isGreeted; }           // hello has come on this connection
    const std::vector<FrameDelivery> &deliveries() const { return m_deliveries; }
    int64_t bytes() const { return m_bytes; }

    // The cursor's position after what has come, as far as somebody has read it.
    int64_t position() const;

private:
    void ready(uint32_t events) override;
    void sendRequest();
    void read();
    bool readOnce();
    void take(uint8_t opcode, std::string_view payload, uint64_t length);
    void shake(std::string_view bytes);
    void fail(std::string problem);
    bool wantsRest(std::string_view head, uint64_t length);
    std::string lastCursor();

    EpollLoop &m_loop;
    FrameBook &m_book;
    const sockaddr_in &m_address;
    const std::string m_query;
    const Manner m_manner;
    FrameSplitter m_splitter;
    std::optional<FrameBook::Number> m_claimed; // is being read whole
    int m_socket = -1;
    State m_state = State::Idle;
    bool m_isGreeted = false;
    std::string m_head; // of the handshake's answer
    std::string m_problem;
    std::vector<FrameDelivery> m_deliveries;
    int64_t m_bytes = 0;
};
