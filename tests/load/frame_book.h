// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epoll_loop.h"
#include "frame_content.h"

#include <optional>
#include <unordered_map>

// The different frames that were seen, each once: what many readers get is the same bytes. Readers that read
// whole frames fill in what is in them; the others' frames are known again by their length and their first
// bytes.
class FrameBook final
{
public:
    using Number = uint32_t;

    // `payload`: whole where its size is `length`.
    Number take(std::string_view payload, uint64_t length);

    // What the frame says, if somebody has read it whole.
    const FrameContent *content(Number number) const;

    std::size_t size() const { return m_contents.size(); }

private:
    std::unordered_map<uint64_t, Number> m_numbers;
    std::vector<std::optional<FrameContent>> m_contents;
};

// A frame that has come to a reader.
struct FrameDelivery
{
    FrameBook::Number frame = 0;
    EpollLoop::Clock at = 0;
};
