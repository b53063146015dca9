// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

// What a client of the feed has sent, as far as it matters: the feed is one-way, so of data it is known that
// they came and not what they say.
struct ClientFrame
{
    enum class Kind : quint8 {
        Ping,
        Pong,
        Close,
        Data,      // text, binary or a part of it; told once for each frame, at its head
        Malformed, // no frame of a client (RFC 6455 section 5); nothing after it can be understood
    };

    Kind kind = Kind::Malformed;
    QByteArray payload; // of Ping, Pong and Close, unmasked; at most 125 bytes
};

// Takes the bytes that a client sends on a WebSocket apart (RFC 6455 section 5.2: masked frames). Keeps no
// more of them than one control frame. Pure; belongs to one connection.
class ClientFrameReader final
{
public:
    // Takes bytes from the front until a frame is known; none: all are taken, and more is needed.
    std::optional<ClientFrame> next(QByteArrayView &bytes);

private:
    bool fill(QByteArrayView &bytes, qsizetype size);
    ClientFrame malformed();
    std::optional<ClientFrame> readHead(QByteArrayView &bytes);
    std::optional<ClientFrame> finishControl();

    QByteArray m_kept;        // of a head or a control frame that is not whole
    qsizetype m_headSize = 0; // 0 before the head is whole
    quint64 m_skip = 0;       // bytes of data that are still to come, and not looked at
    bool m_isMalformed = false;
};
