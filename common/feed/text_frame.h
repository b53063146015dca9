// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// A WebSocket text frame from a server, made once and sent to many: the header of RFC 6455 section 5.2 (FIN,
// text, unmasked) and the payload in one buffer. Implicitly shared; copies cost nothing.
class TextFrame final
{
public:
    TextFrame() = default;
    explicit TextFrame(const QByteArray &payload);

    const QByteArray &bytes() const { return m_bytes; }

    // Without the header.
    QByteArray payload() const { return m_bytes.sliced(m_headerSize); }
    bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
    qsizetype m_headerSize = 0;
};
