// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <span>

// Why Weir closes a feed connection. 4000-4499: come back, with back-off and your cursor. 4500-4999: do not;
// the same request would be refused again. 1001 (going away) is the server shutting down: come back.
enum class CloseCode : quint16 {
    GoingAway = 1001,
    Malformed = 1002,    // what the client sent is no WebSocket frame
    Slow = 4000,         // the outbox was over its hard limit
    Behind = 4001,       // fell out of what can be resumed without a reconnect
    Unexpected = 4500,   // the client sent data; the feed is one-way
    Unauthorized = 4501, // the token is no longer valid
};

// One row of the table in docs/live-protocol.md.
struct CloseCodeInfo
{
    CloseCode code;
    const char *reason; // sent in the close frame
    bool reconnect;
};

std::span<const CloseCodeInfo> closeCodes();
QByteArray closeReason(CloseCode code);

// Whether a client should come back after a close with this code; also answers for the codes of RFC 6455.
bool shouldReconnect(quint16 code);
