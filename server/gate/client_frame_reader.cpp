// SPDX-License-Identifier: GPL-3.0-or-later
#include "client_frame_reader.h"

#include <QtEndian>

namespace {

constexpr int maskSize = 4;
constexpr int longestControl = 125;

enum Opcode { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

int opcodeOf(const QByteArray &head)
{
    return head[0] & 0x0F;
}

// Of the payload, as the second byte says it: 126 and 127 stand for a length that follows.
int shortLength(const QByteArray &head)
{
    return head[1] & 0x7F;
}

// A whole frame on its own, of a kind that there is, masked, and short where it must be.
bool isAllowed(const QByteArray &head)
{
    const bool isFinal = (head[0] & 0x80) != 0;
    const bool hasReserved = (head[0] & 0x70) != 0;
    const bool isMasked = (head[1] & 0x80) != 0;
    const int opcode = opcodeOf(head);
    const bool isData = opcode <= Binary;
    const bool isControl = opcode >= Close && opcode <= Pong;
    return !hasReserved && isMasked &&
           (isData || (isControl && isFinal && shortLength(head) <= longestControl));
}

} // namespace

// Whether there are `size` bytes in m_kept now.
bool ClientFrameReader::fill(QByteArrayView &bytes, qsizetype size)
{
    const qsizetype taken = qBound<qsizetype>(0, size - m_kept.size(), bytes.size());
    m_kept.append(bytes.data(), taken);
    bytes = bytes.sliced(taken);
    return m_kept.size() >= size;
}

ClientFrame ClientFrameReader::malformed()
{
    m_isMalformed = true;
    m_kept.clear();
    return {ClientFrame::Kind::Malformed, {}};
}

std::optional<ClientFrame> ClientFrameReader::next(QByteArrayView &bytes)
{
    if (m_isMalformed) {
        bytes = {};
        return {};
    }
    const auto skipped = static_cast<qsizetype>(qMin(m_skip, static_cast<quint64>(bytes.size())));
    bytes = bytes.sliced(skipped);
    m_skip -= static_cast<quint64>(skipped);
    if (m_skip > 0 || bytes.isEmpty())
        return {};
    if (m_headSize == 0) {
        if (auto known = readHead(bytes))
            return known;
        if (m_headSize == 0)
            return {};
    }
    if (!fill(bytes, m_headSize + shortLength(m_kept)))
        return {};
    return finishControl();
}

// A frame of data is known by its head; a control frame leaves m_headSize behind; nothing: more is needed.
std::optional<ClientFrame> ClientFrameReader::readHead(QByteArrayView &bytes)
{
    if (!fill(bytes, 2))
        return {};
    if (!isAllowed(m_kept))
        return malformed();
    const int length = shortLength(m_kept);
    const qsizetype lengthSize = length == 127 ? 8 : length == 126 ? 2 : 0;
    const qsizetype size = 2 + lengthSize + maskSize;
    if (!fill(bytes, size))
        return {};
    if (opcodeOf(m_kept) >= Close) {
        m_headSize = size;
        return {};
    }
    m_skip = length < 126    ? static_cast<quint64>(length)
             : length == 126 ? qFromBigEndian<quint16>(m_kept.constData() + 2)
                             : qFromBigEndian<quint64>(m_kept.constData() + 2);
    m_kept.clear();
    if ((m_skip >> 63U) != 0)
        return malformed();
    return ClientFrame{ClientFrame::Kind::Data, {}};
}

std::optional<ClientFrame> ClientFrameReader::finishControl()
{
    const char *mask = m_kept.constData() + m_headSize - maskSize;
    QByteArray payload = m_kept.sliced(m_headSize);
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = static_cast<char>(payload[i] ^ mask[i % maskSize]);
    const int opcode = opcodeOf(m_kept);
    m_kept.clear();
    m_headSize = 0;
    if (opcode == Close && payload.size() == 1)
        return malformed(); // a code has two bytes
    return ClientFrame{opcode == Ping   ? ClientFrame::Kind::Ping
                       : opcode == Pong ? ClientFrame::Kind::Pong
                                        : ClientFrame::Kind::Close,
                       payload};
}
