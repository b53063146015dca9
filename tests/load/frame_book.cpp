// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_book.h"

#include "frame_splitter.h"

FrameBook::Number FrameBook::find(std::string_view payload, uint64_t length)
{
    const std::string_view head = payload.substr(0, FrameSplitter::headBytes);
    const uint64_t key = std::hash<std::string_view>()(head) ^ (length * 0x9E3779B97F4A7C15ULL);
    const auto [known, isNew] = m_numbers.try_emplace(key, static_cast<Number>(m_entries.size()));
    if (isNew)
        m_entries.emplace_back();
    return known->second;
}

std::optional<FrameBook::Number> FrameBook::claim(std::string_view head, uint64_t length)
{
    const Number number = find(head, length);
    Entry &entry = m_entries[number];
    if (entry.content || entry.isClaimed)
        return {};
    entry.isClaimed = true;
    return number;
}

FrameBook::Number FrameBook::take(std::string_view payload, uint64_t length)
{
    const Number number = find(payload, length);
    Entry &entry = m_entries[number];
    if (payload.size() < length)
        return number;
    const std::size_t hash = std::hash<std::string_view>()(payload);
    if (!entry.content) {
        entry.content = FrameContent::parse(payload);
        entry.hash = hash;
    } else if (entry.hash != hash && FrameContent::parse(payload) != *entry.content) {
        ++m_mistaken; // what is counted, at a frame's end, may differ
    }
    return number;
}

const FrameContent *FrameBook::content(Number number) const
{
    const auto &content = m_entries.at(number).content;
    return content ? &*content : nullptr;
}
