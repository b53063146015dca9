// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/close_code.h"

namespace {

constexpr CloseCodeInfo table[] = {
    {CloseCode::GoingAway, "server is shutting down", true},
    {CloseCode::Malformed, "what was sent is no WebSocket frame", true},
    {CloseCode::Slow, "too slow: the outbox was full", true},
    {CloseCode::Behind, "too far behind to catch up in place", true},
    {CloseCode::Unexpected, "the feed takes no messages", false},
    {CloseCode::Unauthorized, "the token is not valid any more", false},
};

} // namespace

std::span<const CloseCodeInfo> closeCodes()
{
    return table;
}

QByteArray closeReason(CloseCode code)
{
    for (const CloseCodeInfo &row : table) {
        if (row.code == code)
            return row.reason;
    }
    return {};
}

bool shouldReconnect(quint16 code)
{
    if (code >= 4500 && code <= 4999)
        return false;
    // A policy violation or a message that is too big would be answered the same way again (RFC 6455 7.4.1).
    return code != 1008 && code != 1009 && code != 1003;
}
