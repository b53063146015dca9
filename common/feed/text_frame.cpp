// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/text_frame.h"

#include <QtEndian>

TextFrame::TextFrame(const QByteArray &payload)
{
    constexpr char finalText = char(0x81);
    const qsizetype size = payload.size();
    m_bytes.reserve(size + 10);
    m_bytes.append(finalText);
    if (size < 126) {
        m_bytes.append(static_cast<char>(size));
    } else if (size <= 0xFFFF) {
        const quint16 length = qToBigEndian(static_cast<quint16>(size));
        m_bytes.append(char(126)).append(reinterpret_cast<const char *>(&length), sizeof length);
    } else {
        const quint64 length = qToBigEndian(static_cast<quint64>(size));
        m_bytes.append(char(127)).append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    m_headerSize = m_bytes.size();
    m_bytes.append(payload);
}
