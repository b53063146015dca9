// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epoll_loop.h"
#include "frame_content.h"

#include <optional>
#include <unordered_map>

// The different frames that were seen, each once: what many readers get is the same bytes. The first reader
// to meet one reads it whole and fills in what is in it; to the others it is known by its length and its
// first bytes.
class FrameBook final
{
public:
    using Number = uint32_t;

    // The frame that begins like this, when nobody has read it whole nor is about to: the caller does so now.
    std::optional<Number> claim(std::string_view head, uint64_t length);

    // Who claimed the frame did not come to its end.
    void release(Number number) { m_entries.at(number).isClaimed = false; }

    // `payload`: whole where its size is `length`.
    Number take(std::string_view payload, uint64_t length);

    // What the frame says, if somebody has read it whole.
    const FrameContent *content(Number number) const;

    // Frames that were taken for one that was read before, and say something else. None, where all is right.
    int64_t mistaken() const { return m_mistaken; }

    std::size_t size() const { return m_entries.size(); }

private:
    struct Entry
    {
        std::optional<FrameContent> content;
        std::size_t hash = 0; // of the whole
        bool isClaimed = false;
    };

    Number find(std::string_view payload, uint64_t length);

    std::unordered_map<uint64_t, Number> m_numbers;
    std::vector<Entry> m_entries;
    int64_t m_mistaken = 0;
};

// A frame that has come to a reader.
struct FrameDelivery
{
    FrameBook::Number frame = 0;
    EpollLoop::Clock at = 0;
};
