// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

// Takes the bytes of a WebSocket that a server sends (RFC 6455 section 5.2, unmasked) apart into frames. Of
// each frame it keeps the whole payload or only its head.
class FrameSplitter final
{
public:
    static constexpr std::size_t headBytes = 512;

    enum Opcode : uint8_t { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

    // Asked once a frame's head is there and more follows: whether the rest is to be kept.
    using WantsRest = std::function<bool(std::string_view head, uint64_t length)>;

    // `payload`: all of it, or its head where `length` is more.
    using Take = std::function<void(uint8_t opcode, std::string_view payload, uint64_t length)>;

    FrameSplitter(WantsRest wantsRest, Take take)
        : m_wantsRest(std::move(wantsRest))
        , m_take(std::move(take))
    {}

    void feed(std::string_view bytes);

    // Bytes of this frame that need not be looked at, and may be given to discard() without being read.
    uint64_t discardable() const;
    void discard(uint64_t count);

    // Begins anew, with another connection.
    void restart();

private:
    bool readHeader(std::string_view &bytes);
    std::size_t keep(std::string_view bytes);
    void finish();

    WantsRest m_wantsRest;
    Take m_take;
    std::string m_header;
    std::string m_kept;
    bool m_hasHeader = false;
    bool m_dropsRest = false; // of this frame
    uint8_t m_opcode = 0;
    uint64_t m_length = 0;
    uint64_t m_left = 0; // of the payload
};
