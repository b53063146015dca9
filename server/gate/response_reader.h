// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

// The answer as QHttpServer wrote it, taken apart.
struct BackendAnswer
{
    QByteArray statusLine; // "HTTP/1.1 200 OK"
    QByteArray fields;     // whole header lines, each with CRLF; without Content-Length and Connection
    QByteArray body;
};

// Collects the bytes QHttpServer writes until an answer is whole. QHttpServer always gives a Content-Length
// for the answers Weir makes. Belongs to one connection.
class ResponseReader final
{
public:
    // Takes bytes in; returns the answer when it is whole, and is ready for the next one then.
    std::optional<BackendAnswer> add(const QByteArray &bytes);

private:
    QByteArray m_bytes;
};
