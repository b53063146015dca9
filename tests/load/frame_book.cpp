// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_book.h"

#include "frame_splitter.h"

FrameBook::Number FrameBook::take(std::string_view payload, uint64_t length)
{
    const std::string_view head = payload.substr(0, FrameSplitter::headBytes);
    const uint64_t key = std::hash<std::string_view>()(head) ^ (length * 0x9E3779B97F4A7C15ULL);
    const auto [known, isNew] = m_numbers.try_emplace(key, static_cast<Number>(m_contents.size()));
    if (isNew)
        m_contents.emplace_back();
    std::optional<FrameContent> &content = m_contents[known->second];
    if (!content && payload.size() == length)
        content = FrameContent::parse(payload);
    return known->second;
}

const FrameContent *FrameBook::content(Number number) const
{
    const auto &content = m_contents.at(number);
    return content ? &*content : nullptr;
}
