// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_splitter.h"

#include <algorithm>

void FrameSplitter::feed(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (!m_hasHeader && !readHeader(bytes))
            return;
        bytes.remove_prefix(keep(bytes));
        if (m_left == 0)
            finish();
    }
}

// Takes a part of the payload: up to the end of the frame, or to where it is to be decided what is kept.
std::size_t FrameSplitter::keep(std::string_view bytes)
{
    const bool isHead = m_kept.size() < headBytes;
    const uint64_t upTo = isHead ? std::min<uint64_t>(m_left, headBytes - m_kept.size()) : m_left;
    const auto here = static_cast<std::size_t>(std::min<uint64_t>(upTo, bytes.size()));
    if (!m_dropsRest)
        m_kept.append(bytes.substr(0, here));
    m_left -= here;
    if (isHead && m_kept.size() == headBytes && m_left > 0)
        m_dropsRest = !m_wantsRest(m_kept, m_length);
    return here;
}

// Whether the header is whole now. Takes what belongs to it from `bytes`.
bool FrameSplitter::readHeader(std::string_view &bytes)
{
    std::size_t size = 2;
    while (true) {
        const std::size_t missing = size - std::min(size, m_header.size());
        const std::size_t here = std::min(missing, bytes.size());
        m_header.append(bytes.substr(0, here));
        bytes.remove_prefix(here);
        if (here < missing)
            return false;
        const auto length = static_cast<uint8_t>(m_header[1]) & 0x7FU;
        const std::size_t whole = length == 127 ? 10 : length == 126 ? 4 : 2;
        if (size == whole)
            break;
        size = whole;
    }
    m_opcode = static_cast<uint8_t>(m_header[0]) & 0x0FU;
    m_length = 0;
    for (std::size_t i = size == 2 ? 1 : 2; i < size; ++i)
        m_length = m_length << 8U | static_cast<uint8_t>(m_header[i]);
    m_left = m_length;
    m_hasHeader = true;
    return true;
}

uint64_t FrameSplitter::discardable() const
{
    return m_hasHeader && m_dropsRest ? m_left : 0;
}

void FrameSplitter::discard(uint64_t count)
{
    m_left -= count;
    if (m_left == 0)
        finish();
}

void FrameSplitter::finish()
{
    m_hasHeader = false;
    m_dropsRest = false;
    m_header.clear();
    m_take(m_opcode, m_kept, m_length);
    m_kept.clear();
}

void FrameSplitter::restart()
{
    m_hasHeader = false;
    m_dropsRest = false;
    m_header.clear();
    m_kept.clear();
    m_left = 0;
}
